/** What is wrong with entries of the ledger beyond their schema: values, bounds, references, places. */
import { formulaIds } from './formula.ts';
import type { Entry } from './ledgerSchema.ts';
import { factProblem, paragraphProblem, type ReferenceProblem, sourceProblem } from './lookUp.ts';
import { COMPUTED, type Fact, OUTSIDE, type Sources } from './model.ts';
import { findProblems } from './quote.ts';

/** What is wrong with one entry, its place in it told by key. */
export interface Problem extends ReferenceProblem {
  /** Key of the entry at fault. */
  readonly key: string;
  /** Index in the list at that key. */
  readonly item?: number | undefined;
}

/**
 * Problems of an entry that its schema cannot see.
 * @param value what the entry gives or its formula comes to; not a number when there is neither
 * @param entries all entries by id
 */
export function problemsOf(
  entry: Entry,
  value: Fact['value'],
  entries: ReadonlyMap<string, unknown>,
  sources: Sources | undefined,
): Problem[] {
  return [
    ...kindProblems(entry),
    ...valueProblems(entry),
    ...formulaProblems(entry, value),
    ...rangeProblems(entry, value),
    ...referenceProblems(entry, entries),
    ...placeProblems(entry, sources),
    ...findProblems(entry),
  ];
}

/** Every forecast is held to what came of it; nothing else can be. */
function kindProblems({ id, kind, outcome, wording }: Entry): Problem[] {
  const problems: Problem[] = [];
  if (kind === 'forecast' && outcome === undefined) {
    const hint =
      'add "outcome:" with "verdict:" (unresolved, where the documents cannot tell), "why:" and "see:"';
    problems.push({ rule: 'outcome', key: 'id', message: `forecast "${id}" has no outcome`, hint });
  }
  if (kind !== 'forecast' && outcome !== undefined) {
    const message = `entry "${id}" has an outcome and is no forecast`;
    problems.push({ rule: 'outcome', key: 'outcome', message });
  }
  if (outcome !== undefined && outcome.verdict !== 'unresolved' && outcome.see === undefined) {
    const message = `outcome of forecast "${id}" names no paragraph`;
    problems.push({
      rule: 'outcome',
      key: 'outcome',
      message,
      hint: 'add "see:" with a citation such as "@ilyash2022, ¶35"',
    });
  }
  if (kind === 'fact' && wording !== undefined) {
    const message = `fact "${id}" has words of certainty`;
    problems.push({
      rule: 'wording',
      key: 'wording',
      message,
      hint: 'they are for forecasts and opinions; a number has a hedge',
    });
  }
  return problems;
}

