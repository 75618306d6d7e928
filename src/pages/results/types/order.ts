/** How a class put things in order: who had it wholly right, where each thing went, which neighbours changed places. Pure. */
import { isFull } from '../../../blocks/quiz/model.ts';
import { type OrderKey, orderGrading } from '../../../blocks/quiz/order/grade.ts';
import { type Html, html } from '../../../html.ts';

export interface OrderDetail {
  readonly type: 'order';
  readonly answered: number;
  /** Learners who had all of it in order. */
  readonly right: number;
  /** In the right order. */
  readonly items: readonly {
    readonly text: string;
    /** Its date or value in words. */
    readonly detail: string;
    /** How many put it in each place, the first place first. */
    readonly places: readonly number[];
  }[];
  /** Neighbours in the right order that learners most often put the other way round: several when equally often. */
  readonly swaps: readonly { readonly earlier: string; readonly later: string; readonly count: number }[];
}

/** Undefined for a key of another type. */
export function orderDetail(key: unknown, answers: readonly unknown[]): OrderDetail | undefined {
  if (!orderGrading.isKey(key)) return undefined;
  const orders = answers.flatMap((answer) => {
    const order = orderGrading.read(answer, key);
    return order === undefined ? [] : [order];
  });
  return {
    type: 'order',
    answered: orders.length,
    right: orders.filter((order) => isFull(orderGrading.grade(key, order).score)).length,
    items: key.right.map((item) => ({
      text: textOf(key, item),
      detail: key.items[item]?.detail ?? '',
      places: key.right.map((_, place) => orders.filter((order) => order[place] === item).length),
    })),
    swaps: swapsOf(key, orders),
  };
}

function swapsOf(key: OrderKey, orders: readonly (readonly number[])[]): OrderDetail['swaps'] {
  const pairs = key.right.slice(1).map((later, i) => {
    const earlier = key.right[i] ?? later;
    const count = orders.filter((order) => order.indexOf(later) < order.indexOf(earlier)).length;
    return { earlier: textOf(key, earlier), later: textOf(key, later), count };
  });
  const most = Math.max(...pairs.map(({ count }) => count));
  return pairs.filter(({ count }) => count === most && count > 0);
}

function textOf({ items }: OrderKey, item: number): string {
  return items[item]?.text ?? '';
}

/** More pairs than this that were swapped equally often are no pattern. */
const MOST_SWAPS = 2;

/** In words, and as a table of who put what where. */
export function renderOrder({ answered, right, items, swaps }: OrderDetail): Html {
  return html`<p><strong>${right} of ${answered}</strong> had it wholly in order.</p>
${swaps.length > 0 && swaps.length <= MOST_SWAPS && html`<p class="mistake">Swapped most often: ${swaps.map(({ earlier, later, count }, i) => html`${i > 0 && '; '}<strong>${later}</strong> before <strong>${earlier}</strong> <span class="together">(${count} of ${answered})</span>`)}</p>`}
<table class="places"><caption>How many put it in which place; its own is framed</caption>
<thead><tr><th scope="col">In the right order</th>${items.map((_, place) => html`<th scope="col" class="number">${place + 1}.</th>`)}</tr></thead>
<tbody>${items.map(
    ({ text, detail, places }, own) =>
      html`<tr><th scope="row">${text} <span class="soft">${detail}</span></th>${places.map((count, place) => html`<td class="number${place === own && ' own'}">${place === own && html`<span class="visually-hidden">its own place: </span>`}${count}</td>`)}</tr>\n`,
  )}</tbody></table>`;
}
