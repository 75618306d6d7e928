/** Budgets of the design, exact: gzipped bytes of what a first load fetches. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { expect, test } from './support.ts';

const KB = 1000;

/** All with scripts. */
const PAGES = ['index.html', 'study.html', 'sources.html', 'results.html', 'speaker.html'];

/** A sentence of Chart.js's registry: minifiers keep it, and nobody else writes it. */
const CHART_JS = 'is not a registered ';

/** Files a page loads before anybody does anything, by their paths in `dist/`. */
function firstLoad(page: string): string[] {
  const html = readFileSync(`dist/${page}`, 'utf8');
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag);
  const linked = tags
    .filter((tag) => /^<script\b[^>]*\bsrc=|\brel="(?:stylesheet|modulepreload)"/.test(tag))
    .map((tag) => join('.', /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? ''));
  const files = new Set(linked);
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    for (const name of staticImports(readFileSync(`dist/${file}`, 'utf8'))) files.add(join(file, '..', name));
  }
  return [...files].sort();
}

/** Targets of `import` and `export … from` statements in bundled code; `import()` is no part of a first load. */
function staticImports(code: string): string[] {
  return [...code.matchAll(/\b(?:import|export)\s*(?:[\w$*\s{},]*?\s*from\s*)?["'](\.[^"']+)["']/g)].map(
    (match) => match[1] ?? '',
  );
}

const gzipped = (file: string) => gzipSync(readFileSync(`dist/${file}`)).length;
const sum = (files: readonly string[]) => files.reduce((total, file) => total + gzipped(file), 0);
const scripts = (page: string) => firstLoad(page).filter((file) => file.endsWith('.js'));

function expectNoReveal(page: string): void {
  const isReveal = (file: string) => readFileSync(`dist/${file}`, 'utf8').includes('navigate-right');
  expect(scripts('index.html').some(isReveal), 'the mark of reveal.js is known').toBe(true);
  expect(scripts(page).filter(isReveal)).toEqual([]);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

test('the deck loads at most 110 kB of HTML, CSS and JS, of which at most 45 kB JS', () => {
  expect(scripts('index.html').length).toBeGreaterThan(0);
  expect(sum(scripts('index.html'))).toBeLessThanOrEqual(45 * KB);
  expect(sum(['index.html', ...firstLoad('index.html')])).toBeLessThanOrEqual(110 * KB);
});

test('the HTML of the deck takes at most 45 kB: what the first screen does not need comes later', () => {
  expect(sum(['index.html'])).toBeLessThanOrEqual(45 * KB);
  expect(firstLoad('index.html')).not.toContain('deck-later.html');
});

test('the study page loads at most 15 kB of JS before its first chart, and no reveal.js', () => {
  expect(scripts('study.html').length).toBeGreaterThan(0);
  expect(sum(scripts('study.html'))).toBeLessThanOrEqual(15 * KB);
  expectNoReveal('study.html');
});

test('the sources page loads at most 6 kB of JS and 100 kB in all', () => {
  expect(scripts('sources.html').length).toBeGreaterThan(0);
  expect(sum(scripts('sources.html'))).toBeLessThanOrEqual(6 * KB);
  expect(sum(['sources.html', ...firstLoad('sources.html')])).toBeLessThanOrEqual(100 * KB);
});

test('the page of class results loads at most 20 kB of JS and 60 kB in all', () => {
  expect(scripts('results.html').length).toBeGreaterThan(0);
  expect(sum(scripts('results.html'))).toBeLessThanOrEqual(20 * KB);
  expect(sum(['results.html', ...firstLoad('results.html')])).toBeLessThanOrEqual(60 * KB);
});

test('the console loads at most 15 kB of JS, and no reveal.js', () => {
  expect(scripts('speaker.html').length).toBeGreaterThan(0);
  expect(sum(scripts('speaker.html'))).toBeLessThanOrEqual(15 * KB);
  expectNoReveal('speaker.html');
});

test('the print page loads no script', () => {
  expect(scripts('print.html')).toEqual([]);
});

test('all fonts together take at most 90 kB', () => {
  const fonts = filesOf('dist').filter((file) => file.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  const size = fonts.reduce((total, file) => total + readFileSync(`dist/${file}`).length, 0);
  expect(size).toBeLessThanOrEqual(90 * KB);
});

test('Chart.js is in no first load', () => {
  const hasChart = (file: string) => readFileSync(`dist/${file}`, 'utf8').includes(CHART_JS);
  const all = filesOf('dist').filter((file) => file.endsWith('.js'));
  expect(all.filter(hasChart).length, 'Chart.js is shipped and its mark is known').toBeGreaterThan(0);
  expect(PAGES.flatMap(scripts).filter(hasChart)).toEqual([]);
});

for (const page of PAGES) {
  test(`${page} fetches exactly the files counted, fonts apart`, async ({ page: tab, baseURL }) => {
    const fetched: string[] = [];
    tab.on('request', (request) => fetched.push(request.url().slice(baseURL?.length)));
    await tab.goto(page);
    const files = () => fetched.filter((file) => !file.endsWith('.woff2')).sort();
    const counted = [...firstLoad(page), page].sort();
    await expect.poll(files).toEqual(counted);
    // Nothing more comes once the page has nothing left to do.
    await tab.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(undefined))));
    expect(files()).toEqual(counted);
  });
}
