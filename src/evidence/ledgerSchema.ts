/** What may stand in an entry of `assets/facts.yaml`; the keys are explained at {@link Fact}. */
import { z } from 'zod';
import { ISO_DATE_RE, isRealDate } from './dates.ts';
import { BASES, FACT_KINDS, HEDGES, STAGES, VERDICTS } from './model.ts';

/** Ids in URLs, HTML and file names: lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');

/** An address that a reader may follow: `https:` or `http:`, and never a script. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'must be an address that begins with https:// or http://',
});

const ISO_DATE_HINT = 'use an ISO date such as "2016-11-22", in quotes';

/** A date or an interval; `hint` says what to write where it has not the form of one. */
const dateSchema = (hint: string) =>
  z
    .string(hint)
    .regex(ISO_DATE_RE, { error: hint, abort: true })
    .refine(isRealDate, {
      error: ({ input }) =>
        String(input).includes('/') ? 'the interval ends before it begins' : 'there is no such day',
    });
const isoDate = dateSchema(ISO_DATE_HINT);

const outcomeSchema = z.strictObject({
  verdict: z.enum(VERDICTS).describe('Whether it came true, as far as the documents themselves say.'),
  why: z.string().min(1).describe('One or two sentences: what happened, or why it cannot be told.'),
  see: z.string().min(1).optional().describe('Where: "@ilyash2022, ¶35; @auseyushkin2022, ¶12–13".'),
});

const factSchema = z.strictObject({
  id: idSchema.describe(
    'Stands in addresses, and in fact links: [4,162](fact:carriages-2017). Words joined by hyphens.',
  ),
  kind: z.enum(FACT_KINDS).default('fact').describe('fact (default), forecast or opinion.'),
  label: z
    .string()
    .min(1)
    .describe('What is counted, or what a forecast or opinion says, in your own words.'),
  value: z
    .union([z.number(), dateSchema('must be a number without separators, or an ISO date in quotes')])
    .optional()
    .describe(
      'A number without separators, or an ISO date or interval in quotes. Not for ranges, words and formulas.',
    ),
  words: z
    .string()
    .min(1)
    .optional()
    .describe('The value in the source’s words where it gives no number: several thousand.'),
  low: z
    .number()
    .optional()
    .describe('Lower bound, in the unit. With high and without value: the source gives a range.'),
  high: z.number().optional().describe('Upper bound, in the unit.'),
  hedge: z.enum(HEDGES).optional().describe('The word that qualifies the number, written before it.'),
  digits: z
    .int()
    .min(0)
    .max(6)
    .optional()
    .describe('Decimal places shown. Default: as many as the value has.'),
  unit: z.string().default('').describe('Plural noun, % or nothing. Default nothing.'),
  date: isoDate.optional().describe('What year, month, day or interval it is about, in quotes.'),
  stage: z
    .enum(STAGES)
    .optional()
    .describe('What became of the thing counted. Only for forces and material.'),
  basis: z.enum(BASES).describe('How anyone knows. computed goes with a formula.'),
  says: z.string().min(1).describe('Who says so.'),
  short: z.string().optional().describe('Short form of says for charts.'),
  role: z.string().optional().describe('Office or organisation of the one who says so.'),
  in: z.string().optional().describe('Id of the document in assets/sources.yaml, or outside.'),
  paragraph: z.int().min(1).optional().describe('Number of the non-blank line of the document, from 1.'),
  find: z
    .string()
    .min(1)
    .optional()
    .describe('A few characters of that paragraph, at most a dozen words, that state the value.'),
  inferred: z
    .string()
    .min(1)
    .optional()
    .describe('Where find alone does not give the value: how it follows, with the value written out.'),
  wording: z
    .string()
    .min(1)
    .optional()
    .describe('Of a forecast or opinion: the document’s own words of certainty, such as may.'),
  outcome: outcomeSchema.optional().describe('What came of a forecast.'),
  formula: z.string().optional().describe('Arithmetic over other facts: carriages-2017 / carriages-2013.'),
  note: z.string().optional().describe('Where the document is wrong or loose, or what a reader must know.'),
  originally: z.string().optional().describe('Id of the entry for what was first said.'),
  differs: z.array(z.string()).default([]).describe('Ids of entries that disagree.'),
  address: webAddressSchema.optional().describe('Of an outside fact: where it was seen.'),
  seen: isoDate.optional().describe('Of an outside fact: when it was seen, as an ISO date in quotes.'),
});
export type Entry = z.infer<typeof factSchema>;

export const ledgerSchema = z.array(factSchema);
