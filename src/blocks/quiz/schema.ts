/** What an author may write in a ` ```quiz ` block: one of the types of question, each in a folder of its own. */
import { z } from 'zod';
import { choiceSchema } from './choice/schema.ts';
import { matchSchema } from './match/schema.ts';
import { orderSchema } from './order/schema.ts';

export const quizSchema = z.discriminatedUnion('type', [choiceSchema, orderSchema, matchSchema]);

export type QuizSpec = z.infer<typeof quizSchema>;
