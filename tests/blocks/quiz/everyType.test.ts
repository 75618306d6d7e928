// @vitest-environment happy-dom
/** Every type of question in a learner’s hands: answered, found again on the next visit, and tried again. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/blocks/answers/entry.ts';
import { createStore } from '../../../src/blocks/answers/store.ts';
import { choiceGrading } from '../../../src/blocks/quiz/choice/grade.ts';
import { choicesGrading } from '../../../src/blocks/quiz/choices/grade.ts';
import { classifyGrading } from '../../../src/blocks/quiz/classify/grade.ts';
import { forecastGrading } from '../../../src/blocks/quiz/forecast/grade.ts';
import { GRADINGS, gradeAnswer } from '../../../src/blocks/quiz/gradings.ts';
import { intervalGrading } from '../../../src/blocks/quiz/interval/grade.ts';
import { matchGrading } from '../../../src/blocks/quiz/match/grade.ts';
import {
  type Grading,
  QUESTION_TYPES,
  type QuestionRecord,
  type QuestionType,
} from '../../../src/blocks/quiz/model.ts';
import { numberGrading } from '../../../src/blocks/quiz/number/grade.ts';
import { orderGrading } from '../../../src/blocks/quiz/order/grade.ts';
import { sketchGrading } from '../../../src/blocks/quiz/sketch/grade.ts';
import { trueFalseGrading } from '../../../src/blocks/quiz/true-false/grade.ts';
import {
  check,
  close,
  field,
  fields,
  find,
  openPage,
  press,
  result,
  slide,
  sortBy,
  texts,
  tick,
  type,
} from './alive.ts';
import { questionsOf } from './briefingQuestions.ts';

/** Two answers to a question, each put in by its type’s own controls. */
interface ByHand {
  readonly best: (record: QuestionRecord) => void;
  readonly poor: (record: QuestionRecord) => void;
}

/** @param poor a worse answer than the best */
function byHand<Key, Answer>(
  { isKey, best }: Grading<Key, Answer>,
  put: (answer: Answer, key: Key) => void,
  poor: (best: Answer, key: Key) => Answer,
): ByHand {
  const keyed = ({ id, key }: QuestionRecord) => {
    if (isKey(key)) return key;
    throw new Error(`question "${id}" has no readable key`);
  };
  return {
    best: (record) => put(best(keyed(record)), keyed(record)),
    poor: (record) => put(poor(best(keyed(record)), keyed(record)), keyed(record)),
  };
}

/** The first for all. */
const allAlike = (indices: readonly number[]) => indices.map(() => indices[0] ?? 0);

