/** What an author may write in a ` ```ladder ` block. */
import { z } from 'zod';
import { ISO_DATE_RE, isRealDate } from '../../evidence/dates.ts';
import { caption, factId, shortText, text } from '../fields.ts';

/** How far a step had been taken by a date, as far as the documents show. What they deny is not what they are silent on. */
export const STATES = ['not shown', 'no', 'partly', 'yes'] as const;
export type State = (typeof STATES)[number];

const DATE_HINT = 'use an ISO date such as "2022-02", in quotes';

const column = z.strictObject({
  date: z
    .string(DATE_HINT)
    .regex(ISO_DATE_RE, { error: DATE_HINT, abort: true })
    .refine(isRealDate, 'there is no such day')
    .describe('The date by which the states of the column hold, in quotes: "2022-02".'),
  label: shortText(24).optional().describe('Heading of the column. Default: the date, written out.'),
});

const cell = z
  .strictObject({
    state: z
      .enum(STATES)
      .describe(
        'How far the step had been taken by then, as far as the documents show: not shown, partly, yes; no where they say that it had not been.',
      ),
    why: text.describe('One or two sentences: what the documents show, or do not.'),
    cite: text
      .optional()
      .describe('Where: "@ilyash2022, ¶28; @auseyushkin2022, ¶9". Only "not shown" may do without.'),
    facts: z.array(factId).default([]).describe('Ids of the facts that show it; each opens its card.'),
  })
  .refine(({ state, cite, facts }) => state === 'not shown' || cite !== undefined || facts.length > 0, {
    message: 'needs evidence: "cite", "facts" or both',
    path: ['state'],
  });

const step = z.strictObject({
  label: shortText(64).describe('The step, in a few words.'),
  forecast: factId
    .optional()
    .describe('Id of the forecast that names the step: its wording and paragraph are told with it.'),
  cells: z.array(cell).describe('One for each column, in their order.'),
});

/** ` ```ladder `: steps somebody thought possible, and how far each had been taken at several dates. */
export const ladderSchema = z
  .strictObject({
    caption,
    columns: z
      .array(column)
      .min(1, 'needs at least one column')
      .max(4, 'has room for at most 4 columns')
      .describe('Dates, the earliest first.'),
    steps: z
      .array(step)
      .min(1, 'needs at least one step')
      .max(8, 'has room for at most 8 steps')
      .describe('In the order in which they were named, or would have to be taken.'),
  })
  .superRefine(({ columns, steps }, context) => {
    const problem = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    columns.forEach(({ date }, i) => {
      const before = columns[i - 1]?.date;
      if (before !== undefined && date <= before) {
        problem(['columns', i, 'date'], `does not come after "${before}"`);
      }
    });
    steps.forEach(({ cells }, i) => {
      if (cells.length === columns.length) return;
      const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
      problem(
        ['steps', i, 'cells'],
        `has ${count(cells.length, 'cell')} for ${count(columns.length, 'column')}`,
      );
    });
  });

/** A ladder as its author wrote it. */
export type LadderSpec = z.infer<typeof ladderSchema>;
export type StepSpec = LadderSpec['steps'][number];
export type CellSpec = StepSpec['cells'][number];
