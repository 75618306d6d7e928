/** Texts that state the number a question asks for. */
import { formatNumber, isRange, PERCENT } from '../../evidence/format.ts';
import { numbersIn } from '../../evidence/numbers.ts';
import { type NumberFact, numberFact } from '../chart/numberFact.ts';
import type { BlockContext, BlockProblem, Statement } from '../kind.ts';
import type { CommonSpec } from './common.ts';
import { tellsAnswer } from './tells.ts';

/**
 * Problems of what is read before the answer: question, hints, and labels of the question’s own.
 * @param id of the fact that is asked for; one that is lost or no number is told elsewhere
 */
export function numberTells(
  { question, hints }: CommonSpec,
  id: string,
  { ledger }: BlockContext,
  labels: readonly Statement[] = [],
): BlockProblem[] {
  const fact = numberFact(ledger, id);
  if (fact === undefined) return [];
  const read = [
    ...(question === undefined ? [] : [{ path: ['question'], text: question }]),
    ...hints.map((text, i) => ({ path: ['hints', i], text })),
    ...labels,
  ];
  return read.flatMap(({ path, text }) => {
    const told = statedIn(text, fact);
    if (told === undefined) return [];
    return [tellsAnswer(path, `${formatNumber(told)} is what is asked for`, 'say it in the explanation')];
  });
}

/** The value, or an end of the range, if a text has it; a share is another number than the same count of something. */
export function statedIn(text: string, fact: NumberFact): number | undefined {
  const asked = isRange(fact) ? [fact.value, fact.low, fact.high] : [fact.value];
  return numbersIn(text, fact.unit).find(
    ({ value, percent }) => asked.includes(value) && (!percent || fact.unit === PERCENT),
  )?.value;
}
