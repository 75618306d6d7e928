/** The timeline as it is used: looked at closely, filtered, walked through, and its evidence opened. */
import { expectShown, neighbour, openDeck, shownSlide, slideHolding } from './deckPage.ts';
import { expect, expectAccessible, test } from './support.ts';

const TIMELINE = 'live-timeline';

test('its events can be walked through in order, and each opens its evidence', async ({ page }) => {
  await openDeck(page);
  const id = await slideHolding(page, TIMELINE);
  await openDeck(page, id);
  const timeline = shownSlide(page).locator(TIMELINE);
  await expect(timeline).toHaveAttribute('data-live');
  const stops = timeline.locator('.timeline-stop:visible');
  const count = await stops.count();
  expect(count).toBeGreaterThan(10);
  await stops.first().focus();
  for (let i = 1; i < count; i++) await page.keyboard.press('ArrowRight');
  await expect(stops.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(stops.first()).toBeFocused();
  await page.keyboard.press('Enter');
  const card = page.locator('.card:popover-open');
  await expect(card).toBeVisible();
  await expect(card).toHaveAttribute('id', (await stops.first().getAttribute('popovertarget')) ?? '');
  await page.keyboard.press('Escape');
  await expect(stops.first()).toBeFocused();
  await page.keyboard.press('PageDown');
  await expectShown(page, neighbour(id, 1));
});

test('its table has every event with its place, and a row opens the evidence', async ({ page }) => {
  await openDeck(page);
  await openDeck(page, await slideHolding(page, TIMELINE));
  const timeline = shownSlide(page).locator(TIMELINE);
  const button = timeline.getByRole('button', { name: /^All \d+ events$/ });
  const named = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
  await button.click();
  const popover = timeline.locator('.chart-popover');
  await expect(popover.locator('tbody tr:visible')).toHaveCount(named);
  const fact = popover.locator('tbody .fact').first();
  await fact.click();
  await expect(page.locator('.card:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(fact).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
  await expect(button).toBeFocused();
});

test('plus and minus look closer and further, and it is told what is shown', async ({ page }) => {
  await openDeck(page);
  await openDeck(page, await slideHolding(page, TIMELINE));
  const timeline = shownSlide(page).locator(TIMELINE);
  await expect(timeline).toHaveAttribute('data-live');
  const views = timeline.getByRole('radio');
  const before = await timeline.locator('.timeline-stop:visible').count();
  await timeline.locator('.timeline-stop:visible').last().focus();
  await page.keyboard.press('+');
  await expect(views.first()).not.toBeChecked();
  await expect(timeline.getByRole('status')).toContainText('events shown');
  expect(await timeline.locator('.timeline-stop:visible').count()).toBeLessThan(before);
  await page.keyboard.press('-');
  await expect(views.first()).toBeChecked();
  await expect(timeline.locator('.timeline-stop:visible')).toHaveCount(before);
});

test('a document can be left out, and nothing of the drawing leaves its place', async ({ page }) => {
  await openDeck(page);
  const id = await slideHolding(page, TIMELINE);
  await openDeck(page, id);
  const timeline = shownSlide(page).locator(TIMELINE);
  await expect(timeline).toHaveAttribute('data-live');
  const drawing = timeline.locator('.timeline-svg');
  const lanes = timeline.getByRole('checkbox');
  const name = (await lanes.last().evaluate((box) => box.closest('label')?.textContent))?.trim() ?? '';
  await expect(drawing.getByText(name, { exact: true })).toBeAttached();
  await lanes.last().uncheck();
  await expect(drawing.getByText(name, { exact: true })).not.toBeAttached();
  for (const view of await timeline.getByRole('radio').all()) {
    await view.check();
    const outside = await drawing.evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
        })
        .map((text) => text.textContent);
    });
    expect(outside).toEqual([]);
  }
  await expectAccessible(page, `#${id}`);
});

test('on a phone it is a list in order of time that follows its controls', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('study.html');
  const timeline = page.locator(TIMELINE).first();
  await timeline.scrollIntoViewIfNeeded();
  await expect(timeline).toHaveAttribute('data-live');
  await expect(timeline.locator('.timeline-stage')).toBeHidden();
  const entries = timeline.locator('.timeline-list li:visible');
  const before = await entries.count();
  await timeline.getByRole('radio').last().check();
  await expect.poll(() => entries.count()).toBeLessThan(before);
  const first = entries.locator('button').first();
  await first.click();
  await expect(page.locator('.card:popover-open')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
