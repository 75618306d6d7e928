/** The speaker console beside its deck: two windows that drive each other, and lose neither place nor time. */
import type { BrowserContext, Page } from '@playwright/test';
import { expectAt, expectLinked, link, openBoth, picture, shown } from './console.ts';
import { bringAll, expect, expectAccessible, slideIds, test } from './support.ts';

const tool = (desk: Page, action: string) => desk.locator(`.tools [data-do="${action}"]`);

async function openAnother(context: BrowserContext): Promise<Page> {
  const desk = await context.newPage();
  await desk.goto('speaker.html');
  await expectLinked(desk);
  return desk;
}

/** Id of the first slide with a question of a type, past the first few. */
function question(desk: Page, type: string): Promise<string> {
  return desk
    .locator(`.pictures > .slide:has(.quiz[data-type="${type}"])`)
    .first()
    .evaluate((slide) => slide.id);
}

async function goTo(wall: Page, desk: Page, id: string): Promise<void> {
  await desk.keyboard.press('Home');
  const number = slideIds().indexOf(id) + 1;
  await desk.keyboard.type(String(number));
  await desk.keyboard.press('Enter');
  await expectAt(wall, desk, id);
  await expect(shown(wall).locator('quiz-question:not([data-live])')).toHaveCount(0);
}

/** When the talk began, as a window keeps it. */
function startedAt(page: Page, key: string): Promise<number | undefined> {
  return page.evaluate((name) => {
    const kept = JSON.parse(sessionStorage.getItem(name) ?? '{}');
    return (kept.timer ?? kept).startedAt;
  }, key);
}

test('a clicker in the console drives the whole talk; each window is reloaded and finds place and time again', async ({
  page,
}) => {
  test.slow();
  // The talk of 45 minutes: all that a talk may meet is in it.
  const desk = await openBoth(page, 'index.html?route=45');
  const ids = await page
    .locator('.slides > section:not([data-visibility])')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(20);
  await expect(desk.locator('[data-pace="talk"]')).toHaveAttribute('data-state', 'none');
  for (const [i, id] of ids.entries()) {
    await expectAt(page, desk, id);
    if (i === 1) await expect(desk.locator('[data-pace="talk"]')).not.toHaveAttribute('data-state', 'none');
    if (i === 6 || i === 12) {
      const window = i === 6 ? desk : page;
      const begun = await startedAt(desk, 'belarus-briefing:console-timer');
      expect(begun).toBeGreaterThan(0);
      await window.reload();
      await expectLinked(desk);
      await expectAt(page, desk, id);
      expect(await startedAt(desk, 'belarus-briefing:console-timer')).toBe(begun);
      expect(await startedAt(page, 'belarus-briefing:wall')).toBe(begun);
      await bringAll(page);
    }
    const steps = await shown(page).locator('.fragment').count();
    for (let press = 0; press <= steps && i < ids.length - 1; press++) {
      await desk.keyboard.press('PageDown');
      if (press < steps) await expect(shown(page).locator('.fragment.visible')).toHaveCount(press + 1);
    }
  }
  await expect(desk.locator('[data-show="next"]')).toContainText('the last slide');
  await desk.keyboard.press('PageUp');
  await expect(shown(page)).toHaveAttribute('id', ids.at(-2) ?? '');
});

test('the deck’s own keys are followed, and a second console is in step', async ({ page }) => {
  const desk = await openBoth(page);
  const second = await openAnother(page.context());
  await page.keyboard.press('PageDown');
  await expectAt(page, desk, slideIds()[1] ?? '');
  await expectAt(page, second, slideIds()[1] ?? '');
  await second.keyboard.press('w');
  await expect(second.locator('[data-show="start"]')).toHaveText('Go on');
  await expect(desk.locator('[data-show="start"]')).toHaveText('Go on');
  await second.keyboard.press('End');
  await expectAt(page, desk, slideIds().at(-1) ?? '');
  await expectAt(page, second, slideIds().at(-1) ?? '');
});

test('the watch starts when the first slide is left for any other', async ({ page }) => {
  const desk = await openBoth(page);
  await expect(desk.locator('[data-pace="talk"]')).toHaveAttribute('data-state', 'none');
  await desk.keyboard.press('End');
  await expectAt(page, desk, slideIds().at(-1) ?? '');
  await expect(desk.locator('[data-pace="talk"]')).toHaveAttribute('data-state', 'ahead');
  await expect(desk.locator('[data-show="pace-said"]')).toHaveText('Talk: ahead');
});

