/** `assets/facts.yaml` → the ledger: parsed by schema, formulas evaluated, references checked. */
import { type Diagnostic, error, type Files, type Span, warning } from '../diagnostics.ts';
import { didYouMean } from '../suggest.ts';
import { type Path, parseYaml } from '../yaml.ts';
import { readCitation } from './cite.ts';
import { evaluate, type FormulaResult } from './formula.ts';
import { problemsOf } from './ledgerProblems.ts';
import { type Entry, ledgerSchema } from './ledgerSchema.ts';
import { COMPUTED, type Fact, type Ledger, type Outcome, type Sources } from './model.ts';

export const LEDGER_FILE = 'assets/facts.yaml';

export interface ParsedLedger {
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
  /** Where a key of an entry stands, or the entry’s beginning where it has no such key. */
  readonly placeOf: (id: string, key: string) => Span;
}

/**
 * Parses and checks the ledger; what is wrong with one entry leaves the others usable.
 * @param sources undefined when they could not be read: then where facts stand is not checked
 */
export function parseLedger(files: Files, sources: Sources | undefined): ParsedLedger {
  const text = files.get(LEDGER_FILE);
  const span = { file: LEDGER_FILE, start: 0, end: 0 };
  if (text === undefined) {
    return {
      ledger: new Map(),
      placeOf: () => span,
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
  if (yaml.value === undefined) {
    return { ledger: new Map(), diagnostics: yaml.diagnostics, placeOf: () => span };
  }

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
  /** Facts whose formula fails for no reason but that of one it uses, which is told there. */
  const inheriting = new Set<string>();
  const pending: string[] = [];
  const lookUp = (id: string): FormulaResult => {
    const known = values.get(id);
    if (known !== undefined) return known;
    const entry = entries.get(id)?.entry;
    if (entry === undefined) {
      const hint = blankHint(id, entries) ?? didYouMean(id, entries.keys());
      return { ok: false, message: `unknown fact "${id}" in a formula`, hint };
    }
    if (pending.includes(id))
      return { ok: false, message: `formulas go in a circle: ${[...pending, id].join(' → ')}` };
    if (entry.formula === undefined) {
      return typeof entry.value === 'number'
        ? { ok: true, value: entry.value }
        : { ok: false, message: `fact "${id}" is no number` };
    }
    pending.push(id);
    const result = evaluate(entry.formula, (input) => {
      const found = lookUp(input);
      if (!found.ok && values.has(input)) inheriting.add(id);
      return found;
    });
    pending.pop();
    values.set(id, result);
    return result;
  };

  const ledger = new Map<string, Fact>();
  for (const { entry, index } of entries.values()) {
    const at = (...path: Path) => yaml.spanOf([index, ...path]);
    let value = readValue(entry);
    if (entry.formula !== undefined) {
      const result = lookUp(entry.id);
      if (result.ok) value = result.value;
      else if (!inheriting.has(entry.id)) {
        diagnostics.push(error('formula', at('formula'), result.message, result.hint));
      }
    }
    for (const { rule, key, item, message, hint } of problemsOf(entry, value, entries, sources)) {
      diagnostics.push(error(rule, at(key, ...(item === undefined ? [] : [item])), message, hint));
    }
    const outcome = entry.outcome && readOutcome(entry.outcome, at('outcome', 'see'), sources);
    diagnostics.push(...(outcome?.diagnostics ?? []));
    ledger.set(entry.id, {
      ...entry,
      value,
      // A number says more; that there are both has been told.
      words: value === undefined ? entry.words : undefined,
      ranged: isRange(entry),
      outcome: outcome?.outcome,
      in: entry.in ?? COMPUTED,
      span: at('id'),
    });
  }
  if (diagnostics.length === 0) diagnostics.push(...unusedSources(ledger, sources));
  const placeOf = (id: string, key: string) => {
    const index = entries.get(id)?.index;
    return index === undefined ? span : yaml.spanOf([index, key]);
  };
  return { ledger, diagnostics, placeOf };
}

/** A minus without blanks is a hyphen, and two ids are one. */
function blankHint(id: string, entries: ReadonlyMap<string, unknown>): string | undefined {
  for (let at = id.indexOf('-'); at !== -1; at = id.indexOf('-', at + 1)) {
    const [left, right] = [id.slice(0, at), id.slice(at + 1)];
    if (entries.has(left) && entries.has(right)) return `a minus has blanks round it: ${left} - ${right}`;
  }
  return undefined;
}

function isRange({ value, formula, low, high }: Entry): boolean {
  return value === undefined && formula === undefined && low !== undefined && high !== undefined;
}

/** What is written, or the middle of a range; not a number where there must be one and is none. */
function readValue(entry: Entry): Fact['value'] {
  const { kind, value, words, low, high } = entry;
  if (value !== undefined) return value;
  if (low !== undefined && high !== undefined) return (low + high) / 2;
  return kind === 'fact' && words === undefined ? Number.NaN : undefined;
}

function readOutcome(
  { verdict, why, see }: NonNullable<Entry['outcome']>,
  span: Span,
  sources: Sources | undefined,
): { outcome: Outcome; diagnostics: readonly Diagnostic[] } {
  if (see === undefined) return { outcome: { verdict, why, see: [] }, diagnostics: [] };
  const { items, diagnostics } = readCitation(see, span, sources);
  return { outcome: { verdict, why, see: items }, diagnostics };
}

/** A document that nothing is taken from is a slip of somebody’s: of its id, or of the list. */
function unusedSources(ledger: Ledger, sources: Sources | undefined): Diagnostic[] {
  const used = new Set([...ledger.values()].map((fact) => fact.in));
  if (ledger.size === 0) return [];
  return [...(sources?.values() ?? [])]
    .filter(({ id }) => !used.has(id))
    .map(({ id, span }) => warning('unused-source', span, `no fact is taken from source "${id}"`));
}
