/** Questions as a room and a learner have them. */
import type { Locator, Page } from '@playwright/test';
import { answeredHeight, ROOM } from '../../src/blocks/quiz/fit.ts';
import { choiceOf, QUESTION, render } from '../blocks/quiz/example.ts';
import { answer, mouse, secrets } from './answering.ts';
import { expectShown, openDeck, shownSlide, slideHolding } from './deckPage.ts';
import { expect, expectAccessible, lotsOfSlides, showSlide, test } from './support.ts';

const QUIZ = 'quiz-question';

/** Opens the deck on its first question. */
async function openQuestion(page: Page): Promise<{ readonly id: string; readonly quiz: Locator }> {
  await openDeck(page);
  const id = await slideHolding(page, QUIZ);
  await openDeck(page, id);
  const quiz = shownSlide(page).locator(QUIZ);
  await awake(quiz);
  return { id, quiz };
}

/** Waits until a question can be answered. */
async function awake(quiz: Locator): Promise<void> {
  await expect(quiz).toHaveAttribute('data-live');
}

test.describe('on the deck', () => {
  test('digits choose, C checks, C tries again, and the hint says which', async ({ page }) => {
    const { quiz } = await openQuestion(page);
    await expect(quiz.locator('.quiz-keys:visible')).toHaveText(
      /^1–\d choose · C checks · A answer · V hands$/,
    );
    await page.keyboard.press('1');
    await page.keyboard.press('c');
    await expect(quiz.locator('[data-mark]').first()).toBeVisible();
    await expect(quiz.locator('.quiz-keys:visible')).toHaveText('C tries again · V hands');
    await page.keyboard.press('c');
    await expect(quiz.locator('[data-mark]')).toHaveCount(0);
    await page.keyboard.press('2');
    await expect(quiz.getByRole('radio').nth(1)).toBeChecked();
  });

  test('A shows the answer that nobody has put in', async ({ page }) => {
    const { quiz } = await openQuestion(page);
    await page.keyboard.press('a');
    await expect(quiz.locator('.quiz-result')).toHaveText(/^This is the answer\./);
    await expect(quiz.locator('.quiz-explanation')).toBeVisible();
    await expect(quiz.getByRole('radio', { name: /^\d ?, right/ })).toHaveCount(1);
  });

  test('after the check every option still has its number, seen and heard beside its mark', async ({
    page,
  }) => {
    const { quiz } = await openQuestion(page);
    await page.keyboard.press('1');
    await page.keyboard.press('c');
    const marked = quiz.locator('[data-mark]');
    for (const option of await marked.all()) {
      const [badge, mark, text] = await Promise.all(
        ['.quiz-badge', '.quiz-mark svg', '.quiz-text'].map((part) => option.locator(part).boundingBox()),
      );
      await expect(option.locator('.quiz-badge')).toHaveText(/^\d/);
      expect(mark?.x).toBeGreaterThanOrEqual((badge?.x ?? 0) + (badge?.width ?? 0));
      expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
    }
    await expect(quiz.getByRole('radio', { name: /^\d ?, right, you (chose|missed) it: \S/ })).toHaveCount(1);
    await expectAccessible(page);
  });

  test('reasons are set in 20 px at least', async ({ page }) => {
    const { quiz } = await openQuestion(page);
    await page.keyboard.press('1');
    await page.keyboard.press('c');
    for (const part of await quiz.locator('.quiz-feedback, .quiz-explanation, .quiz-source').all()) {
      expect(
        await part.evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize)),
      ).toBeGreaterThanOrEqual(20);
    }
  });

  test('its source is text, and the only link stays in the talk', async ({ page }) => {
    const { quiz } = await openQuestion(page);
    await page.keyboard.press('1');
    await page.keyboard.press('c');
    await expect(quiz.locator('.quiz-source')).toContainText('¶');
    for (const link of await quiz.getByRole('link').all())
      await expect(link).toHaveAttribute('href', /^#[a-z]/);
  });

  test('Backspace comes back from the answer, with the focus where it was', async ({ page }) => {
    const { id, quiz } = await openQuestion(page);
    await page.keyboard.press('1');
    await page.keyboard.press('c');
    const link = quiz.locator('.quiz-goto');
    const target = ((await link.getAttribute('href')) ?? '').slice(1);
    await link.focus();
    await page.keyboard.press('Enter');
    await expectShown(page, target);
    await page.keyboard.press('Backspace');
    await expectShown(page, id);
    await expect(link).toBeFocused();
    await link.click();
    await expectShown(page, target);
    await page.keyboard.press('Backspace');
    await expectShown(page, id);
    await page.keyboard.press('Space');
    await expect(shownSlide(page)).not.toHaveAttribute('id', id);
  });

  test('of a statement hands are raised for true and false, with bars and numbers on their two rows', async ({
    page,
  }) => {
    await openDeck(page, 'q-sent-label');
    const quiz = shownSlide(page).locator(QUIZ);
    await awake(quiz);
    await page.keyboard.press('v');
    await expect(quiz.getByRole('textbox', { name: 'Hands for True' })).toBeFocused();
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await page.keyboard.type('14');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const tallies = quiz.locator('.quiz-tally');
    await expect(tallies).toHaveText(['7 · 33%', '14 · 67%']);
    await page.keyboard.press('v');
    await page.keyboard.type('2');
    await page.keyboard.press('v');
    await expect(tallies).toHaveText(['2 · 100%before 7 · 33%', '0 · 0%before 14 · 67%']);
    await expect(quiz.locator('.quiz-values .quiz-bar[data-round="before"]')).toHaveCount(2);
    await expect(quiz.locator('.quiz-reasons .quiz-bar')).toHaveCount(0);
    // Words and numbers of a row stand beside one another.
    for (const row of await quiz.locator('.quiz-values .quiz-option').all()) {
      const [text, numbers] = await Promise.all(
        ['.quiz-text', '.quiz-tally'].map((part) => row.locator(part).boundingBox()),
      );
      expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual(numbers?.x ?? 0);
    }
    await expectAccessible(page);
  });

  test('hands are counted unseen, revealed and counted again, by keys alone', async ({ page }) => {
    const { id, quiz } = await openQuestion(page);
    const counts = quiz.getByRole('textbox', { name: /^Hands for option/ });
    const bars = (round: string) => quiz.locator(`.quiz-bar[data-round="${round}"]`);
    await page.keyboard.press('v');
    await expect(counts.first()).toBeFocused();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.keyboard.type('c5x');
    await expect(counts.nth(1)).toHaveAttribute('aria-invalid', 'true');
    await expect(quiz.getByRole('status').filter({ hasText: 'is no count of hands' })).toBeVisible();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('5');
    await expect(counts.first()).toHaveValue('•');
    await expect(bars('now')).toHaveCount(0);
    await expectAccessible(page);
    while (
      !(await quiz.getByRole('button', { name: 'Reveal' }).evaluate((b) => b === document.activeElement))
    )
      await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(bars('now')).toHaveCount(2);
    await expect(quiz.locator('.quiz-tally').first()).toHaveText('12 · 71%');
    await expectAccessible(page);
    await page.keyboard.press('v');
    await expect(bars('now')).toHaveCount(0);
    await expect(counts.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('v');
    await expect(quiz.locator('.quiz-tally').first()).toHaveText('1 · 100%before 12 · 71%');
    await expect(bars('before')).toHaveCount(2);
    await expect(page.locator('.reveal.paused')).toHaveCount(0);
    // Counting chooses nothing, answers nothing, and leaves the slides to their keys.
    await expect(quiz.locator(':checked')).toHaveCount(0);
    await expect(quiz).not.toHaveAttribute('data-answered');
    await page.keyboard.press('PageDown');
    await expect(shownSlide(page)).not.toHaveAttribute('id', id);
  });

  test('no answer is read out, or anywhere in the page’s words, while it starts', async ({ page }) => {
    await openDeck(page);
    const id = await slideHolding(page, QUIZ);
    const answers = await secrets(page);
    expect(answers.length).toBeGreaterThan(2);
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver(() => {
        const status = document.querySelector('.aria-status')?.textContent;
        if (status) heard.push(status);
      }).observe(document, { childList: true, characterData: true, subtree: true });
    });
    await page.goto('about:blank');
    await openDeck(page, id);
    const heard = await page.evaluate(() => (Reflect.get(window, 'heard') as string[]).join('\n'));
    for (const word of ['noscript', '<details', 'quiz-answer', 'Answer', ...answers]) {
      expect(heard).not.toContain(word);
    }
    await expect(page.locator(`${QUIZ} noscript`)).toHaveCount(0);
  });

  test('nothing is said of storage that is denied', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const { quiz } = await openQuestion(page);
    await page.keyboard.press('1');
    await page.keyboard.press('c');
    await expect(quiz.locator('[data-mark]').first()).toBeVisible();
    await expect(quiz.locator('.quiz-note')).toHaveCount(0);
  });

  test.describe('with fingers alone', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 1024, height: 768 } });

    test('there is no word of keys', async ({ page }) => {
      const { quiz } = await openQuestion(page);
      await expect(quiz.locator('.quiz-keys:visible')).toHaveCount(0);
      await quiz.getByRole('radio').first().check({ force: true });
      await quiz.getByRole('button', { name: 'Check' }).click();
      await expect(quiz.locator('.quiz-goto')).toBeVisible();
      await expect(quiz.locator('.quiz-back')).toBeHidden();
    });
  });
});