test('of two decks only the one that the console is linked to counts as driven, and it stays so over a reload', async ({
  page,
}) => {
  const kept = (window: Page, key: string) =>
    window.evaluate((name) => sessionStorage.getItem(`belarus-briefing:${name}`), key);
  const desk = await openBoth(page);
  const other = await page.context().newPage();
  await other.goto('index.html');
  // It has heard of the console, and answered.
  await expect.poll(() => kept(other, 'wall')).not.toBeNull();
  await desk.keyboard.press('PageDown');
  await expectAt(page, desk, slideIds()[1] ?? '');
  await page.reload();
  await expectLinked(desk);
  await expectAt(page, desk, slideIds()[1] ?? '');
  expect(await kept(page, 'linked')).toBe('true');
  expect(await kept(other, 'linked')).toBeNull();
});

test('a deck that is closed is missed at once, and found again where it is opened', async ({ page }) => {
  const context = page.context();
  const desk = await openBoth(page);
  await desk.keyboard.press('PageDown');
  await expectAt(page, desk, slideIds()[1] ?? '');
  const begun = await startedAt(desk, 'belarus-briefing:console-timer');
  await page.close();
  await expect(link(desk)).toHaveAttribute('data-status', 'closed');
  await expect(link(desk)).toContainText('The deck was closed.');
  const next = desk.locator('[data-do="next"]');
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  const [again] = await Promise.all([context.waitForEvent('page'), link(desk).getByRole('link').click()]);
  await expectLinked(desk);
  await expect(next).toHaveAttribute('aria-disabled', 'false');
  await expectAt(again, desk, slideIds()[1] ?? '');
  await expect.poll(() => startedAt(again, 'belarus-briefing:wall')).toBe(begun);
});

test('a clicker works whatever has the focus, a black screen ends at its next key', async ({ page }) => {
  const desk = await openBoth(page);
  await desk.keyboard.press('j');
  await expect(desk.locator('[data-jump="query"]')).toBeFocused();
  await desk.keyboard.press('PageDown');
  await expectAt(page, desk, slideIds()[1] ?? '');
  await desk.keyboard.press('Escape');
  await tool(desk, 'black').focus();
  await desk.keyboard.press('b');
  await expect(page.locator('.reveal.paused')).toBeAttached();
  await expect(tool(desk, 'black')).toHaveAttribute('aria-pressed', 'true');
  await desk.keyboard.press('PageDown');
  await expect(page.locator('.reveal.paused')).toHaveCount(0);
  await expectAt(page, desk, slideIds()[1] ?? '');
});

test('the jump list finds by words and by number', async ({ page }) => {
  const desk = await openBoth(page);
  const id = slideIds()[12] ?? '';
  const title = (await desk.locator(`[data-sheet="${id}"] h2`).textContent()) ?? '';
  await desk.keyboard.press('/');
  await desk.locator('[data-jump="query"]').fill(title);
  await expect(desk.locator('[data-jump="list"] [aria-selected="true"]')).toContainText(title);
  await desk.keyboard.press('Enter');
  await expectAt(page, desk, id);
  await desk.keyboard.press('j');
  await desk.locator('[data-jump="query"]').fill('3');
  await desk.keyboard.press('Enter');
  await expectAt(page, desk, slideIds()[2] ?? '');
});

test('answer and mistakes are before the speaker, and on the wall only once they are revealed', async ({
  page,
}) => {
  const desk = await openBoth(page);
  const id = await question(desk, 'choice');
  await goTo(page, desk, id);
  const sheet = desk.locator('.sheet:not([hidden])');
  await expect(sheet.locator('.brief-answer')).toBeVisible();
  await expect(sheet.getByRole('heading', { name: 'Common mistakes' })).toBeVisible();
  const secrets = await sheet
    .locator('.brief > p:not(.brief-answer), .brief dd, .sheet-notes p')
    .allTextContents();
  expect(secrets.length).toBeGreaterThan(3);
  const wall = await page.locator('body').ariaSnapshot();
  for (const secret of secrets) expect(wall).not.toContain(secret.trim().slice(0, 40));
  await desk.keyboard.press('r');
  await expect(shown(page).locator('quiz-question')).toHaveAttribute('data-answered', '');
  await expect(tool(desk, 'answer')).toBeDisabled();
});

test('a vote is counted at the console, seen by every console, and on the wall only once it is revealed', async ({
  page,
}) => {
  const desk = await openBoth(page);
  const second = await openAnother(page.context());
  await goTo(page, desk, await question(desk, 'choice'));
  await desk.keyboard.press('v');
  const first = desk.locator('[data-option="0"]');
  await first.fill('many');
  await expect(first).toHaveAttribute('aria-invalid', 'true');
  await first.fill('7');
  await expect(first).not.toHaveAttribute('aria-invalid');
  await desk.locator('.votes').getByRole('button', { name: 'One hand more for option 2' }).click();
  await expect(second.locator('[data-option="0"]')).toHaveValue('7');
  await expect(second.locator('[data-option="1"]')).toHaveValue('1');
  await desk.reload();
  await expect(desk.locator('[data-option="0"]')).toHaveValue('7');
  await expect(shown(page).locator('.quiz-count').first()).toHaveValue('•');
  await expect(shown(page).locator('.quiz-tally')).toHaveCount(0);
  await desk.keyboard.press('v');
  await expect(shown(page).locator('.quiz-tally').first()).toHaveText('7 · 88%');
  await expect(desk.locator('.votes-total')).toHaveText('8 hands');
});

