/** What an author may write in a chart of `type: scenario`. */
import { z } from 'zod';
import { caption, factId, shortText, text } from '../../fields.ts';
import { isOnStep, row, unit } from '../fields.ts';

const choice = z
  .strictObject({
    label: shortText(24).describe('Stands on its button.'),
    value: z
      .union([
        z.number(),
        z.tuple([z.number(), z.number()], 'must be a number, or two in brackets: [0.5, 1]'),
      ])
      .optional()
      .describe('What the formula takes; two numbers where it may be anything between them.'),
    fact: factId.optional().describe('Instead of "value": the fact that has it.'),
  })
  .refine(
    ({ value, fact }) => (value === undefined) !== (fact === undefined),
    'needs either "value" or "fact"',
  );

const assumption = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z][a-z0-9]*$/, 'must be one word in small letters, such as "share"')
      .describe('Stands for it in the formula.'),
    label: shortText(48).describe('What is assumed, in a few words: stands over its control.'),
    words: shortText(48).optional().describe('Its name inside the formula in words. Default: the label.'),
    unit: z
      .literal('%')
      .optional()
      .describe('The control counts per cent, and the formula takes hundredths. Default: a plain number.'),
    min: z.number().min(0, 'must be 0 or more').optional().describe('Left end of the slider.'),
    max: z.number().optional().describe('Right end of the slider.'),
    step: z
      .number()
      .positive('must be above zero')
      .optional()
      .describe('How far it moves at a time. Default 1.'),
    start: z
      .union([
        z.number(),
        z.tuple([z.number(), z.number()], 'must be a number, or two in brackets: [10, 100]'),
      ])
      .optional()
      .describe(
        'Where the slider stands first; two numbers make two sliders, its lower and upper end. Default "min".',
      ),
    fact: factId.optional().describe('A value that a source suggests, marked on the slider. Default none.'),
    choices: z
      .array(choice)
      .min(2, 'needs at least two choices')
      .max(4, 'has room for at most 4 choices')
      .optional()
      .describe('Instead of a slider: a row of buttons, the first of them chosen.'),
  })
  .superRefine(({ min, max, step, start, fact, choices }, context) => {
    const wrong = (key: string | undefined, message: string) =>
      context.addIssue({ code: 'custom', path: key === undefined ? [] : [key], message });
    const slider = { min, max, step, start, fact };
    if (choices !== undefined) {
      for (const [key, value] of Object.entries(slider))
        if (value !== undefined) wrong(key, 'is for a slider, and this assumption has choices');
      const labels = choices.map(({ label }) => label);
      if (new Set(labels).size < labels.length) wrong('choices', 'two buttons say the same');
      return;
    }
    if (min === undefined || max === undefined) {
      wrong(undefined, 'needs "min" and "max" for a slider, or "choices"');
      return;
    }
    if (min >= max) wrong('max', 'must be above "min"');
    const [low, high = low] = typeof start === 'object' ? start : [start ?? min];
    if (min < max && (low < min || high > max)) wrong('start', 'must lie between "min" and "max"');
    if (low > high) wrong('start', 'must have the lower end first');
    if (min >= max || (step ?? 1) <= 0) return;
    if (!isOnStep(max, min, step ?? 1)) wrong('step', 'must lead from "min" to "max" in whole steps');
    else if (![low, high].every((end) => isOnStep(end, min, step ?? 1)))
      wrong('start', 'must be whole steps from "min"');
  });

const group = z.strictObject({
  label: text.describe('Stands over its rows.'),
  rows: z.array(row).min(1, 'needs at least one row').describe('From top to bottom.'),
});

const worked = z.strictObject({
  label: shortText(32).describe('Name of the row that is worked out.'),
  note: shortText(60).optional().describe('A few words under the label.'),
  formula: text.describe('Numbers, ids of facts and names of assumptions with + - * / and round brackets.'),
  fact: factId.describe('Fact whose card explains the range.'),
  caveat: text.describe('Why the range is weak; printed with the chart wherever it stands.'),
});

export const scenarioSchema = z.strictObject({
  type: z
    .literal('scenario')
    .describe('What would follow from assumptions, as a range against figures of the ledger.'),
  caption,
  unit,
  groups: z
    .array(group)
    .min(1, 'needs at least one group')
    .max(4, 'has room for at most 4 groups')
    .describe('Figures of the ledger to measure the range against, from top to bottom.'),
  worked: worked.describe('The range, drawn under the groups.'),
  assumptions: z
    .array(assumption)
    .min(1, 'needs at least one assumption')
    .max(4, 'has room for at most 4 assumptions')
    .describe('What the reader can change, from top to bottom.'),
});

export type ScenarioSpec = z.infer<typeof scenarioSchema>;
export type Assumption = ScenarioSpec['assumptions'][number];
