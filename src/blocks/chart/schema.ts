/** What an author may write in a ` ```chart ` block: one of the types of chart, each in a folder of its own. */
import { z } from 'zod';
import { barSchema } from './bar/schema.ts';
import { pointsSchema } from './points/schema.ts';

export const chartSchema = z.discriminatedUnion('type', [barSchema, pointsSchema]);

export type ChartSpec = z.infer<typeof chartSchema>;