test('of a statement hands are counted for true and false', async ({ page }) => {
  const desk = await openBoth(page);
  await goTo(page, desk, await question(desk, 'true-false'));
  await tool(desk, 'hands').click();
  await expect(desk.locator('.votes li > span:first-child')).toHaveText(['True', 'False']);
  await desk.locator('[data-option="1"]').fill('4');
  await tool(desk, 'hands').click();
  await expect(shown(page).locator('.quiz-tally')).toHaveText(['0 · 0%', '4 · 100%']);
});

test('the picture is what is on the wall: votes once revealed, the answer, a chart’s step', async ({
  page,
}) => {
  const desk = await openBoth(page);
  await goTo(page, desk, await question(desk, 'choice'));
  await desk.keyboard.press('v');
  await expect(desk.locator('[data-option="0"]')).toBeFocused();
  await desk.keyboard.type('7');
  await expect(picture(desk).locator('.quiz-count').first()).toHaveValue('•');
  await desk.keyboard.press('v');
  await expect(picture(desk).locator('.quiz-tally').first()).toHaveText('7 · 100%');
  await desk.keyboard.press('r');
  await expect(picture(desk).locator('.quiz-explanation')).toBeVisible();
  await expect(desk.locator('[data-show="said"]')).toHaveText(
    /^\d+ of \d+: .+ Hands are on the wall\. The answer is on the wall\.$/,
  );
  await expect(picture(desk).locator('.slide-number')).toHaveText(
    (await shown(page).locator('.slide-number').textContent()) ?? '',
  );
  await expect(picture(desk).getByText('Try again')).toBeVisible();
  await goTo(page, desk, 'carriages');
  await bringAll(page);
  await expect(shown(page).locator('.chart-controls')).toBeVisible();
  await expect(picture(desk).locator('.chart-controls')).toBeVisible();
  await goTo(page, desk, 'troops-2022');
  await expect(shown(page).locator('live-chart')).toHaveAttribute('data-live');
  await expect(picture(desk).locator('.chart-canvas > img')).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(
    picture(desk).getByRole('radio', { name: 'As first said', includeHidden: true }),
  ).toBeChecked();
  await desk.reload();
  await expectLinked(desk);
  await expect(
    picture(desk).getByRole('radio', { name: 'As first said', includeHidden: true }),
  ).toBeChecked();
});

test('the pointer on the picture is a dot on the wall, in the same place, and goes with it', async ({
  page,
}) => {
  const desk = await openBoth(page);
  const frame = (await desk.locator('.now-frame').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await desk.mouse.move(frame.x + frame.width / 4, frame.y + frame.height / 2);
  const dot = page.locator('.overlay-dot');
  await expect(dot).toHaveAttribute('transform', /^translate\((319|320|321) (359|360|361)\)$/);
  await desk.mouse.move(frame.x + frame.width / 2, frame.y + frame.height + 300);
  await expect(dot).toHaveCount(0);
  await desk.keyboard.press('p');
  await desk.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
  await desk.keyboard.press('PageDown');
  await expectAt(page, desk, slideIds()[1] ?? '');
  await expect(dot).toHaveCount(0);
});

test('the pen draws on picture and wall, keeps to its slide over a reload, and is rubbed out', async ({
  page,
}) => {
  const desk = await openBoth(page);
  const lines = (window: Page) => window.locator('.overlay-line');
  const draw = async (window: Page, box: { x: number; y: number; width: number; height: number }) => {
    await window.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.3);
    await window.mouse.down();
    await window.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6, { steps: 5 });
    await window.mouse.up();
  };
  const box = async (window: Page, selector: string) =>
    (await window.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await desk.keyboard.press('d');
  await draw(desk, await box(desk, '.now-frame'));
  await expect(lines(page)).toHaveCount(1);
  await page.keyboard.press('d');
  await expect(page.locator('.pen-bar').getByRole('button', { name: 'Print drawings' })).toBeVisible();
  await draw(page, { x: 0, y: 200, width: 1280, height: 400 });
  await expect(lines(desk)).toHaveCount(2);
  await page.reload();
  await expect(lines(page)).toHaveCount(2);
  await desk.keyboard.press('PageDown');
  await expect(lines(page)).toHaveCount(0);
  await desk.keyboard.press('PageUp');
  await expect(lines(page)).toHaveCount(2);
  await desk.keyboard.press('z');
  await expect(lines(page)).toHaveCount(1);
  await desk.keyboard.press('e');
  const frame = await box(desk, '.now-frame');
  await desk.mouse.click(frame.x + frame.width * 0.45, frame.y + frame.height * 0.45);
  await expect(lines(page)).toHaveCount(0);
  await expect(lines(desk)).toHaveCount(0);
});

