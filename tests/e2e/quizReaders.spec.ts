/** Questions as those have them who hear a page, or reach it by keys alone. */
import { expect, expectAccessible, test } from './support.ts';

const QUIZ = 'quiz-question';

test.describe('before anything is scrolled into view', () => {
  test('every question has its button in the list of buttons, and the test has its own', async ({ page }) => {
    await page.goto('study.html');
    const count = await page.locator(QUIZ).count();
    await expect(page.locator(`${QUIZ}[data-live]`)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Check', exact: true })).toHaveCount(count);
    await expect(page.getByRole('button', { name: 'Draw a test' })).toHaveCount(1);
  });

  test('the first press of a button far below is not lost', async ({ page }) => {
    await page.goto('study.html');
    const last = page.locator(QUIZ).last();
    await expect(last).not.toHaveAttribute('data-live');
    // As a screen reader presses it: without focus, and from anywhere.
    await last.locator('.quiz-check').evaluate((button: HTMLElement) => button.click());
    await expect(last.locator('.quiz-result, .quiz-message').filter({ hasText: /\S/ })).toHaveCount(1);
    await expect(last).toHaveAttribute('data-live');
    await page
      .getByRole('button', { name: 'Draw a test' })
      .evaluate((button) => (button as HTMLElement).click());
    await expect(page.getByRole('button', { name: 'Draw another test' })).toHaveCount(1);
  });

  test('Tab goes on from the options to the button on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 400 });
    await page.goto('study.html');
    const quiz = page.locator(`${QUIZ}[data-type="choice"]`).last();
    await expect(quiz).not.toHaveAttribute('data-live');
    await quiz
      .getByRole('radio')
      .last()
      .evaluate((radio) => (radio as HTMLElement).focus());
    await page.keyboard.press('Tab');
    while (
      await quiz.getByRole('radio').evaluateAll((all) => all.some((one) => one === document.activeElement))
    )
      await page.keyboard.press('Tab');
    await expect(quiz.locator(':is(.quiz-check, .quiz-hint):focus')).toHaveCount(1);
  });

  test('where the script does not come no button stands that would do nothing', async ({ page }) => {
    await page.route('**/assets/study-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto('study.html');
    await expect(page.getByRole('button', { name: 'Check', exact: true })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Draw a test' })).toHaveCount(0);
  });
});

test('Enter held in a field checks once, and leaves what was typed', async ({ page }) => {
  await page.goto('study.html');
  const quiz = page.locator(`${QUIZ}[data-type="number"]`).first();
  const field = quiz.getByRole('textbox');
  await quiz.locator('.quiz-confidence input').last().check({ force: true });
  await field.fill('7');
  await expect(quiz).toHaveAttribute('data-live');
  await page.keyboard.down('Enter');
  await expect(quiz.locator('.quiz-check')).toBeFocused();
  // As a key that is held: the second comes as a repetition.
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(quiz).toHaveAttribute('data-answered');
  await expect(field).toHaveValue('7');
});

test('what is missing is described where it is missing, group by group', async ({ page }) => {
  await page.goto('study.html');
  const quiz = page.locator(`${QUIZ}[data-type="choice"]:has(.quiz-confidence)`).first();
  await quiz.locator('.quiz-check').click();
  const options = quiz.getByRole('radiogroup').first();
  await expect(options).toHaveAccessibleName(/\S/);
  await expect(options).toHaveAttribute('aria-invalid', 'true');
  await expect(quiz.getByRole('radio').first()).toBeFocused();
  await expect(quiz.getByRole('radio').first()).toHaveAttribute(
    'aria-describedby',
    (await quiz.locator('.quiz-result').getAttribute('id')) ?? '',
  );
  await expect(quiz.locator('.quiz-result')).toHaveText('Choose an option first.');
  await expectAccessible(page, '.slide:has(quiz-question [aria-invalid])');
  await page.keyboard.press('Space');
  await expect(quiz.locator('[aria-invalid]')).toHaveCount(0);
  await expect(quiz.locator('.quiz-result')).toHaveText('');
  await quiz.locator('.quiz-check').click();
  const sure = quiz.getByRole('radiogroup', { name: 'How sure are you that this is right?' });
  await expect(sure).toHaveAttribute('aria-invalid', 'true');
  await expect(sure.getByRole('radio').first()).toBeFocused();
});
