/** Questions of every type, answered as people do: by the keyboard alone, with a finger, or with a mouse. */
import { expect, type Locator, type Page } from '@playwright/test';
import { choiceGrading } from '../../src/blocks/quiz/choice/grade.ts';
import { choicesGrading } from '../../src/blocks/quiz/choices/grade.ts';
import { classifyGrading } from '../../src/blocks/quiz/classify/grade.ts';
import { forecastGrading } from '../../src/blocks/quiz/forecast/grade.ts';
import { intervalGrading } from '../../src/blocks/quiz/interval/grade.ts';
import { matchGrading } from '../../src/blocks/quiz/match/grade.ts';
import type { Grading, QuestionRecord, QuestionType } from '../../src/blocks/quiz/model.ts';
import { numberGrading } from '../../src/blocks/quiz/number/grade.ts';
import { orderGrading } from '../../src/blocks/quiz/order/grade.ts';
import { parseRecord } from '../../src/blocks/quiz/record.ts';
import { sketchGrading } from '../../src/blocks/quiz/sketch/grade.ts';
import { trueFalseGrading } from '../../src/blocks/quiz/true-false/grade.ts';

/** What a person does to a control: reach it and use it. */
export interface Hand {
  /** Chooses one of the radio buttons that belong together. */
  readonly pick: (radios: Locator, index: number) => Promise<void>;
  /** Ticks a box, presses a button. */
  readonly press: (control: Locator) => Promise<void>;
  readonly type: (field: Locator, text: string) => Promise<void>;
  /** Chooses an option of a list, by its index. */
  readonly select: (list: Locator, index: number) => Promise<void>;
}

/** Nothing but Tab, arrows, Space, Enter and letters. */
export function keyboard(page: Page): Hand {
  return {
    pick: async (radios, index) => {
      const first = radios.first();
      await tabTo(page, radios);
      if (!(await first.isChecked())) await page.keyboard.press('Space');
      for (let i = 0; i < index; i++) await page.keyboard.press('ArrowDown');
      await expect(radios.nth(index)).toBeChecked();
    },
    press: async (control) => {
      await tabTo(page, control);
      const isButton = await control.evaluate((element) => element.tagName === 'BUTTON');
      await page.keyboard.press(isButton ? 'Enter' : 'Space');
    },
    type: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.type(text);
    },
    select: async (list, index) => {
      await tabTo(page, list);
      const chosen = () => list.evaluate((element: HTMLSelectElement) => element.selectedIndex);
      while ((await chosen()) < index) await page.keyboard.press('ArrowDown');
    },
  };
}

/** A finger; what a list opens is the system's own, and is given the choice. */
export const finger: Hand = {
  pick: (radios, index) => tap(radios.nth(index)),
  press: tap,
  type: async (field, text) => {
    await tap(field);
    await field.fill(text);
  },
  select: async (list, index) => {
    await list.selectOption({ index });
  },
};

export const mouse: Hand = {
  pick: (radios, index) => radios.nth(index).check({ force: true }),
  press: (control) => control.click({ force: true }),
  type: (field, text) => field.fill(text),
  select: async (list, index) => {
    await list.selectOption({ index });
  },
};

/** The finger comes down on what is seen, which may be a label over the control. */
async function tap(control: Locator): Promise<void> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (box === null) throw new Error('there is nothing to tap');
  await control.page().touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

/** Presses Tab until the focus is on one of these; a question has few stops. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const reached = () =>
    target.evaluateAll((elements) => elements.some((one) => one === document.activeElement));
  for (let i = 0; i < 80; i++) {
    if (await reached()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}

/** The question as the page carries it. */
export async function recordOf(quiz: Locator): Promise<QuestionRecord> {
  return parseRecord((await quiz.locator('> script').textContent()) ?? '');
}

/** Reasons and explanations of all questions of a page, which the build keeps from view until the answer is given. */
export function secrets(page: Page): Promise<string[]> {
  return page.locator('quiz-question > script').evaluateAll((scripts) => {
    const reasons = (value: unknown): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, inner]) =>
            ['feedback', 'unchosen', 'explanation'].includes(name) && typeof inner === 'string'
              ? [inner]
              : reasons(inner),
          )
        : [];
    return scripts.flatMap((script) => reasons(JSON.parse(script.textContent ?? '')));
  });
}

