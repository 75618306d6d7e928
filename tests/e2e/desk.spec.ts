/** What a learner finds on coming back to the study page: progress, review, their place, resets, files, results. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support.ts';

const QUIZ = 'quiz-question';
/** Answered in these tests. */
const FIRST = 'quiz-promise-quiz';
const SECOND = 'quiz-agreement-quiz';

const desk = (page: Page) => page.locator('.desk');
const resume = (page: Page) => desk(page).getByText('You were at');
const notice = (page: Page) => page.locator('.desk-notice');
const question = (page: Page, id: string) => page.locator(`${QUIZ}[id="${id}"]`);

async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`study.html${hash}`);
  await expect(desk(page)).toBeVisible();
}

/** Answers a question with its right option, or with one that is wrong. */
async function answer(page: Page, id: string, isRight: boolean): Promise<Locator> {
  const quiz = question(page, id);
  await quiz.scrollIntoViewIfNeeded();
  await expect(quiz).toHaveAttribute('data-live');
  const options = await quiz
    .locator('> script')
    .evaluate((s) => JSON.parse(s.textContent ?? '').key.options as { correct: boolean }[]);
  const index = options.findIndex(({ correct }) => correct === isRight);
  await quiz.getByRole('radio').nth(index).check({ force: true });
  await quiz.getByRole('button', { name: 'Check' }).click();
  await expect(quiz).toHaveAttribute('data-answered');
  return quiz;
}

/** Opens what is folded on the desk. */
async function unfold(page: Page): Promise<void> {
  await desk(page).getByText('Sections, opening a file and starting over').click();
}

const all = (page: Page) => page.locator(QUIZ).count();

test('progress is counted as a whole, by section and in the contents, and stays over a reload', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  const count = await all(page);
  await expect(desk(page)).toContainText(`${count} questions in this briefing`);
  await answer(page, FIRST, true);
  await expect(desk(page)).toContainText(`1 of ${count} questions answered`);
  await page.reload();
  await expect(desk(page)).toContainText(`1 of ${count} questions answered`);
  await expect(
    page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('img', { name: /^1 of \d+ questions answered$/ }),
  ).toHaveCount(1);
  await unfold(page);
  await expect(desk(page).getByRole('listitem').filter({ hasText: 'How to read this' })).toContainText(
    /1 of \d/,
  );
});

test('the place is kept, offered on the next visit and not when an address names another', async ({
  page,
}) => {
  await open(page);
  await expect(resume(page)).toBeHidden();
  await page.locator('article.slide[id="factor"]').evaluate((slide) => slide.scrollIntoView());
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('belarus-briefing:place:1')))
    .toBe('factor');
  const visit = await page.context().newPage();
  await visit.goto('study.html');
  await expect(resume(visit)).toBeVisible();
  await desk(visit).locator('[data-desk="place"]').click();
  await expect(visit).toHaveURL(/#factor$/);
  await visit.close();
  await page.goto('about:blank');
  await open(page, '#basis');
  await expect(resume(page)).toBeHidden();
});

test('one section and everything can be reset, and that can be undone', async ({ page }) => {
  await open(page);
  await answer(page, FIRST, true);
  await unfold(page);
  await desk(page).getByRole('button', { name: 'Reset the answers of “How to read this”' }).click();
  await expect(question(page, FIRST)).not.toHaveAttribute('data-answered');
  await expect(notice(page).getByRole('status')).toHaveText('The answers of “How to read this” are reset.');
  await expectAccessible(page);
  await notice(page).getByRole('button', { name: 'Undo' }).click();
  await expect(question(page, FIRST)).toHaveAttribute('data-answered');
  await expect(notice(page).getByRole('status')).toHaveText(/^Undone/);
  await notice(page).getByRole('button', { name: 'Close this notice' }).click();
  await expect(notice(page)).toBeHidden();
  await desk(page).getByRole('button', { name: 'Reset all answers' }).click();
  await expect(question(page, FIRST)).not.toHaveAttribute('data-answered');
  await expect(desk(page).getByRole('button', { name: 'Reset all answers' })).toBeDisabled();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':answer:'))),
  ).toEqual([]);
});

