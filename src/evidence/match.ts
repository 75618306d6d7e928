/** Whether what an author wrote is what the ledger says. */
import { dateSpellings } from './dates.ts';
import { isRange, MOST_DECIMALS, PERCENT, roundNumber } from './format.ts';
import type { Fact } from './model.ts';
import { numbersIn } from './numbers.ts';

/**
 * Whether the text of a fact link says what the ledger says, formatting aside: thousands separators, number words
 * and multipliers (`2 million`, `2bn`), hedges and units may differ, digits may not, nor whether it is a
 * percentage. A computed value may be rounded to any number of decimals, any other only as the ledger's `digits` says. The text of an entry without a
 * value is free, but for numbers.
 */
export function matchesFact(text: string, fact: Fact): boolean {
  if (typeof fact.value === 'string') {
    return dateSpellings(fact.value).includes(text.replace(/\s+/g, ' ').trim());
  }
  if (fact.words !== undefined) return text.trim().toLowerCase() === fact.words.toLowerCase();
  if (fact.value === undefined) return text.trim() !== '' && numbersIn(text, fact.unit).length === 0;
  const wanted = isRange(fact) ? [fact.low, fact.high] : [fact.value];
  return states(text, fact, wanted);
}

/** Whether a text states the fact as {@link matchesFact} has it, or a bound or both bounds of its range. */
export function statesFact(text: string, fact: Fact): boolean {
  if (matchesFact(text, fact)) return true;
  const { low, high } = fact;
  if (low === undefined || high === undefined) return false;
  return [[low], [high], [low, high]].some((wanted) => states(text, fact, wanted));
}

function states(text: string, fact: Fact, wanted: readonly number[]): boolean {
  const found = numbersIn(text, fact.unit);
  return (
    found.length === wanted.length &&
    fitsPercent(text, fact.unit) &&
    found.every(({ value, decimals }, i) => {
      const target = wanted[i] ?? Number.NaN;
      if (value === target || decimals === undefined) return value === target;
      const places = fact.basis === 'computed' ? decimals : (fact.digits ?? MOST_DECIMALS);
      return value === roundNumber(target, places);
    })
  );
}

const PERCENT_RE = /%|\bper ?cent\b/iu;

/** A per cent sign stands on percentages alone, and a percentage bears it or nothing: `30`, `30%`, but not `30 troops`. */
function fitsPercent(text: string, unit: string): boolean {
  if (PERCENT_RE.test(text)) return unit === PERCENT;
  return unit !== PERCENT || !/\p{L}/u.test(text.slice(numbersIn(text).at(-1)?.end ?? 0));
}
