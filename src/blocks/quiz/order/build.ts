import { type Html, html } from '../../../html.ts';
import type { QuestionBuild, QuestionUse } from '../build.ts';
import { mixed } from '../shuffle.ts';
import { checkOrder } from './check.ts';
import { inWords, type OrderKey } from './grade.ts';
import { compareStretches, stretchOf } from './places.ts';
import type { OrderSpec } from './schema.ts';

export const orderBuild: QuestionBuild<OrderSpec, OrderKey> = {
  key: orderKey,
  hashed: ({ items, right }) => [items.map(({ text }) => text), right],
  controls: ({ spec }, { items }) => html`<p class="quiz-how">${WHAT[spec.by]}.</p>
<ol class="quiz-order">
${items.map(({ text }, i) => renderItem(text, i))}</ol>
<p class="quiz-said visually-hidden" aria-live="polite"></p>
`,
  paper: (
    { spec },
    { items },
  ) => html`<p class="quiz-how">${WHAT[spec.by]}: number them from 1 to ${items.length}.</p>
<ul class="quiz-options">${items.map(
    ({ text }) =>
      html`<li class="quiz-option"><span class="quiz-choice"><span class="quiz-blank"></span> <span class="quiz-text">${text}</span></span></li>`,
  )}</ul>`,
  paperAnswer: ({ items, right }) => ({
    marked: items.map((_, i) => right.indexOf(i) + 1).join(', '),
    rule: 'From top to bottom of the sheet.',
    rows: items.map(({ text, detail }, i) => ({ mark: `${right.indexOf(i) + 1}`, text, why: detail })),
  }),
  solution: (key) => html`${key.right.map((item, i) => `${i + 1}. ${inWords(key, item)}`).join('; ')}`,
  check: checkOrder,
  words: ({ items }) => items.map(({ label }) => label),
  statements: ({ items }) => items.map(({ label }, i) => ({ path: ['items', i, 'label'], text: label })),
  facts: ({ items }) => items.map(({ fact }) => fact),
};

const GRIP = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 5h10M3 8h10M3 11h10"/></svg>`;

const WHAT = { date: 'The earliest first', value: 'The smallest first' } as const;

/** The order in which the author wrote them plays no part, so it gives nothing away. */
function orderKey({ id, spec, context }: QuestionUse<OrderSpec>): OrderKey {
  const placed = spec.items.flatMap(({ fact, label }) => {
    const entry = context.ledger.get(fact);
    const stretch = entry && stretchOf(entry, spec.by);
    return stretch === undefined ? [] : [{ label, stretch }];
  });
  const right = placed.toSorted((a, b) => compareStretches(a.stretch, b.stretch));
  const shown = mixed(right, id);
  return {
    items: shown.map(({ label, stretch }) => ({ text: label, detail: stretch.words })),
    right: right.map((item) => shown.indexOf(item)),
  };
}

/** Names of buttons say which item: all of them are found in one list of buttons. The handle is for pointers alone. */
function renderItem(text: string, i: number): Html {
  return html`<li class="quiz-option quiz-item"><span class="quiz-handle" data-prevent-swipe aria-hidden="true">${GRIP}</span><span class="quiz-badge">${i + 1}</span><span class="quiz-text">${text}</span><span class="quiz-moves"><button type="button" class="quiz-move" data-step="-1" aria-label="Move ${text} up">${arrow('m3.5 10 4.5-4.5 4.5 4.5')}</button><button type="button" class="quiz-move" data-step="1" aria-label="Move ${text} down">${arrow('m3.5 6 4.5 4.5L12.5 6')}</button></span></li>
`;
}

function arrow(path: string): Html {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${path}"/></svg>`;
}