test.describe('the room a question takes', () => {
  const prose =
    'A plan published ahead of the year is not a delivery, and the set has no figure for what was sent in that year, nor for what came back over the border when the exercise was over, as far as anybody can tell from it';
  const words = (length: number) => prose.slice(0, length).trim();
  const four = (option: number, feedback: number, explanation: number) =>
    `options:\n${[1, 2, 3, 4]
      .map(
        (n) =>
          `  - text: "${n} ${words(option)}"\n    feedback: "${n} ${words(feedback - 2)}"\n${n === 2 ? '    correct: true\n' : ''}`,
      )
      .join('')}explanation: "${words(explanation)}"\ncite: "@sivitski2016, ¶17"\nanswer-slide: carriages\n`;

  for (const [name, yaml] of [
    ['three options of one line', QUESTION],
    ['a question of its own', `question: Which of these is it?\n${QUESTION}`],
    ['four options, explanation of two lines', four(60, 90, 200)],
    ['reasons of two lines', four(60, 180, 80)],
    ['options of two lines', four(160, 90, 80)],
    ['lines that are nearly full', four(90, 104, 112)],
  ] as const) {
    test(`is what was reckoned when it was built: ${name}`, async ({ page }) => {
      const { quiz } = await openQuestion(page);
      await quiz.evaluate(
        (old, markup) => {
          const box = document.createElement('div');
          box.innerHTML = markup;
          if (box.firstElementChild !== null) old.replaceWith(box.firstElementChild);
        },
        render('deck', yaml),
      );
      await awake(quiz);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.keyboard.press('1');
      await page.keyboard.press('c');
      await expect(quiz.locator('.quiz-after p').first()).toBeVisible();
      const height = await quiz.evaluate((element) => element.getBoundingClientRect().height);
      const reckoned = answeredHeight(choiceOf(yaml));
      expect(Math.abs(height - reckoned), `${height} px high, reckoned ${reckoned}`).toBeLessThanOrEqual(4);
    });
  }

  test('is enough for four options with their reasons and an explanation of two lines', () => {
    expect(answeredHeight(choiceOf(four(60, 90, 200)))).toBeLessThanOrEqual(ROOM);
  });

  for (const lot of lotsOfSlides(10)) {
    test(`ends above the foot whatever is answered, from ${lot[0]} to ${lot.at(-1)}`, async ({ page }) => {
      test.slow();
      await openDeck(page);
      for (const id of lot) {
        if ((await page.locator(`.slides > section[id="${id}"] ${QUIZ}`).count()) === 0) continue;
        const quiz = (await showSlide(page, id)).locator(QUIZ);
        const expectFits = async (what: string) => {
          await expect(quiz.locator('.quiz-after p').first()).toBeVisible();
          const box = await quiz.boundingBox();
          const foot = await shownSlide(page).locator('.slide-foot').boundingBox();
          expect((box?.y ?? 0) + (box?.height ?? 0), `${id}, ${what}`).toBeLessThanOrEqual(foot?.y ?? 0);
          await quiz.locator('.quiz-check').click();
        };
        if ((await quiz.getAttribute('data-type')) === 'choice') {
          const count = await quiz.getByRole('radio').count();
          for (let n = 1; n <= count; n++) {
            await page.keyboard.press(String(n));
            await page.keyboard.press('c');
            await expectFits(`option ${n}`);
          }
        } else {
          for (const how of ['best', 'poor'] as const) {
            await answer(quiz, mouse, how);
            await expectFits(`${how} answer`);
          }
        }
      }
    });
  }
});

