/** Each type of question on the study page: by keys, by finger, with motion reduced, kept, shared between tabs, edited. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { QUESTION_TYPES, type QuestionType } from '../../src/blocks/quiz/model.ts';
import { answer, finger, keyboard, mouse, recordOf, secrets, tabTo } from './answering.ts';
import { expect, expectAccessible, test } from './support.ts';

const PREFIX = 'belarus-briefing:answer:2:';
const study = readFileSync('dist/study.html', 'utf8');

/** Id of the last scored question of a type: those of the test at the end have confidence and hints. */
function idOf(type: QuestionType): string {
  const ids = study.split('<quiz-question ').flatMap((markup) => {
    const [, id = '', of] = /^class="quiz" id="([^"]+)" data-type="([^"]+)"/.exec(markup) ?? [];
    return of === type && !markup.includes('"resolves":"unresolved"') ? [id] : [];
  });
  return ids.at(-1) ?? '';
}

const slideOf = (type: QuestionType) => idOf(type).replace(/-quiz$/, '');

/** Goes to the question of a type and waits until it can be answered; the focus comes along. */
async function visit(page: Page, type: QuestionType): Promise<Locator> {
  await page.goto(`study.html#${slideOf(type)}`);
  const quiz = page.locator(`quiz-question[id="${idOf(type)}"]`);
  await quiz.scrollIntoViewIfNeeded();
  await expect(quiz).toHaveAttribute('data-live');
  return quiz;
}

async function expectRight(quiz: Locator): Promise<void> {
  await expect(quiz).toHaveAttribute('data-answered');
  await expect(quiz.locator('.quiz-result')).not.toHaveText('');
  await expect(quiz.locator('.quiz-explanation')).toBeVisible();
  await expect(quiz.locator('.quiz-source')).toContainText('¶');
  await expect(quiz.locator('[data-mark]').first()).toBeVisible();
  await expect(quiz.locator('[data-mark]:not([data-mark="right"])')).toHaveCount(0);
}

for (const type of QUESTION_TYPES) {
  test.describe(type, () => {
    test('is answered by keys alone, kept over a reload, and in step between two tabs', async ({
      page,
      context,
    }) => {
      const quiz = await visit(page, type);
      await answer(quiz, keyboard(page));
      await expectRight(quiz);
      await expect(quiz.locator('.quiz-check')).toBeFocused();
      await page.reload();
      await expectRight(await visit(page, type));

      const other = await context.newPage();
      const there = await visit(other, type);
      await expectRight(there);
      await tabTo(other, there.locator('.quiz-check'));
      await other.keyboard.press('Enter');
      await expect(quiz).not.toHaveAttribute('data-answered');
      await expect(quiz.locator('[data-mark]')).toHaveCount(0);
      await answer(there, keyboard(other), 'poor');
      await expect(quiz).toHaveAttribute('data-answered');
      // What was read out there is seen here, and read out to nobody.
      const verdict = await there.locator('.quiz-result').evaluate((line) => line.firstChild?.textContent);
      await expect(quiz.locator('.quiz-result')).toHaveText(verdict ?? '');
      await other.close();
    });

    test.describe('on a phone of 360 px, with motion reduced', () => {
      test.use({
        hasTouch: true,
        isMobile: true,
        viewport: { width: 360, height: 740 },
        contextOptions: { reducedMotion: 'reduce' },
      });

      test('is answered with a finger; every state is clean and fits', async ({ page }) => {
        test.slow();
        const within = `article[id="${slideOf(type)}"]`;
        const expectClean = async () => {
          await expectAccessible(page, within);
          const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
          expect(scrollWidth).toBe(clientWidth);
        };
        const quiz = await visit(page, type);
        await expectClean();
        // Nothing is put in yet, which is told and loses nothing.
        await finger.press(quiz.locator('.quiz-check'));
        await expect(quiz.locator('.quiz-result, .quiz-message').filter({ hasText: /\S/ })).not.toHaveCount(
          0,
        );
        await expect(quiz).not.toHaveAttribute('data-answered');
        await expectClean();
        await answer(quiz, finger);
        await expectRight(quiz);
        await expectClean();
        await finger.press(quiz.locator('.quiz-check'));
        await answer(quiz, finger, 'poor');
        await expect(quiz).toHaveAttribute('data-answered');
        if ((await recordOf(quiz)).objective !== undefined && type !== 'forecast')
          await expect(quiz.locator('[data-mark]:not([data-mark="right"])').first()).toBeVisible();
        await expectClean();
      });
    });
  });
}

test('before the answer no reason is found by searching the page or by what reads it aloud', async ({
  page,
}) => {
  await page.goto('study.html');
  const kept = await secrets(page);
  expect(kept.length).toBeGreaterThan(100);
  const [found, heard] = await Promise.all([
    // biome-ignore lint/performance/useDomNodeTextContent: what is not rendered is not found by searching
    page.locator('body').innerText(),
    page.locator('body').ariaSnapshot(),
  ]);
  for (const words of [found, heard])
    expect(kept.filter((secret) => words.replace(/\s+/g, ' ').includes(secret))).toEqual([]);
  await expect(page.locator('quiz-question :is(.quiz-after, .quiz-feedback) *')).toHaveCount(0);
});

test('with storage denied every type goes on in memory', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  for (const type of QUESTION_TYPES) {
    const quiz = await visit(page, type);
    await answer(quiz, mouse);
    await expectRight(quiz);
  }
  for (const type of QUESTION_TYPES) await expectRight(await visit(page, type));
});

test('an edited question alone is open again, and says so, whatever its type', async ({ page }) => {
  for (const type of QUESTION_TYPES) await answer(await visit(page, type), mouse);
  const edited = QUESTION_TYPES.filter((_, i) => i % 2 === 0);
  await page.evaluate(
    (keys) => {
      for (const key of keys) {
        const entry = JSON.parse(localStorage.getItem(key) ?? '') as object;
        localStorage.setItem(key, JSON.stringify({ ...entry, hash: 'of-an-earlier-build' }));
      }
    },
    edited.map((type) => PREFIX + idOf(type)),
  );
  await page.reload();
  for (const type of QUESTION_TYPES) {
    const quiz = await visit(page, type);
    if (edited.includes(type)) {
      await expect(quiz.locator('.quiz-note')).toContainText('edited since you answered');
      await expect(quiz).not.toHaveAttribute('data-answered');
      await expect(quiz.locator('[data-mark]')).toHaveCount(0);
    } else {
      await expectRight(quiz);
      await expect(quiz.locator('.quiz-note')).toHaveCount(0);
    }
  }
});
