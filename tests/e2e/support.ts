/** What browser tests share: a page that forgives nothing, and axe. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

export { expect };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Fixtures {
  /** What went wrong behind the page's back; a test that provokes something on purpose empties it. */
  readonly mishaps: string[];
}

/**
 * `test` with a page that fails the test on a console error or warning, an uncaught error, a failed request, an error
 * status, a request that leaves the site, or a CSP violation.
 */
export const test = base.extend<Fixtures>({
  mishaps: [
    async ({ page, baseURL, serviceWorkers }, use) => {
      const mishaps: string[] = [];
      await watch(page, new URL(baseURL ?? 'http://127.0.0.1').origin, serviceWorkers === 'block', mishaps);
      await use(mishaps);
      expect(mishaps, 'nothing went wrong behind the page').toEqual([]);
    },
    { auto: true },
  ],
});

/** Collects what a page would rather keep quiet, of the page itself and of those it opens. */
async function watch(page: Page, origin: string, workersBlocked: boolean, mishaps: string[]): Promise<void> {
  const context = page.context();
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      mishaps.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => mishaps.push(`uncaught: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    // A page left before it was done aborts its requests.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') mishaps.push(`request failed: ${request.url()} ${why}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) mishaps.push(`status ${response.status()}: ${response.url()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const inside = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!inside) mishaps.push(`request leaves the site: ${request.url()}`);
  });
  await context.exposeBinding('reportViolation', (_, text: string) => mishaps.push(text));
  await context.addInitScript((blocked) => {
    // What is blocked is told on the console, and registers nothing: pages see a browser that has no workers.
    if (blocked) Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'reportViolation') as (text: string) => void;
      report(`CSP: ${event.violatedDirective} blocked ${event.blockedURI || 'inline'} ${event.sample}`);
    });
  }, workersBlocked);
}

/**
 * Runs axe-core on the page as it is and fails with one readable line a node.
 * @param within Selector of the part to look at; default the whole page.
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  expect(await axeFaults(page, within), `axe on ${page.url()}`).toEqual([]);
}

/** What axe-core finds on the page as it is, a readable line a node. */
export async function axeFaults(page: Page, within?: string): Promise<string[]> {
  const options: RunOptions = { resultTypes: ['violations'] };
  // Evaluated through the debugger, so the page's CSP stays in force.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const results = await page.evaluate(
    ([selector, given]) => {
      const axe = Reflect.get(window, 'axe') as {
        run: (context: Element, options: RunOptions) => Promise<AxeResults>;
      };
      const root = selector === undefined ? document.documentElement : document.querySelector(selector);
      if (root === null) throw new Error(`nothing matches ${selector}`);
      return axe.run(root, given);
    },
    [within, options] as const,
  );
  return results.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${violation.help} – ${node.target.join(' ')} ${node.html}`,
    ),
  );
}

/** Gives the deck that is open its first sign of use, and waits until all that it brings later is in its place. */
export async function bringAll(page: Page): Promise<void> {
  await expect(page.locator('.reveal.ready')).toBeAttached();
  await page.evaluate(() => void dispatchEvent(new Event('wheel')));
  await expect(page.locator('body > .card').first()).toBeAttached();
  await expect(page.locator('.slides .later')).toHaveCount(0);
}

/** Slides of the deck in a few lots, so that a test that goes through them ends in time however many there are. */
export function lotsOfSlides(size: number): string[][] {
  const ids = slideIds();
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, i) => ids.slice(i * size, (i + 1) * size));
}

/** Goes to a slide of the deck that is open and whole, and waits until its charts and questions are alive and its letters there. */
export async function showSlide(page: Page, id: string): Promise<Locator> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/${id}`);
  const slide = page.locator(`.slides > section.present[id="${id}"]`);
  await expect(slide).toBeVisible();
  await expect(slide.locator(':is(live-chart, quiz-question):not([data-live])')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return slide;
}

/** Ids of all slides of the built deck, in order, as the HTML that Vite wrote has them. */
export function slideIds(): string[] {
  const page = readFileSync('dist/index.html', 'utf8');
  return [...page.matchAll(/<section class="slide[^"]*" id="([^"]+)"/g)].map((match) => match[1] ?? '');
}