function valueProblems({ id, kind, value, words, formula, basis, stage, low, high }: Entry): Problem[] {
  const problems: Problem[] = [];
  const ranged = low !== undefined && high !== undefined;
  if (kind === 'fact' && formula === undefined && value === undefined && words === undefined && !ranged) {
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
  if (words !== undefined && (value !== undefined || formula !== undefined || ranged)) {
    const message = `fact "${id}" has words and a number`;
    problems.push({
      rule: 'two-values',
      key: 'words',
      message,
      hint: 'words are for what the source gives no number of',
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
  if (typeof value === 'string' && stage !== undefined) {
    const message = `stage "${stage}" of fact "${id}", which is a date`;
    const hint = 'stages are for counts of forces and material; leave it out';
    problems.push({ rule: 'stage', key: 'stage', message, hint });
  }
  return problems;
}

/** Arithmetic on figures without ids would be a figure without a source. */
function formulaProblems(entry: Entry, value: Fact['value']): Problem[] {
  const { formula } = entry;
  const isReadable = typeof value === 'number' && !Number.isNaN(value);
  if (formula === undefined || !isComputed(entry) || !isReadable || formulaIds(formula).length > 0) return [];
  const hint = 'compute from ids of facts, or write the figure as "value:" with its source';
  return [{ rule: 'formula', key: 'formula', message: `formula "${formula}" names no fact`, hint }];
}

/** Whether an entry means to be computed: with a value or another basis, the formula itself may be the slip. */
function isComputed({ formula, value, basis }: Entry): boolean {
  return formula !== undefined && value === undefined && basis === COMPUTED;
}

/** Bounds come in pairs, round the value: what is known on one side alone is a hedge. */
function rangeProblems({ id, low, high }: Entry, value: Fact['value']): Problem[] {
  const one = low === undefined ? 'high' : 'low';
  const range = (key: 'low' | 'high', message: string, hint?: string) => [
    { rule: 'range', key, message, hint },
  ];
  if (low === undefined && high === undefined) return [];
  if (typeof value === 'string') return range(one, `fact "${id}" is a date and has no bounds`);
  if (low === undefined || high === undefined) {
    const other = one === 'low' ? 'high' : 'low';
    const hedge = one === 'low' ? 'at least' : 'at most';
    const hint = `give both, or neither and "hedge: ${hedge}"`;
    return range(one, `fact "${id}" has the bound "${one}" without "${other}"`, hint);
  }
  if (low > high) return range('low', `low ${low} is above high ${high}`);
  if (value === undefined) return [];
  if (value < low) return range('low', `value ${value} of fact "${id}" is below low ${low}`);
  if (value > high) return range('high', `value ${value} of fact "${id}" is above high ${high}`);
  return [];
}

function referenceProblems(entry: Entry, entries: ReadonlyMap<string, unknown>): Problem[] {
  const check = (other: string, key: string, item?: number): Problem[] => {
    if (other === entry.id) {
      const hint = `"${key}" names another entry`;
      return [{ rule: 'self-reference', key, item, message: `fact "${other}" names itself`, hint }];
    }
    const unknown = factProblem(other, entries);
    if (unknown !== undefined) return [{ ...unknown, key, item }];
    if (item === undefined || entry.differs.indexOf(other) === item) return [];
    const message = `fact "${other}" stands twice in "${key}"`;
    return [{ rule: 'named-twice', key, item, message, hint: 'leave one of the two out' }];
  };
  return [
    ...(entry.originally === undefined ? [] : check(entry.originally, 'originally')),
    ...entry.differs.flatMap((other, item) => check(other, 'differs', item)),
  ];
}

/** Where the fact stands: a paragraph of a document, an address outside the set, or nowhere because it is computed. */
function placeProblems(entry: Entry, sources: Sources | undefined): Problem[] {
  const { id, formula, in: where, paragraph } = entry;
  if (formula !== undefined) {
    if (!isComputed(entry)) return [];
    const hint = 'a computed figure stands in no document';
    return surplus(entry, ['in', ...PLACE_KEYS, 'inferred'], `computed fact "${id}"`, hint);
  }
  if (where === undefined) {
    const hint = 'add "in:" with the id of a document, or "outside"';
    return [{ rule: 'no-source', key: 'id', message: `fact "${id}" has no source`, hint }];
  }
  if (where === OUTSIDE) {
    const hint = '"paragraph:" is for documents of assets/sources.yaml';
    return [
      ...missing(entry, ['address', 'seen'], 'no-address', 'in', `outside fact "${id}"`),
      ...surplus(entry, ['paragraph'], `outside fact "${id}"`, hint),
    ];
  }
  const hint = '"address:" and "seen:" go with "in: outside"';
  const beside = surplus(entry, ['address', 'seen'], `fact "${id}" of a document`, hint);
  if (sources === undefined) return beside;
  const unknown = sourceProblem(where, sources, [OUTSIDE]);
  if (unknown !== undefined) return [{ ...unknown, key: 'in' }];
  const lacking = missing(entry, ['paragraph', 'find'], 'no-paragraph', 'id', `fact "${id}"`);
  const number = paragraph ?? 1;
  const past = paragraphProblem({ key: where, paragraphs: [[number, number]] }, sources);
  return [...beside, ...lacking, ...(past === undefined ? [] : [{ ...past, key: 'paragraph' }])];
}

/** Keys that say where a fact stands, and what each of them is to hold. */
const PLACES = {
  paragraph: 'the number of a non-blank line of the document',
  find: 'a few words of that paragraph that state the value',
  address: 'where it was seen, https://…',
  seen: 'the date it was seen',
} as const;
type PlaceKey = keyof typeof PLACES;
const PLACE_KEYS: readonly PlaceKey[] = ['paragraph', 'find', 'address', 'seen'];

function missing(
  entry: Entry,
  keys: readonly PlaceKey[],
  rule: string,
  key: string,
  subject: string,
): Problem[] {
  const absent = keys.filter((place) => entry[place] === undefined);
  if (absent.length === 0) return [];
  const message = `${subject} needs ${absent.map((place) => `"${place}:"`).join(' and ')}`;
  return [{ rule, key, message, hint: absent.map((place) => PLACES[place]).join(', and ') }];
}

/** Keys that would be passed over in silence. */
function surplus(
  entry: Entry,
  keys: readonly (PlaceKey | 'in' | 'inferred')[],
  subject: string,
  hint: string,
): Problem[] {
  const [first, ...others] = keys.filter((key) => entry[key] !== undefined);
  if (first === undefined) return [];
  const message = `${subject} has ${[first, ...others].map((key) => `"${key}:"`).join(', ')}`;
  return [{ rule: 'place', key: first, message, hint }];
}
