// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { QuestionRecord } from '../../../src/blocks/quiz/model.ts';
import { detailOf, headlineOf, renderDetail } from '../../../src/pages/results/detail.ts';
import { question } from './sample.ts';

function show(record: QuestionRecord, answers: readonly unknown[]): void {
  const detail = detailOf(record, answers);
  if (detail === undefined) throw new Error('no detail');
  document.body.innerHTML = renderDetail(detail).html;
}

const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (selector: string) => [...document.querySelectorAll(selector)];

test('types whose answers are texts have no detail', () => {
  expect(detailOf(question('a'), [0])).toBeUndefined();
});

describe('an order', () => {
  const items = ['use', 'draft', 'talks'].map((item) => ({ text: item, detail: `of ${item}` }));
  // Right: draft, talks, use.
  const order = question('a', { type: 'order', key: { items, right: [1, 2, 0] } });

  test('tells who had all of it, who swapped which neighbours, and who put what where', () => {
    const answers = [[1, 2, 0], [2, 1, 0], [2, 1, 0], [1, 0, 2], 'nonsense'];
    show(order, answers);
    expect(text(document.querySelector('p'))).toBe('1 of 4 had it wholly in order.');
    expect(text(document.querySelector('.mistake'))).toBe('Swapped most often: talks before draft (2 of 4)');
    expect(all('tbody tr').map((row) => [...row.children].map(text).join(' | '))).toEqual([
      'draft of draft | its own place: 2 | 2 | 0',
      'talks of talks | 2 | its own place: 1 | 1',
      'use of use | 0 | 1 | its own place: 3',
    ]);
  });

  test('names no swap where nobody swapped, or all did', () => {
    show(order, [[1, 2, 0]]);
    expect(document.querySelector('.mistake')).toBeNull();
    const items4 = [...items, { text: 'war', detail: '' }];
    show(question('a', { type: 'order', key: { items: items4, right: [0, 1, 2, 3] } }), [[3, 2, 1, 0]]);
    expect(document.querySelector('.mistake')).toBeNull();
  });
});

describe('a forecast', () => {
  const forecast = (resolves: string) => question('a', { type: 'forecast', key: { resolves, asOf: 'doc' } });

  test('shows the spread beside the outcome, and its Brier score beside that of a coin; nobody is right or wrong', () => {
    show(forecast('no'), [0, 20, 20, 64, 100]);
    expect(all('p').map(text)).toEqual([
      'It did not come about. Learners gave it 20% in the median, the middle half 20% to 64%.',
      'Mean Brier score 0.30 over 5 answers, worse than always saying 50%, which scores 0.25. 0 is best.',
    ]);
    expect(all('tbody tr').map((row) => Number(text(row.lastElementChild)))).toEqual([
      1, 0, 2, 0, 0, 0, 1, 0, 0, 0, 1,
    ]);
    expect(all('.plot-column')).toHaveLength(4);
    expect(text(document.querySelector('.plot-strong'))).toBe('◂ did not come about');
    expect(text(document.body)).not.toMatch(/\bright\b|\bwrong\b/);
    expect(headlineOf(detailOf(forecast('yes'), [100, 50])!)).toEqual({
      number: '0.13',
      words: 'mean Brier score; 0 is best',
    });
  });

  test('that nothing resolves is shown and never scored', () => {
    show(forecast('unresolved'), [30, 40, 90]);
    expect(all('p').map(text)).toEqual([
      'The documents do not say whether it came about, so nothing is scored. Learners gave it 40% in the median.',
    ]);
    expect(text(document.body)).not.toContain('Brier');
    expect(document.querySelector('.plot-strong')).toBeNull();
    expect(headlineOf(detailOf(forecast('unresolved'), [30])!)).toBeUndefined();
  });
});

describe('a range', () => {
  const key = { value: 40, shown: 'about 40 words', unit: 'words', naive: { low: 0, high: 200 } };
  const range = question('a', { type: 'interval', key });
  const answers = [
    { low: 50, high: 90 },
    { low: 20, high: 60 },
    { low: 0, high: 30 },
    { low: 40, high: 400 },
  ];

  test('tells how many held the figure, on which side the others lie, and the median width', () => {
    show(range, answers);
    expect(all('p').map(text)).toEqual([
      '2 of 4 ranges held the figure, about 40 words; 1 lay below it, 1 above. Of ranges one is 90% sure of, nine in ten should. The median width is 40 words.',
      'The axis ends where the widest sensible range does; 1 range goes on beyond it.',
    ]);
    expect(headlineOf(detailOf(range, answers)!)?.number).toBe('50%');
  });

  test('is drawn against the figure, those that miss it in another way', () => {
    show(range, answers);
    const lines = all('.plot-misses, .plot-holds').map((line) => [
      line.getAttribute('class'),
      line.getAttribute('x1'),
      line.getAttribute('x2'),
    ]);
    expect(lines).toEqual([
      ['plot-misses', '0%', '15%'],
      ['plot-holds', '10%', '30%'],
      ['plot-holds', '20%', '100%'],
      ['plot-misses', '25%', '45%'],
    ]);
    expect(document.querySelector('.plot-value')?.getAttribute('x1')).toBe('20%');
  });

  test('of five hundred is no higher than a screen', () => {
    show(
      range,
      Array.from({ length: 500 }, (_, n) => ({ low: n % 100, high: 120 })),
    );
    expect(Number(document.querySelector('svg')?.getAttribute('height'))).toBeLessThan(300);
  });
});
