/** `npm run pdf`, from the command to the last bookmark. PDF.js reads what Chromium wrote. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { expect, type Page, test } from '@playwright/test';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

const tsx = join(dirname(createRequire(import.meta.url).resolve('tsx/package.json')), 'dist/cli.mjs');

function runPdf(out: string, env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [tsx, 'src/cli/pdf.ts', out], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

/** What the print page holds, to compare the PDF with. */
interface Paper {
  readonly ids: string[];
  readonly titles: string[];
  /** Of each slide, its notes and the lines that name its documents. */
  readonly sources: string[][];
  /** Charts and other drawings that say something. */
  readonly pictures: number;
  readonly external: string[];
  readonly internal: string[];
}

async function readPaper(page: Page): Promise<Paper> {
  await page.goto('print.html');
  return page.evaluate(() => {
    const slides = [...document.querySelectorAll('section.slide')];
    const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
    const links = [...document.querySelectorAll('main a[href]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    return {
      ids: slides.map((slide) => slide.id),
      titles: slides.map((slide) => tidy(slide.querySelector('h1, h2')?.textContent ?? null)),
      sources: slides.map((slide) =>
        [...slide.querySelectorAll('.slide-notes > li, .slide-sources, .chart-source')].map((line) =>
          tidy(line.textContent),
        ),
      ),
      pictures: document.querySelectorAll('main svg[role="img"]').length,
      external: links.filter((href) => /^https?:/.test(href)),
      internal: links.filter((href) => href.startsWith('#')),
    };
  });
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

function flatten(node: StructNode | null | undefined): StructNode[] {
  return node === null || node === undefined ? [] : [node, ...(node.children ?? []).flatMap(flatten)];
}

/** Without spaces; Chromium writes ’ as the letter apostrophe where a font draws both with one glyph. */
const letters = (text: string) => text.replace(/\s+/g, '').replaceAll('\u02BC', '\u2019');

async function pageTexts(doc: PDFDocumentProxy): Promise<string[]> {
  const texts: string[] = [];
  for (let n = 1; n <= doc.numPages; n++) {
    const { items } = await (await doc.getPage(n)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return texts;
}

test.describe('the slides as a PDF', () => {
  test.describe.configure({ mode: 'default' });
  let file = '';
  let doc: PDFDocumentProxy;
  let paper: Paper;

  test.beforeAll(async ({ browser, baseURL }, info) => {
    file = join(info.project.outputDir, 'pdf-spec', 'slides.pdf');
    const { status, stdout, stderr } = runPdf(file);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Opening the print page …\nPrinting \d+ slides …\n(\d+) slides on \1 pages\n.+ kB in .+ s\n$/,
    );
    doc = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
    const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
    paper = await readPaper(page);
    await page.close();
  });

  test('has one page a slide, 1280 × 720 CSS pixels each', async () => {
    expect(paper.ids.length).toBeGreaterThan(10);
    expect(doc.numPages).toBe(paper.ids.length);
    for (let n = 1; n <= doc.numPages; n++) expect((await doc.getPage(n)).view).toEqual([0, 0, 960, 540]);
  });

  test('has every word as text, on the page of its slide', async () => {
    const texts = await pageTexts(doc);
    for (const [i, title] of paper.titles.entries()) {
      for (const words of [title, ...(paper.sources[i] ?? [])]) {
        expect(letters(texts[i] ?? ''), `page ${i + 1}`).toContain(letters(words));
      }
    }
  });

  test('has the titles of the slides as bookmarks, in order, that lead to their pages', async () => {
    type Item = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
    const flat = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...flat(item.items)]);
    const outline = flat((await doc.getOutline()) ?? []);
    expect(outline.map(({ title }) => title)).toEqual(paper.titles);
    const pages = await Promise.all(
      outline.map(({ dest }) => (Array.isArray(dest) ? doc.getPageIndex(dest[0]) : -1)),
    );
    expect(pages).toEqual(paper.titles.map((_, i) => i));
  });

  test('is tagged: language, a heading on every page, a figure with a text for every picture', async () => {
    expect((await doc.getMarkInfo())?.Marked).toBe(true);
    const figures: StructNode[] = [];
    for (let n = 1; n <= doc.numPages; n++) {
      const nodes = flatten((await (await doc.getPage(n)).getStructTree()) as StructNode | null);
      expect(
        nodes.map(({ role }) => role),
        `page ${n}`,
      ).toContainEqual(expect.stringMatching(/^H[12]$/));
      figures.push(...nodes.filter(({ role }) => role === 'Figure'));
    }
    const described = figures.filter(({ alt }) => (alt ?? '') !== '');
    expect(paper.pictures).toBeGreaterThan(1);
    expect(described.length).toBe(paper.pictures);
    // What is left are `<figure>`s around a picture and its caption.
    const rest = figures.filter((figure) => !described.includes(figure));
    for (const figure of rest) expect(flatten(figure).map(({ role }) => role)).toContain('Caption');
  });

  test('has vectors only, and no form fields', async () => {
    expect(readFileSync(file, 'latin1').match(/\/Subtype\s*\/Image\b/g)).toBeNull();
    const kinds: string[] = [];
    for (let n = 1; n <= doc.numPages; n++) {
      for (const { subtype } of await (await doc.getPage(n)).getAnnotations()) kinds.push(String(subtype));
    }
    expect([...new Set(kinds)]).toEqual(['Link']);
  });

  test('keeps links alive, within the deck and to the outside', async () => {
    const external: string[] = [];
    const internal: string[] = [];
    for (let n = 1; n <= doc.numPages; n++) {
      for (const { url, dest } of await (await doc.getPage(n)).getAnnotations()) {
        if (typeof url === 'string') external.push(url);
        if (typeof dest === 'string') internal.push(dest);
      }
    }
    expect(internal.length, 'a question leads to the slide that answers it').toBeGreaterThan(0);
    expect(new Set(external)).toEqual(new Set(paper.external));
    expect(new Set(internal)).toEqual(new Set(paper.internal.map((href) => href.slice(1))));
    for (const name of internal) expect(await doc.getDestination(name), `#${name}`).not.toBeNull();
  });
});

test('notes that find no room under their slide go on to a page of their own, none cut off', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('print.html');
  const slide = page.locator('section.slide:not(.layout-title):has(.slide-notes)').first();
  const id = await slide.getAttribute('id');
  const index = await slide.evaluate((found) =>
    [...document.querySelectorAll('section.slide')].indexOf(found),
  );
  await slide.locator('.slide-notes').evaluate((list) => {
    for (let i = 0; i < 20; i++)
      list.append(Object.assign(document.createElement('li'), { textContent: `more ${i}.` }));
  });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const doc = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const texts = await pageTexts(doc);
  expect(texts.length, id ?? '').toBe((await page.locator('section.slide').count()) + 1);
  for (const i of [0, 19]) expect(letters(texts[index + 1] ?? '')).toContain(`more${i}.`);
  await doc.destroy();
});

test('a place that cannot be written to is one sentence, status 2, and no file', ({
  browserName: _,
}, info) => {
  const file = info.outputPath('taken');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'not a folder');
  const { status, stdout, stderr } = runPdf(join(file, 'slides.pdf'));
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: `Cannot write ${join(file, 'slides.pdf')}: a file stands where a folder is needed.\n`,
  });
});

test('a browser that is not there is one sentence, status 2, and no file', ({ browserName: _ }, info) => {
  const file = info.outputPath('none', 'slides.pdf');
  const { status, stderr } = runPdf(file, { CHROME_PATH: '/nowhere/chrome' });
  expect(status).toBe(2);
  expect(stderr).toBe('CHROME_PATH is /nowhere/chrome, which is not a program that can be run.\n');
  expect(existsSync(dirname(file)) ? readdirSync(dirname(file)) : []).toEqual([]);
});