test('what was answered after a reset stays when that is undone', async ({ page }) => {
  await open(page);
  await answer(page, FIRST, true);
  await answer(page, SECOND, true);
  await unfold(page);
  await desk(page).getByRole('button', { name: 'Reset all answers' }).click();
  await answer(page, FIRST, false);
  await notice(page).getByRole('button', { name: 'Undo' }).click();
  await expect(question(page, SECOND)).toHaveAttribute('data-answered');
  const kept = (id: string) =>
    page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? ''), `belarus-briefing:answer:2:${id}`);
  expect(await kept(FIRST)).toMatchObject({ attempts: [{ score: 0 }] });
  expect(await kept(SECOND)).toMatchObject({ attempts: [{ score: 1 }] });
});

test('one question is reset alone, with all its attempts, and that is undone', async ({ page }) => {
  await open(page);
  await answer(page, SECOND, true);
  await answer(page, FIRST, false);
  await question(page, FIRST).getByRole('button', { name: 'Try again' }).click();
  const quiz = await answer(page, FIRST, true);
  const kept = () => page.evaluate((key) => localStorage.getItem(key), `belarus-briefing:answer:2:${FIRST}`);
  const before = await kept();
  expect(JSON.parse(before ?? '')).toMatchObject({ attempts: [{ score: 0 }, { score: 1 }] });
  await quiz.getByRole('button', { name: 'Reset this question' }).click();
  await expect(quiz).not.toHaveAttribute('data-answered');
  await expect(notice(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  expect(await kept()).toBeNull();
  await expect(notice(page).getByRole('status')).toHaveText(
    /^Your answers to “What do we call .+” are reset\.$/,
  );
  await expect(desk(page)).toContainText('1 of ');
  await page.keyboard.press('Enter');
  await expect(quiz).toHaveAttribute('data-answered');
  expect(await kept()).toBe(before);
  await page.keyboard.press('Enter');
  await expect(notice(page)).toBeHidden();
  await expect(quiz.getByRole('button', { name: 'Try again' })).toBeFocused();
});

test('what went wrong comes back first, after a rest, and is asked anew', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-27T10:00:00Z') });
  await open(page);
  await answer(page, FIRST, false);
  await answer(page, SECOND, true);
  await expect(desk(page).getByText('Review first')).toBeHidden();
  await page.clock.fastForward('11:00');
  const due = desk(page).locator('[data-desk="due"]');
  await expect(due.getByRole('link')).toHaveCount(1);
  await expectAccessible(page);
  await due.getByRole('link').click();
  await expect(page).toHaveURL(/#quiz-promise$/);
  await expect(question(page, FIRST)).not.toHaveAttribute('data-answered');
  await expect(desk(page).getByText('Review first')).toBeHidden();
  // Right by now, it rests for a day.
  await answer(page, FIRST, true);
  await page.clock.fastForward('12:00:00');
  await expect(desk(page).getByText('Review first')).toBeHidden();
  await page.clock.fastForward('13:00:00');
  await expect(due.getByRole('link')).toHaveCount(1);
});

test('answers go out as a file and come into another browser; a foreign file changes nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page);
  await answer(page, FIRST, true);
  // Both in plain sight: nothing is unfolded.
  await desk(page).getByLabel('Name on the file').fill('Ada');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    desk(page).getByRole('button', { name: 'Save my answers as a file' }).click(),
  ]);
  const path = await download.path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ name: 'Ada', version: 1 });
  expect(download.suggestedFilename()).toMatch(/^answers-ada-\d{4}-\d\d-\d\d\.json$/);
  await expect(notice(page).getByRole('status')).toHaveText(
    `The answer to 1 question saved as ${download.suggestedFilename()}.`,
  );

  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await context.newPage();
  await open(other);
  await unfold(other);
  const field = other.getByLabel('Open a file of answers');
  await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(notice(other).getByRole('status')).toHaveText('This is no file of answers to a briefing.');
  await expect(notice(other).getByRole('button', { name: 'Undo' })).toBeHidden();
  await field.setInputFiles(path);
  await expect(desk(other)).toContainText('1 of ');
  await question(other, FIRST).scrollIntoViewIfNeeded();
  await expect(question(other, FIRST)).toHaveAttribute('data-answered');
  await notice(other).getByRole('button', { name: 'Undo' }).click();
  await expect(question(other, FIRST)).not.toHaveAttribute('data-answered');
  await context.close();
});

