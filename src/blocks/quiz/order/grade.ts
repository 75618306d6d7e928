/** Things put in order. */
import { isObject } from '../../../isObject.ts';
import { type Grading, isFull, isIndex, type Part } from '../model.ts';

/** A thing to be put in its place. */
interface OrderItem {
  readonly text: string;
  /** Its date or value in words, shown after the check. */
  readonly detail: string;
}

export interface OrderKey {
  /** As shown at first, which is never the right order. */
  readonly items: readonly OrderItem[];
  /** Indices of the items in the right order. */
  readonly right: readonly number[];
}

/** Indices of items, the first in order first. */
export type Order = readonly number[];

/**
 * The answer is all indices of the items in the learner’s order. Scored by Kendall’s tau, the share of pairs in the right
 * order above what chance gives: 2 · right pairs / pairs − 1, and 0 where chance would do better. Somebody who misplaces one
 * item by one place loses less than somebody who turns all round.
 * Source: M. G. Kendall, A new measure of rank correlation, Biometrika 30 (1938), 81–93, https://doi.org/10.1093/biomet/30.1-2.81
 */
export const orderGrading: Grading<OrderKey, Order> = {
  isKey: (value): value is OrderKey =>
    isObject(value) &&
    Array.isArray(value.items) &&
    value.items.length > 1 &&
    value.items.every((item) => typeof item?.text === 'string' && typeof item?.detail === 'string') &&
    isPermutation(value.right, value.items.length),
  read: (value, { items }) => (isPermutation(value, items.length) ? value : undefined),
  grade: (key, answer) => {
    const pairs = (answer.length * (answer.length - 1)) / 2;
    const inOrder = pairsInOrder(key, answer);
    const score = Math.max(0, (2 * inOrder) / pairs - 1);
    return {
      score,
      parts: answer.map((item, at) => partOf(key, item, at)),
      verdict: isFull(score)
        ? 'Correct.'
        : `${score > 0 ? 'Partly correct' : 'Not correct'}: ${inOrder} of ${pairs} pairs are in the right order.`,
      reason: `In order: ${key.right.map((item) => inWords(key, item)).join('; ')}.`,
    };
  },
  best: ({ right }) => right,
};

function pairsInOrder({ right }: OrderKey, answer: Order): number {
  const places = answer.map((item) => right.indexOf(item));
  return places.reduce(
    (count, place, i) => count + places.slice(i + 1).filter((later) => later > place).length,
    0,
  );
}

function partOf({ items, right }: OrderKey, item: number, at: number): Part {
  return { text: `${at + 1}. ${items[item]?.text ?? ''}`, right: right[at] === item };
}

/** `The tender is published, 22 November 2016` */
export function inWords({ items }: OrderKey, item: number): string {
  return `${items[item]?.text ?? ''}, ${items[item]?.detail ?? ''}`;
}

/** Every index below `count`, once. */
function isPermutation(value: unknown, count: number): value is Order {
  return (
    Array.isArray(value) &&
    value.length === count &&
    new Set(value).size === count &&
    value.every((index) => isIndex(index, count))
  );
}
