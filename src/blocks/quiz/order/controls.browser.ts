import { bind } from '../controls.browser.ts';
import { markOption, unmarkOption } from '../marks.browser.ts';
import { orderGrading } from './grade.ts';
import { sortable } from './sortable.browser.ts';

/** A list to be put in order: as it is shown it is no answer, for it is never the right one. */
export const bindOrder = bind(orderGrading, (fieldset, { items, right }, signal) => {
  const list = fieldset.querySelector<HTMLElement>('.quiz-order');
  const said = fieldset.querySelector('.quiz-said');
  if (list === null || said === null) throw new Error('an ordering question has no list');
  const shown = items.map((_, i) => i);
  let touched = false;

  const sorted = sortable(
    list,
    {
      changed: () => number(),
      told: ({ item, at, moved }) => {
        touched ||= moved;
        const text = item.querySelector('.quiz-text')?.textContent ?? '';
        said.textContent = moved ? `${text}, now ${at + 1} of ${items.length}` : `${text} ${edge(at)}`;
      },
    },
    signal,
  );
  /** The badges count places; a button that leads nowhere says so and keeps the focus. */
  const number = () => {
    const order = sorted.order();
    for (const [at, index] of order.entries()) {
      const item = sorted.items[index];
      const badge = item?.querySelector('.quiz-badge')?.firstChild;
      if (badge) badge.textContent = String(at + 1);
      for (const button of item?.querySelectorAll<HTMLElement>('.quiz-move') ?? []) {
        const isLast = at + Number(button.dataset.step) === order.length;
        button.setAttribute('aria-disabled', String(isLast || at + Number(button.dataset.step) < 0));
      }
    }
  };
  number();

  return {
    read: () => (touched ? { answer: sorted.order() } : { problem: 'Put them in order first.' }),
    write: (answer) => {
      touched = answer !== undefined;
      sorted.setOrder(answer ?? shown);
      said.textContent = '';
      number();
    },
    mark: (answer) => {
      for (const [at, index] of answer.entries()) {
        const item = sorted.items[index];
        const place = right.indexOf(index);
        if (item === undefined) continue;
        markOption(
          item,
          place === at ? 'right' : 'wrong',
          place === at ? ', correct:' : ', not correct:',
          '',
        );
        const words = document.createElement('span');
        words.className = 'quiz-place';
        const detail = items[index]?.detail ?? '';
        words.textContent = place === at ? detail : `${detail}: place ${place + 1}`;
        item.append(words);
      }
    },
    unmark: () => {
      for (const item of sorted.items) {
        unmarkOption(item);
        item.querySelector('.quiz-place')?.remove();
      }
    },
  };
});

function edge(at: number): string {
  return at === 0 ? 'is first already' : 'is last already';
}
