/** Pictures of the pages as a person would see them, for the contact sheets. */
import { createCanvas } from '@napi-rs/canvas';
import type { Browser, Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { FONTS_READY } from './browser.ts';

/** One picture and what it shows. */
export interface Shot {
  /** `07 carriages`: number and slide id, or screen number. */
  readonly label: string;
  readonly png: Buffer;
}

export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
}

/** Whether the n-th slide or screen, counted from 1, is wanted. */
export type Wanted = (n: number) => boolean;

/**
 * Resolves once every chart that can be seen is live, and fails when that takes longer than anyone would wait.
 * One expression for `page.evaluate`: `waitForFunction` compiles in the page, which the page's policy forbids.
 */
const VISIBLE_CHARTS_LIVE = `new Promise((done, fail) => {
  const late = performance.now() + 15000;
  const live = () => [...document.querySelectorAll('live-chart')]
  .filter((chart) => {
    const { top, bottom, width } = chart.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight && chart.checkVisibility({ visibilityProperty: true });
  })
  .every((chart) => chart.hasAttribute('data-live'));
  const look = () => {
    if (live()) done();
    else if (performance.now() > late) fail(new Error('a chart in view does not come alive'));
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Gives the deck its first sign of use, and resolves once all that it brings later is in its place. One expression, as above. */
const ALL_OF_DECK = `new Promise((done, fail) => {
  const late = performance.now() + 15000;
  dispatchEvent(new Event('wheel'));
  const look = () => {
    if (document.querySelector('.slides .later') === null) done();
    else if (performance.now() > late) fail(new Error('what the deck brings later does not come'));
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Two frames: layout and paint of what the last step changed. */
const PAINTED = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';

async function openAt(browser: Browser, url: string, { width, height, theme }: Screen): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  await page.evaluate(FONTS_READY);
  return page;
}

async function shoot(page: Page, label: string): Promise<Shot> {
  await page.evaluate(VISIBLE_CHARTS_LIVE);
  await page.evaluate(FONTS_READY);
  await page.evaluate(PAINTED);
  return { label, png: await page.screenshot() };
}

/** Every wanted slide of the deck, reached by its address. */
export async function captureDeck(
  browser: Browser,
  url: string,
  screen: Screen,
  wanted: Wanted,
): Promise<Shot[]> {
  const page = await openAt(browser, `${url}index.html`, screen);
  const ids = await page.evaluate<string[]>(
    "[...document.querySelectorAll('.slides > section')].map((slide) => slide.id)",
  );
  if (ids.length === 0) throw new Error('the deck page shows no slides');
  await page.locator('.reveal.ready').waitFor();
  await page.evaluate(ALL_OF_DECK);
  const shots: Shot[] = [];
  for (const [i, id] of ids.entries()) {
    if (!wanted(i + 1)) continue;
    await page.goto(`${url}index.html#/${id}`);
    await page.locator(`.slides > section.present[id="${id}"]`).waitFor();
    shots.push(await shoot(page, `${String(i + 1).padStart(2, '0')} ${id}`));
  }
  await page.close();
  return shots;
}

/** A page that is a document from top to bottom, one screen at a time as a reader scrolls; `path` is relative to the site. */
export async function captureDocument(
  browser: Browser,
  url: string,
  path: string,
  screen: Screen,
  wanted: Wanted,
): Promise<Shot[]> {
  const page = await openAt(browser, `${url}${path}`, screen);
  const shots: Shot[] = [];
  // A little less than a screen, so that nothing hides on the seam or under a sticky bar.
  const step = screen.height - 80;
  for (let n = 1; ; n++) {
    const atEnd = await page.evaluate<boolean>(
      `(scrollTo({ top: ${(n - 1) * step}, behavior: 'instant' }), scrollY + innerHeight >= document.documentElement.scrollHeight - 1)`,
    );
    if (wanted(n)) shots.push(await shoot(page, `screen ${String(n).padStart(2, '0')}`));
    if (atEnd) break;
  }
  await page.close();
  return shots;
}

/** The pages of a PDF itself, drawn by PDF.js and not by the browser that made it. */
export async function capturePdf(pdf: Uint8Array, wanted: Wanted): Promise<Shot[]> {
  const fonts = new URL('../../standard_fonts/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
  const task = getDocument({ data: new Uint8Array(pdf), standardFontDataUrl: fonts.pathname, verbosity: 0 });
  const document = await task.promise;
  const shots: Shot[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    if (!wanted(n)) continue;
    const page = await document.getPage(n);
    // A PDF point is 1/72 inch, a CSS pixel 1/96.
    const viewport = page.getViewport({ scale: 96 / 72 });
    const canvas = createCanvas(viewport.width, viewport.height);
    await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
    shots.push({ label: `page ${String(n).padStart(2, '0')}`, png: canvas.toBuffer('image/png') });
  }
  await task.destroy();
  return shots;
}
