/** A test drawn from the questions of a section: drawn again by its code, typed or in a link. */
import type { Page } from '@playwright/test';
import { ANSWER_PREFIX } from '../../src/blocks/answers/shelf.ts';
import { GRADINGS } from '../../src/blocks/quiz/gradings.ts';
import { parseRecord } from '../../src/blocks/quiz/record.ts';
import { expect, test } from './support.ts';

/** Valid as codes go. */
const CODE = '7K3F';
const panel = (page: Page) => page.locator('live-test');
const drawn = (page: Page) => panel(page).locator('.test-list a');

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`study.html${search}`);
  await panel(page).scrollIntoViewIfNeeded();
  await expect(panel(page).getByRole('button', { name: /^Draw a/ })).toBeVisible();
}

async function type(page: Page, code: string): Promise<void> {
  await panel(page).getByLabel('Code of a test').fill(code);
  await panel(page).getByRole('button', { name: 'Take this test' }).click();
}

const shownCode = async (page: Page) =>
  (await panel(page).locator('.test-code strong').textContent())?.replace('Test ', '') ?? '';

test('a drawn test has a code; whoever types it gets the same twelve questions', async ({ page }) => {
  await open(page);
  await panel(page).getByRole('button', { name: 'Draw a test' }).click();
  await expect(drawn(page)).toHaveCount(12);
  const questions = await drawn(page).allTextContents();
  const code = await shownCode(page);
  await type(page, CODE);
  await expect(panel(page).locator('.test-code')).toContainText(`Test ${CODE}`);
  await expect(drawn(page)).not.toHaveText(questions);
  await type(page, ` ${code.toLowerCase()} `);
  await expect(drawn(page)).toHaveText(questions);
});

test('a link with a code draws its test, leads to it, and a reload goes on with it', async ({ page }) => {
  await page.goto(`study.html?test=${CODE}`);
  await expect(drawn(page)).toHaveCount(12);
  await expect(panel(page).getByRole('link', { name: 'this link' })).toHaveAttribute('href', `?test=${CODE}`);
  await expect(panel(page)).toBeInViewport();
  await expect(page).toHaveURL(/study\.html#test$/);
  const questions = await drawn(page).allTextContents();
  await page.reload();
  await expect(drawn(page)).toHaveText(questions);
});

test('a mistyped code is told, and what was there stays', async ({ page }) => {
  await open(page, '?test=7K3G');
  await expect(panel(page).getByRole('status')).toContainText('“7K3G” is the code of no test');
  await expect(drawn(page)).toHaveCount(0);
  await type(page, CODE);
  await expect(drawn(page)).toHaveCount(12);
  const questions = await drawn(page).allTextContents();
  await type(page, '7K3');
  await expect(panel(page).getByRole('status')).toContainText('The test you had goes on');
  await expect(panel(page).getByLabel('Code of a test')).toBeFocused();
  await expect(drawn(page)).toHaveText(questions);
});

test('the bar at the foot tells at which question one is, by keyboard and by scrolling', async ({ page }) => {
  await open(page);
  await panel(page).getByRole('button', { name: 'Draw a test' }).click();
  const bar = panel(page).locator('.test-bar');
  await expect(bar).toHaveText('0 of 12 answered Start');
  await bar.getByRole('button', { name: 'Start' }).press('Enter');
  await expect(bar).toHaveText('Question 1 of 12 · 0 answered Next question');
  await bar.getByRole('button', { name: 'Next question' }).press('Enter');
  await expect(bar).toHaveText('Question 2 of 12 · 0 answered Next question');
  const fifth = (await drawn(page).nth(4).getAttribute('href')) ?? '';
  await page.locator(fifth).evaluate((slide) => slide.scrollIntoView());
  await expect(bar).toContainText('Question 5 of 12');
  await panel(page).evaluate((element) => element.scrollIntoView());
  await expect(bar).toHaveText('0 of 12 answered Start');
});

test('at the end of a test a link leads to where answers are saved', async ({ page }) => {
  await page.goto(`study.html?test=${CODE}`);
  await expect(drawn(page)).toHaveCount(12);
  const save = panel(page).getByRole('link', { name: 'Save your answers as a file' });
  await expect(save).toBeHidden();
  await keepRightAnswers(page);
  await page.reload();
  await expect(panel(page).locator('[data-test="result"]')).toContainText('Test done. 12 of 12 answered');
  await panel(page).getByRole('button', { name: 'See the result' }).press('Enter');
  await expect(save).toBeInViewport();
  await save.press('Enter');
  const group = page.getByRole('group', { name: 'Answers as a file' });
  await expect(group).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(group.getByLabel('Name on the file')).toBeFocused();
  await page.keyboard.press('Tab');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^answers-.*\.json$/);
});

/** Keeps the right answer to every question of the page, as if they had been given. */
async function keepRightAnswers(page: Page): Promise<void> {
  const texts = await page.locator('quiz-question > script').allTextContents();
  const kept = texts.map(parseRecord).map((record) => {
    const answer = GRADINGS[record.type].best(record.key);
    const attempts = [{ at: 0, answer, score: 1, confidence: null, hints: 0 }];
    return [ANSWER_PREFIX + record.id, JSON.stringify({ hash: record.hash, attempts, open: false })] as const;
  });
  await page.evaluate((entries) => {
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, kept);
}
