/** What would make a guess impossible, or tell what is to be guessed. */
import { formatNumber, formatRange, isRange } from '../../../evidence/format.ts';
import type { Ledger } from '../../../evidence/model.ts';
import { numbersIn } from '../../../evidence/numbers.ts';
import type { BlockProblem, Statement } from '../../kind.ts';
import { numberFact } from '../numberFact.ts';
import type { BarSpec } from './schema.ts';

/** @param statements all words of the block, with their paths */
export function checkGuess(
  spec: BarSpec,
  ledger: Ledger,
  statements: readonly Statement[],
): readonly BlockProblem[] {
  const { guess, rows } = spec;
  if (guess === undefined) return [];
  const problems: BlockProblem[] = [];
  if (rows.every(({ fact }) => fact === guess.of)) {
    const message = 'there is no other bar to guess by';
    problems.push({
      path: ['guess', 'of'],
      rule: 'guess-alone',
      message,
      hint: 'give the chart further rows',
    });
  }
  for (const key of ['compare', 'assume'] as const) {
    if (spec[key] === undefined) continue;
    const message = `"${key}" tells what is to be guessed`;
    const hint = `leave "${key}" out, or put it into a chart of its own on the next slide`;
    problems.push({ path: [key], rule: 'guess-told', message, hint });
  }
  const fact = numberFact(ledger, guess.of);
  if (fact === undefined) return problems;
  if (isRange(fact)) {
    const range = formatRange(fact.low, fact.high, fact.digits);
    const message = `fact "${fact.id}" is the range ${range}, and one bar is guessed`;
    problems.push({ path: ['guess', 'of'], rule: 'range-without-middle', message });
    return problems;
  }
  for (const { path, text } of statements) {
    if (numbersIn(text, fact.unit).every(({ value }) => value !== fact.value)) continue;
    const message = `${formatNumber(fact.value)} is what is to be guessed`;
    problems.push({ path, rule: 'guess-told', message, hint: 'say it on the next slide' });
  }
  return problems;
}
