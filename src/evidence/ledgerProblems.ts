/** What is wrong with entries of the ledger beyond their schema: values, bounds, references, places. */
import { didYouMean } from '../suggest.ts';
import type { Entry } from './ledgerSchema.ts';
import type { Fact, Sources } from './model.ts';
import { findProblems } from './quote.ts';

/** Where a fact that a formula gives is said to stand. */
export const COMPUTED = 'computed';

/** What is wrong with one entry, its place in it told by key. */
export interface Problem {
  readonly rule: string;
  /** Key of the entry at fault. */
  readonly key: string;
  /** Index in the list at that key. */
  readonly item?: number | undefined;
  readonly message: string;
  readonly hint?: string | undefined;
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
    if (entries.has(other)) return [];
    const hint = didYouMean(other, entries.keys());
    return [{ rule: 'unknown-fact', key, item, message: `unknown fact "${other}"`, hint }];
  };
  return [
    ...(entry.originally === undefined ? [] : check(entry.originally, 'originally')),
    ...entry.differs.flatMap((other, item) => check(other, 'differs', item)),
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
