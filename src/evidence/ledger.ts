/** `assets/facts.yaml` → the ledger: parsed by schema, formulas evaluated, references checked. */
import { z } from 'zod';
import { type Diagnostic, error, type Files } from '../diagnostics.ts';
import { didYouMean } from '../suggest.ts';
import { type Path, parseYaml } from '../yaml.ts';
import { ISO_DATE_RE } from './dates.ts';
import { evaluate, type FormulaResult, formulaIds } from './formula.ts';
import { BASES, type Fact, HEDGES, type Ledger, type Sources, STAGES } from './model.ts';

export const LEDGER_FILE = 'assets/facts.yaml';

/** Ids in URLs, HTML and file names: lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');
const ISO_DATE_HINT = 'use an ISO date such as "2016-11-22", in quotes';
const isoDate = z.string(ISO_DATE_HINT).regex(ISO_DATE_RE, ISO_DATE_HINT);

const factSchema = z.strictObject({
  id: idSchema,
  label: z.string().min(1),
  value: z
    .union([
      z.number(),
      z.string().regex(ISO_DATE_RE, 'must be a number without separators, or an ISO date in quotes'),
    ])
    .optional(),
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
  formula: z.string().optional(),
  note: z.string().optional(),
  originally: z.string().optional(),
  differs: z.array(z.string()).default([]),
  address: z.url().optional(),
  seen: isoDate.optional(),
});
type Entry = z.infer<typeof factSchema>;

export const ledgerSchema = z.array(factSchema);

/** Where a fact that a formula gives is said to stand. */
const COMPUTED = 'computed';

/**
 * Parses and checks the ledger; what is wrong with one entry leaves the others usable.
 * @param sources undefined when they could not be read: then where facts stand is not checked
 */
export function parseLedger(
  files: Files,
  sources: Sources | undefined,
): { ledger: Ledger; diagnostics: readonly Diagnostic[] } {
  const text = files.get(LEDGER_FILE);
  if (text === undefined) {
    const span = { file: LEDGER_FILE, start: 0, end: 0 };
    return {
      ledger: new Map(),
      diagnostics: [
        error(
          'missing-file',
          span,
          `${LEDGER_FILE} is missing`,
          'it holds every figure; an empty list is []',
        ),
      ],
    };
  }
  const yaml = parseYaml({ file: LEDGER_FILE, text }, ledgerSchema);
  if (yaml.value === undefined) return { ledger: new Map(), diagnostics: yaml.diagnostics };

  const diagnostics: Diagnostic[] = [...yaml.diagnostics];
  const entries = new Map<string, { entry: Entry; index: number }>();
  yaml.value.forEach((entry, index) => {
    if (entries.has(entry.id)) {
      diagnostics.push(
        error('duplicate-fact', yaml.spanOf([index, 'id']), `two facts have the id "${entry.id}"`),
      );
    } else {
      entries.set(entry.id, { entry, index });
    }
  });

  const values = new Map<string, FormulaResult>();
  const pending: string[] = [];
  const lookUp = (id: string): FormulaResult => {
    const known = values.get(id);
    if (known !== undefined) return known;
    const entry = entries.get(id)?.entry;
    if (entry === undefined) return { ok: false, message: `unknown fact "${id}" in a formula` };
    if (pending.includes(id))
      return { ok: false, message: `formulas go in a circle: ${[...pending, id].join(' → ')}` };
    if (entry.formula === undefined) {
      return typeof entry.value === 'number'
        ? { ok: true, value: entry.value }
        : { ok: false, message: `fact "${id}" is no number` };
    }
    pending.push(id);
    const result = evaluate(entry.formula, lookUp);
    pending.pop();
    values.set(id, result);
    return result;
  };

  const ledger = new Map<string, Fact>();
  for (const { entry, index } of entries.values()) {
    const at = (...path: Path) => yaml.spanOf([index, ...path]);
    for (const problem of problemsOf(entry, entries, sources)) {
      diagnostics.push(
        error(
          problem.rule,
          at(problem.key, ...(problem.item === undefined ? [] : [problem.item])),
          problem.message,
          problem.hint,
        ),
      );
    }
    let value: number | string = entry.value ?? Number.NaN;
    if (entry.formula !== undefined) {
      const result = lookUp(entry.id);
      if (result.ok) value = result.value;
      else {
        const unknown = formulaIds(entry.formula).find((id) => !entries.has(id));
        diagnostics.push(
          error('formula', at('formula'), result.message, unknown && didYouMean(unknown, entries.keys())),
        );
      }
    }
    ledger.set(entry.id, { ...entry, value, in: entry.in ?? COMPUTED, span: at('id') });
  }
  return { ledger, diagnostics };
}