test('two tabs stay in step', async ({ page }) => {
  await open(page);
  const other = await page.context().newPage();
  await open(other);
  await question(other, FIRST).scrollIntoViewIfNeeded();
  await expect(question(other, FIRST)).toHaveAttribute('data-live');
  const count = await all(page);
  await answer(page, FIRST, true);
  await expect(desk(other)).toContainText(`1 of ${count} questions answered`);
  await expect(question(other, FIRST)).toHaveAttribute('data-answered');
  await question(page, FIRST).getByRole('button', { name: 'Try again' }).click();
  await expect(question(other, FIRST)).not.toHaveAttribute('data-answered');
});

test('where storage is denied all goes on in memory, and that is said once', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page);
  const first = await answer(page, FIRST, true);
  await expect(first.locator('.quiz-note')).toContainText('does not let this page keep answers');
  const second = await answer(page, SECOND, true);
  await expect(second.locator('.quiz-note')).toHaveCount(0);
  await expect(desk(page)).toContainText(`2 of ${await all(page)} questions answered`);
});

test('where storage is full all goes on in memory, and that is said once', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page);
  const first = await answer(page, FIRST, true);
  await expect(first.locator('.quiz-note')).toContainText('does not let this page keep answers');
  const second = await answer(page, SECOND, false);
  await expect(second.locator('.quiz-note')).toHaveCount(0);
  await expect(desk(page)).toContainText(`2 of ${await all(page)} questions answered`);
  await question(page, FIRST).scrollIntoViewIfNeeded();
  await expect(question(page, FIRST)).toHaveAttribute('data-answered');
});

test('results add up by objective, and lead to what to read again', async ({ page }) => {
  await open(page);
  await answer(page, FIRST, true);
  await answer(page, SECOND, false);
  await desk(page).getByRole('link', { name: 'Your results' }).click();
  const results = page.locator('.results');
  await expect(results).toContainText('1 of 2 points in 2 of');
  await expect(
    results.getByRole('row').filter({ hasText: 'say what became of the thing counted' }),
  ).toContainText('1 of 1');
  await expect(results.locator('.results-reread a')).toHaveAttribute('href', '#documents');
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    results.getByRole('button', { name: 'All answers as CSV' }).click(),
  ]);
  const id = /^results-([0-9a-f]{6})-\d{4}-\d\d-\d\d\.csv$/.exec(download.suggestedFilename())?.[1];
  const lines = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines.map((line) => line.split(',')[0])).toEqual(['\ufefflearner', id, id]);
});

test('results print alone, on one sheet, with whose they are', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await open(page);
  await answer(page, FIRST, true);
  await desk(page).getByLabel('Name on the file').fill('Ada');
  await desk(page).getByRole('link', { name: 'Your results' }).click();
  const results = page.locator('.results');
  await results.getByRole('button', { name: 'Print this page' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(results.locator('.results-who')).toHaveText(/^Ada, \d+ \w+ \d{4}$/);
  await expect(page.locator('.slide:has(.results) .notes')).toBeHidden();
  await expect(results).toBeVisible();
  await expect(question(page, FIRST)).toBeHidden();
  await expect(page.locator('h1')).toBeHidden();
  // One sheet of A4 less its margins, at 96 dpi.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(1123);
});

test('on the deck results show only when somebody asks, and not to the next who comes by', async ({
  page,
}) => {
  await open(page);
  await answer(page, FIRST, true);
  await page.goto('index.html#/results');
  const results = page.locator('.slides > section.present .results');
  const ask = results.getByRole('button', { name: 'Show what this browser has kept' });
  await expect(ask).toBeVisible();
  await expect(results).not.toContainText('points');
  await ask.click();
  await expect(results).toContainText('1 of 1 points');
  const [box, foot] = await Promise.all(
    ['.results', '.slide-foot'].map((part) => page.locator(`section.present ${part}`).boundingBox()),
  );
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  await expectAccessible(page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(ask).toBeVisible();
  await expect(results).not.toContainText('points');
});

test('on a phone nothing of the desk, its notice or the results is wider than the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await answer(page, FIRST, false);
  await unfold(page);
  await desk(page).getByRole('button', { name: 'Reset all answers' }).click();
  await notice(page).getByRole('button', { name: 'Undo' }).click();
  await page.locator('.results').scrollIntoViewIfNeeded();
  await expect(page.locator('.results')).toContainText('0 of 1 points');
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow)).toBe(0);
});
