/** What an author may write in a ` ```quiz ` block: one of the types of question, each in a folder of its own. */
import { z } from 'zod';
import { choiceSchema } from './choice/schema.ts';
import { choicesSchema } from './choices/schema.ts';
import { classifySchema } from './classify/schema.ts';
import { forecastSchema } from './forecast/schema.ts';
import { intervalSchema } from './interval/schema.ts';
import { matchSchema } from './match/schema.ts';
import { numberSchema } from './number/schema.ts';
import { orderSchema } from './order/schema.ts';
import { sketchSchema } from './sketch/schema.ts';
import { trueFalseSchema } from './true-false/schema.ts';

export const quizSchema = z.discriminatedUnion('type', [
  choiceSchema,
  choicesSchema,
  trueFalseSchema,
  numberSchema,
  intervalSchema,
  forecastSchema,
  sketchSchema,
  orderSchema,
  matchSchema,
  classifySchema,
]);

export type QuizSpec = z.infer<typeof quizSchema>;
