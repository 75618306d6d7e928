/** A hosted site after its first visit: without a network, and when it has changed. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Site, serveSite } from '../../src/cli/serve.ts';
import { expectShown } from './deckPage.ts';
import { test as base, bringAll, expect, slideIds } from './support.ts';

const CHART = 'troops-2022';
const ids = slideIds();

/** A copy of the site that a test may change, and a server that it may stop. */
const test = base.extend<{ readonly folder: string; readonly site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads fixtures off this pattern.
  folder: async ({}, use, info) => {
    const folder = info.outputPath('site');
    cpSync('dist', folder, { recursive: true });
    await use(folder);
  },
  site: async ({ folder }, use) => {
    const site = await serveSite(folder);
    let closed: Promise<void> | undefined;
    const close = () => {
      closed ??= site.close();
      return closed;
    };
    await use({ url: site.url, close });
    await close();
  },
  baseURL: ({ site }, use) => use(site.url),
});
test.use({ serviceWorkers: 'allow' });

const notice = (page: Page) => page.locator('.update');

/** Visits a page and waits until the site is kept and the worker answers for it. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Another build: one page says something else, and the worker has its new revision. */
function changeSite(folder: string): void {
  const edit = (file: string, from: RegExp, to: string) => {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, file), after);
  };
  edit('study.html', /<title>/, '<title>Changed: ');
  edit('sw.js', /(url:"study\.html",revision:")[^"]+/, '$1changed');
}

/** Waits until the page knows that a newer worker waits, and has had its chance to say so. */
async function newerIsReady(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting?.state === 'installed';
  });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

test('after one visit the whole site is there without a network', async ({ page, site }) => {
  await visit(page, 'index.html');
  await site.close();
  await page.reload();
  await bringAll(page);
  await page.keyboard.press('ArrowRight');
  await expectShown(page, ids[1] ?? '');
  await page.goto('index.html?route=15');
  await expect(page.locator('.reveal.ready')).toBeAttached();
  await page.locator('[data-study]').click();
  await expect(page).toHaveURL(/study\.html/);
  await page.goto(`study.html#${CHART}`);
  await expect(page.locator(`article[id="${CHART}"] live-chart`)).toHaveAttribute('data-live');
  expect(
    await page.evaluate(() =>
      document.fonts.ready.then(() => document.fonts.check('20px "Source Serif 4 Variable"')),
    ),
  ).toBe(true);
  const path = `data/${CHART}-chart.csv`;
  const csv = await page.evaluate((address) => fetch(address).then((answer) => answer.text()), path);
  expect(csv).toBe(readFileSync(`dist/${path}`, 'utf8'));
  for (const other of ['sources.html?stage=planned', 'results.html', 'print.html']) {
    await page.goto(other);
    await expect(page.getByRole('heading').first()).toBeAttached();
  }
  await page.goto('speaker.html');
  await expect(page.locator('.pictures > .slide')).toHaveCount(ids.length);
  await expect(page.locator('[data-show="link"]')).toHaveAttribute('data-status', 'searching');
});

test('a newer version is announced, comes when it is asked for, and not before', async ({ page, folder }) => {
  await visit(page, 'study.html');
  await expect(notice(page)).toHaveCount(0);
  changeSite(folder);
  await page.reload();
  await newerIsReady(page);
  await expect(notice(page)).toContainText('A newer version is ready');
  await expect(page).not.toHaveTitle(/^Changed/);
  await notice(page).getByRole('button', { name: 'Not now' }).click();
  await expect(notice(page)).toHaveCount(0);
  await page.reload();
  await expect(page).not.toHaveTitle(/^Changed/);
  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await expect(page).toHaveTitle(/^Changed/);
  await expect(notice(page)).toHaveCount(0);
});

test('the pen alone is no talk: a newer version is announced', async ({ page, folder }) => {
  await visit(page, 'index.html');
  await bringAll(page);
  await page.keyboard.press('d');
  await expect(page.locator('.pen-bar')).toBeVisible();
  changeSite(folder);
  await page.reload();
  await expect(notice(page)).toBeVisible();
});

test('a newer version is not announced in the middle of a talk', async ({ page, folder }) => {
  await visit(page, 'index.html');
  await page.goto('study.html');
  changeSite(folder);
  await page.goto(`index.html#/${CHART}`);
  await expectShown(page, CHART);
  await newerIsReady(page);
  await expect(notice(page)).toHaveCount(0);
  // The next visit begins on the first slide, and the talk sends the notice away.
  await page.goto('study.html');
  await page.goto('index.html');
  await expect(notice(page)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expectShown(page, ids[1] ?? '');
  await expect(notice(page)).toHaveCount(0);
});
