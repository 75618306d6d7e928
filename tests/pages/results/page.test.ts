// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import { benchDeck } from '../../../src/cli/benchDeck.ts';
import type { Briefing } from '../../../src/compile.ts';
import { compile } from '../../../src/compile.ts';
import { aggregate } from '../../../src/pages/results/aggregate.ts';
import { collect, type GivenFile } from '../../../src/pages/results/collect.ts';
import { type Known, parseKnown } from '../../../src/pages/results/known.ts';
import { renderResultsPage } from '../../../src/pages/results/page.ts';
import { renderRemarks, renderResults } from '../../../src/pages/results/show.ts';
import { teachAgain } from '../../../src/pages/results/teach.ts';
import { sampleBriefing } from '../sources/sample.ts';
import { A, ASKED, answersTo, entry, given, OBJECTIVES, RECORDS, tries } from './sample.ts';

const text = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** `a wrong | 1`: cells with words in them. */
const cells = (row: Element) => [...row.children].map(text).filter(Boolean).join(' | ');

function show(files: readonly GivenFile[], records = RECORDS): void {
  const collection = collect(files, ASKED);
  const results = aggregate(collection.learners, records, OBJECTIVES);
  const again = teachAgain(results.questions, OBJECTIVES);
  const slides = new Map([['carriages', { id: 'carriages', number: 7, title: 'Carriages were planned' }]]);
  document.body.innerHTML = `${renderRemarks(collection).html}<main>${renderResults(results, again, slides).html}</main>`;
}