const BY_HAND: Readonly<Record<QuestionType, ByHand>> = {
  choice: byHand(
    choiceGrading,
    (index) => tick(index),
    (index, { options }) => (index + 1) % options.length,
  ),
  choices: byHand(
    choicesGrading,
    (indices) => tick(...indices),
    (_, { options }) => options.map((_, i) => i),
  ),
  'true-false': byHand(
    trueFalseGrading,
    ({ value, reason }) => tick(value ? 0 : 1, 2 + reason),
    ({ value, reason }, { reasons }) => ({ value: !value, reason: (reason + 1) % reasons.length }),
  ),
  number: byHand(
    numberGrading,
    (value) => type(field(), String(value)),
    (value) => Math.round(value) * 3 + 1,
  ),
  interval: byHand(
    intervalGrading,
    ({ low, high }) => {
      for (const [i, end] of [low, high].entries()) type(fields()[i], String(end));
    },
    ({ low, high }) => ({ low: low + 1, high: high + 3 }),
  ),
  forecast: byHand(
    forecastGrading,
    (percent) => slide(find('.quiz-range'), percent),
    (percent) => (percent === 0 ? 80 : 20),
  ),
  sketch: byHand(
    sketchGrading,
    (value) => type(field(), String(value)),
    (value) => Math.round(value / 10),
  ),
  order: byHand(
    orderGrading,
    (order, { items }) => sortBy(order.map((i) => items[i]?.text ?? '')),
    ([first = 0, second = 0, ...rest]) => [second, first, ...rest],
  ),
  match: byHand(
    matchGrading,
    (rights) => {
      for (const [i, select] of [...document.querySelectorAll('select')].entries()) {
        select.value = String(rights[i]);
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
    allAlike,
  ),
  classify: byHand(
    classifyGrading,
    (sorting, { categories }) => tick(...sorting.map((category, i) => i * categories.length + category)),
    (sorting, { categories }) => allAlike(sorting).map((category) => (category + 1) % categories.length),
  ),
};

/** Answers, as sure as can be where that is asked, and checks; returns what was put in. */
function answer(record: QuestionRecord, how: keyof ByHand) {
  BY_HAND[record.type][how](record);
  const given = putIn();
  document.querySelector<HTMLInputElement>('.quiz-confidence input[value="100"]')?.click();
  check();
  return given;
}

/** What stands in the controls, however numbers are written, and in which order. */
function putIn() {
  const controls = find('.quiz-options').querySelectorAll<HTMLInputElement>('input, select');
  const values = [...controls].map(({ value, checked }) => [value.replaceAll(',', ''), checked]);
  return { values, items: texts('.quiz-item .quiz-text') };
}

/** Opens the study page anew. */
function visit(html: string): void {
  close();
  openPage(html);
}

/** What is kept of a question, read as another page would. */
function entryOf({ id }: QuestionRecord): Entry | undefined {
  const onProblem = (problem: string) => expect.fail(problem);
  return createStore(localStorage, onProblem).entry(id);
}

/** All that a learner sees of a part of the question but the result line, spaces apart, and how its controls stand. */
function seen(selector = 'form') {
  const part = find(selector);
  const copy = part.cloneNode(true);
  if (copy instanceof HTMLElement) copy.querySelector('.quiz-result')?.remove();
  const marked = [...part.querySelectorAll<HTMLElement>('[data-mark]')];
  const controls = part.querySelectorAll<HTMLInputElement>(
    'fieldset, input, select, button, [role="slider"]',
  );
  return {
    text: copy.textContent?.replace(/\s+/g, ''),
    marks: marked.map(({ dataset }) => dataset.mark),
    closed: part.matches(':disabled'),
    controls: [...controls].map(({ value, checked, disabled, hidden }) => ({
      value,
      checked,
      disabled,
      hidden,
    })),
  };
}

beforeEach(() => localStorage.clear());
afterEach(close);

describe.each(QUESTION_TYPES)('a question of type %s', (type) => {
  const own = questionsOf(type);

  test('takes the best answer by its own controls, and keeps it as it is, with full marks', () => {
    expect(own.length).toBeGreaterThan(0);
    for (const { record, html } of own) {
      const best = GRADINGS[type].best(record.key);
      visit(html);
      answer(record, 'best');
      expect(result(), record.id).toBe(gradeAnswer(record, best)?.verdict);
      expect(document.querySelector('[data-mark]:not([data-mark="right"])'), record.id).toBeNull();
      expect(entryOf(record), record.id).toEqual({
        hash: record.hash,
        attempts: [
          {
            at: expect.any(Number),
            answer: best,
            score: isUnscored(record) ? null : 1,
            confidence: record.confidence ? 1 : null,
            hints: 0,
          },
        ],
        open: false,
      });
    }
  });

  test('is shown answered to a room at the key A, and nothing is kept of it', () => {
    for (const { record, html } of own) {
      localStorage.clear();
      visit(html.replace('data-medium="study"', 'data-medium="deck"'));
      const open = putIn();
      press('a');
      expect(result(), record.id).toBe('This is the answer.');
      expect(find('.quiz-after').textContent, record.id).toContain(record.explanation.slice(0, 30));
      expect(document.querySelector('[data-mark]:not([data-mark="right"])'), record.id).toBeNull();
      expect(localStorage.length).toBe(0);
      // A guess would be nobody’s.
      if (['sketch', 'interval', 'forecast'].includes(record.type)) {
        expect(putIn(), record.id).toEqual(open);
        expect(document.body.textContent, record.id).not.toContain('yours');
        expect(document.querySelector('[data-mark]'), record.id).toBeNull();
      }
      press('c');
      expect(find('quiz-question').dataset.answered).toBeUndefined();
    }
  });

  test.each(['best', 'poor'] as const)('shows the %s answer, once kept, as it did after the check', (how) => {
    for (const { record, html } of own) {
      localStorage.clear();
      visit(html);
      const given = answer(record, how);
      const [answered, verdict, why] = [seen('.quiz-options'), result(), seen('.quiz-after')];
      expect(answered.closed, record.id).toBe(true);
      expect(why.text, record.id).not.toBe('');
      visit(html);
      expect(putIn(), record.id).toEqual(given);
      expect(seen('.quiz-options'), record.id).toEqual(answered);
      expect(result(), record.id).toBe(verdict);
      expect(seen('.quiz-after'), record.id).toEqual(why);
    }
  });

  test('tried again is as it was before, now and on the next visit, and its earlier answer stays known', () => {
    for (const { record, html } of own) {
      visit(html);
      const open = seen();
      answer(record, 'best');
      const first = entryOf(record);
      visit(html);
      expect(find('.quiz-check').textContent).toBe('Try again');
      check();
      expect(seen(), record.id).toEqual(open);
      expect(entryOf(record), record.id).toEqual({ ...first, open: true });
      // Nothing is left in the controls that would count as an answer.
      check();
      expect(entryOf(record), record.id).toEqual({ ...first, open: true });
      visit(html);
      expect(seen(), record.id).toEqual(open);
      expect(result(), record.id).toBe('');
      answer(record, 'best');
      const [earlier] = first?.attempts ?? [];
      expect(entryOf(record)?.attempts, record.id).toEqual([earlier, { ...earlier, at: expect.any(Number) }]);
    }
  });
});

/** A forecast that the documents do not settle. */
function isUnscored({ key }: QuestionRecord): boolean {
  return forecastGrading.isKey(key) && key.resolves === 'unresolved';
}
