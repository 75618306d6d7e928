/** What can be said of an entry’s `find` without the document: that it is short, and that it states the value. */

import { formatDate } from './dates.ts';
import { formatNumber, PERCENT } from './format.ts';
import type { Problem } from './ledgerProblems.ts';
import type { Entry } from './ledgerSchema.ts';
import { OUTSIDE } from './model.ts';
import { numbersIn } from './numbers.ts';
import { statesDate } from './statesDate.ts';

/** Most words of a document that an entry may hold: enough to find a place, too few to need leave. */
export const MOST_WORDS = 12;

/** As much of an entry as is looked at here. */
export type Quoting = Pick<
  Entry,
  'id' | 'value' | 'words' | 'low' | 'high' | 'unit' | 'in' | 'find' | 'inferred' | 'formula'
>;

/**
 * Problems of `find`, for documents of the set and outside alike: more than {@link MOST_WORDS} words, none where there is a
 * value, or a value that is not stated. `find` states it; where there is an `inferred`, that does, behind its last colon: what
 * comes before is what the value follows from (`the day after 21 November 2016: 22 November 2016`). Computed entries stand
 * nowhere and have no problems.
 */
export function findProblems(entry: Quoting): Problem[] {
  const { id, find, formula } = entry;
  if (formula !== undefined) return [];
  const claims = claimsOf(entry);
  if (find === undefined) {
    // Of a document in the set, this has been told together with the paragraph.
    if (entry.in !== OUTSIDE || claims.length === 0) return [];
    const message = `outside fact "${id}" has no words to find at its address`;
    const hint = `add "find:" with at most ${MOST_WORDS} words that state the value`;
    return [{ rule: 'no-find', key: 'id', message, hint }];
  }
  const problems: Problem[] = [];
  const words = countWords(find);
  if (words > MOST_WORDS) {
    const message = `"find" of fact "${id}" has ${words} words; the most is ${MOST_WORDS}`;
    problems.push({ rule: 'find-length', key: 'find', message, hint: 'as few as state the value will do' });
  }
  const conclusion = entry.inferred?.split(': ').at(-1);
  for (const { key, written, isIn } of claims) {
    if (isIn(conclusion ?? find)) continue;
    const text = conclusion === undefined ? `"find" ("${find}")` : `"inferred" ("… ${conclusion}")`;
    const message = `${text} of fact "${id}" does not state ${written}`;
    const hint =
      conclusion === undefined
        ? `quote the words that state it, or add "inferred:" with ${written} written out`
        : `"inferred:" says how the value follows and ends with ": ${written}"`;
    problems.push({ rule: 'find-value', key, message, hint });
  }
  return problems;
}

/** Something an entry says that its quotation has to show. */
interface Claim {
  /** Key of the entry that says it. */
  readonly key: string;
  /** As a quotation would have it, for the message. */
  readonly written: string;
  readonly isIn: (text: string) => boolean;
}

function claimsOf({ value, words, low, high, unit }: Quoting): Claim[] {
  const claims: Claim[] = [];
  if (typeof value === 'string') {
    claims.push({ key: 'value', written: formatDate(value), isIn: (text) => statesDate(text, value) });
  }
  if (typeof value === 'number' && !Number.isNaN(value))
    claims.push({ key: 'value', ...numbersClaim([value], unit) });
  // Words beside a number have been told as one thing too many.
  if (words !== undefined && value === undefined && low === undefined) {
    const isIn = (text: string) => loose(text).includes(loose(words));
    claims.push({ key: 'words', written: `"${words}"`, isIn });
  }
  if (low !== undefined && high !== undefined && isRange(low, high, value)) {
    claims.push({ key: 'low', ...numbersClaim([low, high], unit) });
  }
  return claims;
}

/** Bounds that do not fit each other or the value have been told as such. */
function isRange(low: number, high: number, value: Quoting['value']): boolean {
  return low <= high && typeof value !== 'string' && (value === undefined || (low <= value && value <= high));
}

/** Numbers of a text hold those wanted, in that order, and all of them are percentages or none is. */
function numbersClaim(wanted: readonly number[], unit: string): Omit<Claim, 'key'> {
  const sign = unit === PERCENT ? '%' : '';
  return {
    written: `${wanted.map((number) => formatNumber(number)).join('–')}${sign}`,
    isIn: (text) => {
      const found = numbersIn(text, unit).filter(({ percent }) => percent === (unit === PERCENT));
      let at = 0;
      for (const { value } of found) if (value === wanted[at]) at++;
      return at === wanted.length;
    },
  };
}

function loose(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