/** Puts the best answer there is into the controls, or a worse one, and the highest confidence where it is asked, and checks. */
export async function answer(quiz: Locator, hand: Hand, how: 'best' | 'poor' = 'best'): Promise<void> {
  const record = await recordOf(quiz);
  await PUT[record.type](quiz, record, hand, how);
  const sure = quiz.locator('.quiz-confidence input');
  const count = await sure.count();
  if (count > 0) await hand.pick(sure, count - 1);
  await hand.press(quiz.locator('.quiz-check'));
}

type Put = (quiz: Locator, record: QuestionRecord, hand: Hand, how: 'best' | 'poor') => Promise<void>;

/** @param poor a worse answer than the best */
function put<Key, Answer>(
  { isKey, best }: Grading<Key, Answer>,
  poor: (best: Answer, key: Key) => Answer,
  act: (quiz: Locator, answer: Answer, hand: Hand, key: Key) => Promise<void>,
): Put {
  return (quiz, { id, key }, hand, how) => {
    if (!isKey(key)) throw new Error(`question "${id}" has no readable key`);
    return act(quiz, how === 'best' ? best(key) : poor(best(key), key), hand, key);
  };
}

const next = (index: number, { length }: readonly unknown[]) => (index + 1) % length;

const inputs = (quiz: Locator) => quiz.locator('.quiz-options input');
const typed = (quiz: Locator) => quiz.locator('.quiz-typed input');

const PUT: Readonly<Record<QuestionType, Put>> = {
  choice: put(
    choiceGrading,
    (index, { options }) => next(index, options),
    (quiz, index, hand) => hand.pick(inputs(quiz), index),
  ),
  choices: put(
    choicesGrading,
    (indices, { options }) => options.flatMap((_, i) => (indices.includes(i) ? [] : [i])),
    async (quiz, indices, hand) => {
      for (const index of indices) await hand.press(inputs(quiz).nth(index));
    },
  ),
  'true-false': put(
    trueFalseGrading,
    ({ value, reason }, { reasons }) => ({ value: !value, reason: next(reason, reasons) }),
    async (quiz, { value, reason }, hand) => {
      await hand.pick(quiz.locator('input[name$="-value"]'), value ? 0 : 1);
      await hand.pick(quiz.locator('input[name$="-reason"]'), reason);
    },
  ),
  number: put(
    numberGrading,
    (value) => Math.round(value) * 3 + 1,
    (quiz, value, hand) => hand.type(typed(quiz), String(value)),
  ),
  interval: put(
    intervalGrading,
    ({ high }) => ({ low: high + 1, high: high + 3 }),
    async (quiz, { low, high }, hand) => {
      await hand.type(typed(quiz).nth(0), String(low));
      await hand.type(typed(quiz).nth(1), String(high));
    },
  ),
  forecast: put(
    forecastGrading,
    (percent) => 100 - percent,
    (quiz, percent, hand) => hand.type(typed(quiz), String(percent)),
  ),
  sketch: put(
    sketchGrading,
    (value) => Math.round(value / 10),
    (quiz, value, hand) => hand.type(typed(quiz), String(value)),
  ),
  order: put(
    orderGrading,
    ([first = 0, second = 0, ...rest]) => [second, first, ...rest],
    async (quiz, order, hand, { items }) => {
      for (const [at, index] of order.entries()) {
        const standing = await quiz.locator('.quiz-item .quiz-text').allTextContents();
        const text = items[index]?.text ?? '';
        const up = quiz.getByRole('button', { name: `Move ${text} up`, exact: true });
        for (let i = standing.indexOf(text); i > at; i--) await hand.press(up);
      }
    },
  ),
  match: put(
    matchGrading,
    (rights) => rights.map(() => rights[0] ?? 0),
    async (quiz, rights, hand) => {
      // The first of a list stands for nothing chosen.
      for (const [i, right] of rights.entries()) await hand.select(quiz.locator('select').nth(i), right + 1);
    },
  ),
  classify: put(
    classifyGrading,
    (sorting, { categories }) => sorting.map((category) => next(category, categories)),
    async (quiz, sorting, hand) => {
      for (const [i, category] of sorting.entries())
        await hand.pick(quiz.locator('.quiz-claim').nth(i).locator('input'), category);
    },
  ),
};