test('minutes left: what is proposed is left out on Enter, over a reload of the deck too, and taken back', async ({
  page,
}) => {
  const desk = await openBoth(page);
  const place = desk.locator('[data-show="place"]');
  await expect(place).toContainText(`1 of ${slideIds().length}`);
  await desk.keyboard.press('l');
  await desk.locator('[data-left="minutes"]').fill('20');
  await expect(desk.locator('[data-left="told"]')).toContainText('Leave out');
  const dropped = await desk.locator('.left-list li').count();
  await desk.keyboard.press('Enter');
  await expect(place).toContainText(`1 of ${slideIds().length - dropped}`);
  await page.reload();
  await expectLinked(desk);
  await expect(page.locator('.slides > section[data-visibility]')).toHaveCount(dropped);
  await desk.keyboard.press('u');
  await expect(page.locator('.slides > section[data-visibility]')).toHaveCount(0);
  await expect(place).toContainText(`1 of ${slideIds().length}`);
});

test('drawings are printed on the slides they belong to, a page each', async ({ page }) => {
  const desk = await openBoth(page);
  await desk.keyboard.press('d');
  await desk.locator('.now-frame').click();
  await expect(page.locator('.overlay-line')).toHaveCount(1);
  await tool(desk, 'print').click();
  const paper = desk.frameLocator('iframe[title="Slides for print"]');
  await expect(paper.locator('.slide')).toHaveCount(1);
  await expect(paper.locator('.slide .overlay-line')).toHaveCount(1);
});

test('a console of another build says so', async ({ page }) => {
  const desk = await openBoth(page);
  await page.locator('.reveal').evaluate((deck: HTMLElement) => {
    deck.dataset.build = 'another';
  });
  await page.keyboard.press('PageDown');
  await expect(link(desk)).toContainText('another build');
  await expect(link(desk).getByRole('button', { name: 'Reload the console' })).toBeVisible();
});

test('larger notes are kept; on a screen of 1280 × 720 px notes alone scroll', async ({ page }) => {
  const desk = await openBoth(page);
  await desk.setViewportSize({ width: 1280, height: 720 });
  const size = () => desk.locator('.sheets').evaluate((sheets) => getComputedStyle(sheets).fontSize);
  expect(await size()).toBe('22px');
  await desk.keyboard.press('+');
  expect(await size()).toBe('24px');
  await desk.reload();
  expect(await size()).toBe('24px');
  await goTo(page, desk, await question(desk, 'choice'));
  const overflow = await desk.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(overflow).toBeLessThanOrEqual(0);
  const bottom = await desk.locator('.next-frame').evaluate((frame) => frame.getBoundingClientRect().bottom);
  const top = await desk.locator('.tools').evaluate((tools) => tools.getBoundingClientRect().top);
  expect(bottom).toBeLessThanOrEqual(top);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the console is accessible, ${theme}, with its dialogs and on a phone`, async ({ page }) => {
    await page.context().addInitScript((choice) => {
      localStorage.setItem('belarus-briefing:console-theme', choice);
    }, theme);
    const desk = await openBoth(page);
    await desk.setViewportSize({ width: 1280, height: 720 });
    await goTo(page, desk, await question(desk, 'choice'));
    await desk.keyboard.press('v');
    await expect(desk.locator('[data-option="0"]')).toBeVisible();
    // What is hidden is found again in its own turn, and takes axe minutes.
    await desk.evaluate(() => {
      for (const other of document.querySelectorAll(
        '.pictures > .slide:not(.is-now, .is-next), .sheet[hidden]',
      ))
        other.remove();
    });
    await expectAccessible(desk);
    for (const key of ['j', 'l', '?']) {
      await desk.keyboard.press(key);
      await expect(desk.locator('dialog[open]')).toBeVisible();
      await expectAccessible(desk, 'dialog[open]');
      await desk.keyboard.press('Escape');
      await expect(desk.locator('dialog[open]')).toHaveCount(0);
    }
    await desk.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(desk);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the console says what it needs', async ({ page, mishaps }) => {
    await page.goto('speaker.html');
    await expect(page.locator('.needs')).toContainText('The speaker console needs JavaScript');
    await expect(page.locator('.needs')).toBeVisible();
    await expect(page.locator('.console')).toBeHidden();
    // Chromium tells that it did not fetch scripts; that is what was asked of it.
    const unexpected = mishaps.filter((mishap) => !/\.js csp$/.test(mishap));
    mishaps.splice(0, mishaps.length, ...unexpected);
  });
});