test.describe('on the study page', () => {
  test('verdict and reasons are told once, politely; the answer is there again on the next visit', async ({
    page,
  }) => {
    await page.goto('study.html');
    const quiz = page.locator(QUIZ).first();
    await quiz.scrollIntoViewIfNeeded();
    await awake(quiz);
    await quiz.getByRole('radio').first().check({ force: true });
    await quiz.getByRole('button', { name: 'Check' }).click();
    const status = quiz.getByRole('status');
    await expect(status).toHaveText(
      /^(Correct\. \S|Not correct: the answer is \d\. Option 1: .+ Option \d: )/,
    );
    await expect(status).toHaveAttribute('aria-live', 'polite');
    await page.reload();
    await quiz.scrollIntoViewIfNeeded();
    await expect(quiz.locator('[data-mark]').first()).toBeVisible();
    await expect(status).toHaveAttribute('aria-live', 'off');
    await expect(status).toHaveText(/^(Correct|Not correct: the answer is \d)\.$/);
  });

  test('printed, an answered question is open again and has nothing to press', async ({ page }) => {
    await page.goto('study.html');
    const quiz = page.locator(QUIZ).first();
    await quiz.scrollIntoViewIfNeeded();
    await awake(quiz);
    const look = () =>
      quiz
        .locator('.quiz-option')
        .evaluateAll((options) =>
          options.map((option) => [
            getComputedStyle(option).borderTopColor,
            getComputedStyle(option).backgroundColor,
            ...[...option.querySelectorAll('.quiz-badge, .quiz-text')].flatMap((part) => [
              getComputedStyle(part).color,
              getComputedStyle(part).backgroundColor,
              getComputedStyle(part).fontWeight,
            ]),
          ]),
        );
    await page.emulateMedia({ media: 'print' });
    const open = await look();
    await page.emulateMedia({ media: 'screen' });
    await quiz.getByRole('radio').first().check({ force: true });
    await quiz.getByRole('button', { name: 'Check' }).click();
    await expect(quiz.locator('[data-mark]').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    expect(await look()).toEqual(open);
    for (const part of await quiz.locator('.quiz-mark, .quiz-feedback, .quiz-after, .quiz-result').all()) {
      await expect(part).toBeHidden();
    }
    await expect(quiz.getByRole('button')).toBeHidden();
  });
});
