/** What an author may write in a ` ```chart ` block: one of the types of chart, each in a folder of its own. */
import { z } from 'zod';
import { barSchema } from './bar/schema.ts';
import { opinionSchema } from './opinion/schema.ts';
import { pointsSchema } from './points/schema.ts';
import { scenarioSchema } from './scenario/schema.ts';
import { timeSchema } from './time/schema.ts';

export const chartSchema = z.discriminatedUnion('type', [
  barSchema,
  opinionSchema,
  pointsSchema,
  scenarioSchema,
  timeSchema,
]);

export type ChartSpec = z.infer<typeof chartSchema>;
