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
  verdict: z.enum(VERDICTS),
  why: z.string().min(1),
  /** Citations without brackets: `@ilyash2022, ¶35; @auseyushkin2022, ¶12–13`. */
  see: z.string().min(1).optional(),
});

const factSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(FACT_KINDS).default('fact'),
  label: z.string().min(1),
  value: z
    .union([z.number(), dateSchema('must be a number without separators, or an ISO date in quotes')])
    .optional(),
  words: z.string().min(1).optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  hedge: z.enum(HEDGES).optional(),
  digits: z.int().min(0).max(6).optional(),
  unit: z.string().default(''),
  date: isoDate.optional(),
  stage: z.enum(STAGES).optional(),
  basis: z.enum(BASES),
  says: z.string().min(1),
  short: z.string().optional(),
  role: z.string().optional(),
  in: z.string().optional(),
  paragraph: z.int().min(1).optional(),
  find: z.string().min(1).optional(),
  inferred: z.string().min(1).optional(),
  wording: z.string().min(1).optional(),
  outcome: outcomeSchema.optional(),
  formula: z.string().optional(),
  note: z.string().optional(),
  originally: z.string().optional(),
  differs: z.array(z.string()).default([]),
  address: webAddressSchema.optional(),
  seen: isoDate.optional(),
});
export type Entry = z.infer<typeof factSchema>;

export const ledgerSchema = z.array(factSchema);