describe('the page before any file', () => {
  let briefing: Briefing;
  let known: Known;

  beforeAll(() => {
    const compiled = compile(benchDeck(20)).briefing;
    if (compiled === undefined) throw new Error('the deck does not compile');
    briefing = compiled;
    document.body.innerHTML = renderResultsPage(briefing).body.html;
    known = parseKnown(document.querySelector('[data-known]')?.textContent ?? '');
  });

  test('carries all questions with their keys, in the order of the slides, as data', () => {
    expect(known.title).toBe('A generated deck');
    expect(known.records.map(({ slide }) => slide)).toEqual(['slide-7', 'slide-17']);
    const [first] = known.records;
    expect(JSON.stringify(first?.key)).toContain('That many carriages were planned.');
    expect(text(document.querySelector('main'))).not.toContain('That many carriages');
  });

  test('says that nothing leaves the computer', () => {
    expect(text(document.querySelector('.privacy'))).toContain('Nothing is sent anywhere');
  });

  test('shows no control before there is script', () => {
    const controls = [...document.querySelectorAll('button, input, label')];
    expect(controls.length).toBeGreaterThan(4);
    expect(controls.filter((control) => control.closest('[hidden]') === null)).toEqual([]);
  });

  test('has no id twice and no style in an attribute', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('says so where a briefing asks nothing', () => {
    expect(renderResultsPage(sampleBriefing()).body.html).toContain('This briefing asks no questions');
  });

  test('takes no other text for its own data', () => {
    expect(() => parseKnown('{"title": "x", "records": [1], "objectives": []}')).toThrow(/no readable/);
  });
});

describe('results', () => {
  test('tell the mistake in words, mark what is right in words, and draw both without inline styles', () => {
    show([given('x', { answers: answersTo({ a: 1 }) }), given('y', { answers: answersTo({ a: 0 }) })]);
    const question = document.querySelector('.question');
    expect(text(question?.querySelector('.question-score'))).toBe('50% mean score');
    expect(text(question?.querySelector('.mistake'))).toBe('Most common mistake: a wrong (1 of 2)');
    const rows = [...(question?.querySelectorAll('tbody tr') ?? [])];
    expect(rows.map(cells)).toEqual(['✓a right right | 1', '✕wrong: a wrong | 1', '✕wrong: a odd | 0']);
    const bars = rows.map((row) => row.querySelector('rect:not(.strip-track)'));
    expect(bars.map((bar) => bar?.getAttribute('class'))).toEqual([
      'strip-right',
      'strip-mistake',
      undefined,
    ]);
    expect(bars[1]?.getAttribute('width')).toBe('50%');
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('say that first answers count, and beside a question how many have put theirs right', () => {
    show([
      given('x', { answers: tries('a', [1, 0]) }),
      given('y', { answers: tries('a', [1]) }),
      given('z', { answers: tries('a', [2, 0]) }),
    ]);
    expect(text(document.querySelector('.counts + p'))).toContain('first answer to a question counts');
    expect(text(document.querySelector('.question .soft'))).toBe(
      'Slide 1 · answered by 3 of 3 · of 3 wrong, 2 right by now',
    );
    expect(text(document.querySelector('.teach .lesson-count'))).toBe(
      '3 of 3 wrong, 2 right by now; mean score 0%',
    );
    expect(text(document.body)).not.toContain('latest');
    show([given('x', { answers: tries('a', [1]) })]);
    expect(text(document.querySelector('.question .soft'))).toBe('Slide 1 · answered by 1 of 1');
  });

  test('name no mistake where several are as frequent', () => {
    const answers = (id: string) => new Map([[id, entry([{ answer: 1 }], { hash: `${id}-hash` })]]);
    show([given('x', { answers: answers('a') }), given('y', { answers: answersTo({ a: 2 }) })]);
    expect(text(document.querySelector('.mistake'))).toBe(
      'Most common mistake: a wrong and a odd (1 of 2 each)',
    );
  });

  test('say in words what is not there', () => {
    show([given('x', { answers: answersTo({ a: 0 }) })]);
    expect(text(document.querySelector('#confidence'))).toContain('No learner said how sure they were.');
    const unanswered = document.querySelector('details.unanswered:not([open])');
    expect(text(unanswered?.querySelector('summary'))).toBe('2 questions nobody answered');
    expect([...(unanswered?.querySelectorAll('li') ?? [])].map(text)).toEqual(['What of b?', 'What of c?']);
    expect(text(document.querySelector('#objectives'))).toContain('No answers yet.');
    show([]);
    expect(text(document.body)).toBe('');
  });

  test('tell answers to earlier wordings beside the others', () => {
    show([
      given('x', { answers: new Map([['a', entry([{}], { hash: 'before' })]]) }),
      given('y', { answers: answersTo({ b: 0 }) }),
    ]);
    expect(text(document.querySelector('.counts'))).toContain('to earlier wordings, not counted1');
    expect(text(document.querySelector('.question:last-of-type'))).toContain(
      '1 learner answered before the question was edited; not counted.',
    );
  });

  test('show names and files as text, whatever was typed', () => {
    const name = '<img src=x onerror=alert(1)>';
    show([given('x', { name }), { ...given('y', { briefing: name }), name: `${name}.json` }]);
    expect(document.querySelector('img')).toBeNull();
    expect(text(document.querySelector('.learners tbody'))).toContain(name);
    expect(text(document.querySelector('.remarks-on-files'))).toContain(`${name}.json`);
  });

  test('begin with what to teach again: the count, the mistake in the author’s words and the slide', () => {
    const slow = { ...A, answerSlide: 'carriages' };
    show(
      [1, 1, 0].map((answer, n) => given(`l${n}`, { answers: answersTo({ a: answer }) })),
      [slow],
    );
    const [lesson] = document.querySelectorAll('.teach li');
    expect(text(lesson)).toBe(
      '2 of 3 wrong; mean score 33% What of a? Most common mistake, 2 of 3: a wrong Taught on slide 7: Carriages were planned',
    );
    const links = [...(lesson?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#question--a', 'index.html#carriages']);
    expect(document.getElementById('question--a')).not.toBeNull();
    expect([...document.querySelectorAll('.teach ul li')].map(text)).toEqual([
      '2 of 3 answers wrong Learners can say what became of it 1 question Taught on slide 7: Carriages were planned',
    ]);
  });

  test('say nothing of a class of two', () => {
    show([given('x', { answers: answersTo({ a: 1 }) }), given('y', { answers: answersTo({ a: 1 }) })]);
    expect(text(document.querySelector('.teach'))).toContain(
      'No question has been answered by 3 learners yet',
    );
    expect(document.querySelectorAll('.teach li')).toHaveLength(0);
  });

  test('compare how sure learners were with what was right', () => {
    const sure = (confidence: number, answer: number) =>
      new Map([['a', entry([{ answer, confidence }], { hash: A.hash })]]);
    show([
      given('x', { answers: sure(0.9, 1) }),
      given('y', { answers: sure(0.9, 0) }),
      given('z', { answers: sure(0.6, 0) }),
    ]);
    expect([...document.querySelectorAll('.levels tbody tr')].map(cells)).toEqual([
      '60% | 1 (100%) | 1',
      '90% | 1 (50%) | 2',
    ]);
    expect(text(document.querySelector('#confidence p'))).toContain(
      '80% sure of their first answers, and 67% of 3 answers were right',
    );
  });
});
