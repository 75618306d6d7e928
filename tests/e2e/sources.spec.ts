/** The sources page as a reader uses it: links into it, filters, orders, copies, paper. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bringAll, expect, test } from './support.ts';

const PLAN = 'carriages-2017';
const entries = (page: Page) => page.locator('.entry:visible');
const entry = (page: Page, id: string) => page.locator(`[id="fact-${id}"]`);
const field = (page: Page, name: string) => page.locator('.filters').getByLabel(name, { exact: true });
const count = (page: Page) => page.locator('.filters').getByRole('status');

/** Entries of the built page that have an attribute with a value. */
function built(attribute: string, value: string): number {
  const html = readFileSync('dist/sources.html', 'utf8');
  return [...html.matchAll(/<li class="entry"[^>]*>/g)].filter(([tag]) =>
    tag.includes(`${attribute}="${value}"`),
  ).length;
}

test('without script every entry is there to read, and nothing to press is dead', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto(`sources.html#fact-${PLAN}`);
  await expect(entry(page, PLAN)).toBeInViewport();
  await expect(page.locator('button:visible, select:visible, input:visible')).toHaveCount(0);
  const all = built('class', 'entry');
  expect(all).toBeGreaterThan(50);
  await expect(entries(page)).toHaveCount(all);
  await page.goto('sources.html#cite-carriages');
  await expect(page.locator('#cite-carriages')).toBeInViewport();
  await page.close();
});

test('a figure’s card on the deck leads to its document’s record', async ({ page }) => {
  await page.goto('index.html#/carriages');
  await bringAll(page);
  const record = page.locator('.card a[href^="sources.html#source-"]').first();
  const [address] = ((await record.getAttribute('href')) ?? '').split('#').slice(-1);
  await page.goto(`sources.html#${address}`);
  await expect(page.locator(`[id="${address}"]`)).toBeInViewport();
});

test('an address with an entry shows that entry, marked and not under the form', async ({ page }) => {
  await page.goto(`sources.html#fact-${PLAN}`);
  await expect(entry(page, PLAN)).toBeInViewport();
  const covered = () => {
    const form = document.querySelector('.filters')?.getBoundingClientRect().bottom ?? 0;
    const place = document.querySelector(':target')?.getBoundingClientRect().top ?? 0;
    return place >= form;
  };
  await expect.poll(() => page.evaluate(covered)).toBe(true);
  // The heading with the name of the document is far above.
  const place = entry(page, PLAN).locator('.entry-place');
  await expect(place).toContainText('Sivitski 2016, ¶17', { useInnerText: true });
});

test('a number is found however its thousands are written', async ({ page }) => {
  await page.goto('sources.html');
  const field = page.getByRole('searchbox', { name: 'Words or number' });
  for (const number of ['4,162', '4162', '4 162']) {
    await field.fill(number);
    await expect(entry(page, PLAN), number).toBeVisible();
  }
  await field.fill('416');
  await expect(entry(page, PLAN)).toBeHidden();
});

test('filters leave what is asked for, count it, and can be shared by address', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('sources.html');
  await field(page, 'Document').selectOption('ilyash2022');
  await field(page, 'Basis').selectOption('estimated');
  const wanted = await entries(page).count();
  expect(wanted).toBeGreaterThan(0);
  expect(wanted).toBeLessThan(built('data-document', 'ilyash2022'));
  await expect(count(page)).toHaveText(`${wanted} of ${built('class', 'entry')} entries`);
  const other = await context.newPage();
  await other.goto(new URL(page.url(), baseURL).href);
  await expect(entries(other)).toHaveCount(wanted);
  await expect(entries(other).first()).toBeInViewport();
  await expect(field(other, 'Basis')).toHaveValue('estimated');
  await other.getByRole('button', { name: 'Clear' }).click();
  await expect(entries(other)).toHaveCount(built('class', 'entry'));
  expect(new URL(other.url()).search).toBe('');
});

test('a link to an entry that is filtered out shows everything again, and says so', async ({ page }) => {
  await page.goto(`sources.html?document=ilyash2022#fact-${PLAN}`);
  await expect(entry(page, PLAN)).toBeInViewport();
  await expect(page.getByText('All entries are shown again')).toHaveCount(1);
  expect(new URL(page.url()).search).toBe('');
});

test('entries sort by value within their unit, and one linked to stays marked', async ({ page }) => {
  await page.goto(`sources.html?sort=value&document=sivitski2016#fact-${PLAN}`);
  await expect(page.locator('.entry:target')).toHaveCount(1);
  const values = await page
    .locator('.entry:visible[data-unit="carriages"]')
    .evaluateAll((all) => all.map((element) => Number((element as HTMLElement).dataset.value)));
  expect(values.length).toBeGreaterThan(3);
  expect(values).toEqual([...values].sort((a, b) => a - b));
});

test('by keyboard alone one narrows, follows a link and comes back', async ({ page }) => {
  await page.goto('sources.html');
  await page.getByText('Filter and sort').focus();
  await page.keyboard.press('Tab');
  await expect(field(page, 'Document')).toBeFocused();
  await page.keyboard.type('outside');
  await expect(count(page)).toHaveText(
    `${built('data-document', 'outside')} of ${built('class', 'entry')} entries`,
  );
  await page.getByRole('button', { name: 'Clear' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Filter and sort')).toBeFocused();
  await entry(page, PLAN).locator('dl a[href^="#fact-"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.entry:target')).toBeInViewport();
  await page.goBack();
  await expect(entries(page)).toHaveCount(built('class', 'entry'));
});

test('the citation of a slide is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('sources.html#cite-carriages');
  await expect(page.locator('.slide-citation:visible')).toHaveCount(1);
  await page.getByRole('button', { name: 'Copy all as BibTeX' }).click();
  await expect(page.getByText('Copied.')).toHaveCount(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@misc\{slide-carriages,/);
  expect(copied).toContain('@article{sivitski2016,');
});

test('the files linked are there, with the size they are said to have', async ({ page, request }) => {
  await page.goto('sources.html');
  for (const item of await page.locator('.downloads li').all()) {
    const response = await request.get((await item.locator('a').getAttribute('href')) ?? '');
    expect(response.ok()).toBe(true);
    const bytes = (await response.body()).length;
    const said = bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`;
    await expect(item).toContainText(said);
  }
});

test('at 320 px, and with letters twice as large, nothing is to be scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('sources.html');
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow)).toBe(0);
  await page.getByText('Filter and sort').click();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await page.evaluate(overflow)).toBe(0);
});

test('the count is beside or below the words that open the form, never over them', async ({ page }) => {
  await page.goto('sources.html');
  for (const [width, size] of [
    [320, '100%'],
    [390, '100%'],
    [390, '200%'],
    [1280, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const gap = await page.evaluate((letters) => {
      document.documentElement.style.fontSize = letters;
      const summary = document.querySelector('.filters summary')?.getBoundingClientRect();
      const count = document.querySelector('[data-count]')?.getBoundingClientRect();
      if (summary === undefined || count === undefined) return -1;
      return Math.max(count.left - summary.right, count.top - summary.bottom);
    }, size);
    expect(gap, `${width} px, letters ${size}`).toBeGreaterThanOrEqual(0);
  }
});

test('paper has all entries and no controls', async ({ page }) => {
  await page.goto('sources.html');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('button:visible, select:visible, input:visible')).toHaveCount(0);
  await expect(entries(page)).toHaveCount(built('class', 'entry'));
});