interface Problem {
  readonly rule: string;
  /** Key of the entry at fault. */
  readonly key: string;
  /** Index in the list at that key. */
  readonly item?: number | undefined;
  readonly message: string;
  readonly hint?: string | undefined;
}

function problemsOf(
  entry: Entry,
  entries: ReadonlyMap<string, unknown>,
  sources: Sources | undefined,
): Problem[] {
  return [...valueProblems(entry), ...referenceProblems(entry, entries), ...placeProblems(entry, sources)];
}

function valueProblems({ id, value, formula, basis, low, high }: Entry): Problem[] {
  const problems: Problem[] = [];
  if (formula === undefined && value === undefined) {
    problems.push({ rule: 'no-value', key: 'id', message: `fact "${id}" has neither value nor formula` });
  }
  if (formula !== undefined && value !== undefined) {
    const hint = 'leave the value out: the build computes it';
    problems.push({
      rule: 'two-values',
      key: 'value',
      message: `fact "${id}" has a value and a formula`,
      hint,
    });
  }
  if ((formula !== undefined) !== (basis === COMPUTED)) {
    const hint = `basis "${COMPUTED}" and a formula go together`;
    problems.push({
      rule: 'basis',
      key: 'basis',
      message: `basis "${basis}" of fact "${id}" does not fit`,
      hint,
    });
  }
  if (low !== undefined && high !== undefined && low > high) {
    problems.push({ rule: 'range', key: 'low', message: `low ${low} is above high ${high}` });
  }
  return problems;
}

function referenceProblems(entry: Entry, entries: ReadonlyMap<string, unknown>): Problem[] {
  const unknown = (other: string, key: string, item?: number): Problem[] =>
    entries.has(other)
      ? []
      : [
          {
            rule: 'unknown-fact',
            key,
            item,
            message: `unknown fact "${other}"`,
            hint: didYouMean(other, entries.keys()),
          },
        ];
  return [
    ...(entry.originally === undefined ? [] : unknown(entry.originally, 'originally')),
    ...entry.differs.flatMap((other, item) => unknown(other, 'differs', item)),
  ];
}

/** Where the fact stands: a paragraph of a document, an address outside the set, or nowhere because it is computed. */
function placeProblems(
  { id, formula, in: where, paragraph, find, address, seen }: Entry,
  sources: Sources | undefined,
): Problem[] {
  if (formula !== undefined) return [];
  if (where === undefined) {
    const hint = 'add "in:" with the id of a document, or "outside"';
    return [{ rule: 'no-source', key: 'id', message: `fact "${id}" has no source`, hint }];
  }
  if (where === 'outside') {
    if (address !== undefined && seen !== undefined) return [];
    return [
      {
        rule: 'no-address',
        key: 'in',
        message: `outside fact "${id}" needs an address and the date it was seen`,
      },
    ];
  }
  if (sources === undefined) return [];
  const source = sources.get(where);
  if (source === undefined) {
    const hint = didYouMean(where, [...sources.keys(), 'outside']);
    return [{ rule: 'unknown-source', key: 'in', message: `unknown source "${where}"`, hint }];
  }
  if (paragraph === undefined || find === undefined) {
    const hint = 'add "paragraph:" and "find:"';
    return [
      {
        rule: 'no-paragraph',
        key: 'id',
        message: `fact "${id}" needs a paragraph and a few characters to find in it`,
        hint,
      },
    ];
  }
  if (paragraph <= source.paragraphs) return [];
  const message = `paragraph ${paragraph} is past the end of ${source.id}, which has ${source.paragraphs}`;
  return [{ rule: 'paragraph', key: 'paragraph', message }];
}
