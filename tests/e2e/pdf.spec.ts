/** `npm run pdf`, from the command to the last bookmark. PDF.js reads what Chromium wrote. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { expect, type Page, test } from '@playwright/test';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readBriefing } from '../../src/cli/briefing.ts';
import { CommandError } from '../../src/cli/command.ts';
import { printPapers } from '../../src/cli/print.ts';

const tsx = join(dirname(createRequire(import.meta.url).resolve('tsx/package.json')), 'dist/cli.mjs');

function runPdf(args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [tsx, 'src/cli/pdf.ts', ...args], {
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

const SITE = 'https://example.org/briefing/';
const NAMES = ['slides', 'handout', 'worksheet', 'answer-key'] as const;

type Item = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
const flat = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...flat(item.items)]);
const titlesIn = async (doc: PDFDocumentProxy) =>
  flat((await doc.getOutline()) ?? []).map(({ title }) => title);

async function structOf(doc: PDFDocumentProxy): Promise<StructNode[][]> {
  const pages: StructNode[][] = [];
  for (let n = 1; n <= doc.numPages; n++)
    pages.push(flatten((await (await doc.getPage(n)).getStructTree()) as StructNode | null));
  return pages;
}

async function linksIn(doc: PDFDocumentProxy) {
  const links: { url?: string; dest?: string; contents: string }[] = [];
  for (let n = 1; n <= doc.numPages; n++) {
    for (const { subtype, url, dest, contentsObj } of await (await doc.getPage(n)).getAnnotations()) {
      expect(subtype).toBe('Link');
      links.push({ url, dest, contents: contentsObj.str });
    }
  }
  return links;
}

test.describe('npm run pdf', () => {
  test.describe.configure({ mode: 'default' });
  let folder = '';
  let paper: Paper;
  // PDF.js counts the pages of the document opened last: one is read before the next is opened.
  const docOf = (name: string): Promise<PDFDocumentProxy> =>
    getDocument({ data: new Uint8Array(readFileSync(join(folder, `${name}.pdf`))), verbosity: 0 }).promise;
  let doc: PDFDocumentProxy;

  test.beforeAll(async ({ browser, baseURL }, info) => {
    // The whole deck four times, once for all tests.
    test.setTimeout(480_000);
    folder = join(info.project.outputDir, 'pdf-spec');
    const { status, stdout, stderr } = runPdf(['--out', folder, '--site', SITE]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Preparing slides, handout, worksheet, answer-key …\nslides: \d+ pages\nhandout: \d+ pages\nworksheet: \d+ pages\nanswer-key: \d+ pages\n(.+\.pdf: \d+ kB\n){4}.+ s in all\n$/,
    );
    expect(readdirSync(folder).sort()).toEqual(NAMES.map((name) => `${name}.pdf`).sort());
    const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
    paper = await readPaper(page);
    await page.close();
  });

  test.beforeEach(async () => {
    doc = await docOf('slides');
  });

  for (const name of NAMES) {
    test(`${name}: says what it is, in which language, and that it keeps to PDF/UA`, async () => {
      const { info, metadata } = await (await docOf(name)).getMetadata();
      const title = `Planned, expected, arrived: ${name.replace('-', ' ')}`;
      expect(info).toMatchObject({ Title: title, Language: 'en', CreationDate: 'D:20261122000000Z' });
      expect(metadata.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(metadata.get('dc:title')).toBe(title);
      expect(await (await docOf(name)).getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
      expect((await (await docOf(name)).getMarkInfo())?.Marked).toBe(true);
    });

    test(`${name}: has vectors only, and embeds its fonts`, async () => {
      const { PDFDict, PDFDocument, PDFName, PDFRawStream } = await import('@cantoo/pdf-lib');
      const file = await PDFDocument.load(readFileSync(join(folder, `${name}.pdf`)));
      const objects = file.context.enumerateIndirectObjects().map(([, object]) => object);
      const dicts = objects.flatMap((object) =>
        object instanceof PDFRawStream ? [object.dict] : object instanceof PDFDict ? [object] : [],
      );
      const typed = (key: string, value: string) =>
        dicts.filter((dict) => dict.get(PDFName.of(key)) === PDFName.of(value));
      expect(typed('Subtype', 'Image')).toEqual([]);
      const fonts = typed('Type', 'Font').filter(
        (dict) => dict.get(PDFName.of('Subtype')) !== PDFName.of('Type0'),
      );
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) {
        const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
        const isWhole = ['FontFile', 'FontFile2', 'FontFile3'].some((key) =>
          descriptor?.has(PDFName.of(key)),
        );
        expect(isWhole || font.has(PDFName.of('CharProcs'))).toBe(true);
      }
    });

    test(`${name}: every figure has its alternative, every link its words, and both lead somewhere`, async () => {
      const nodes = (await structOf(await docOf(name))).flat();
      expect(nodes.filter(({ role, alt }) => role === 'Figure' && (alt ?? '') === '')).toEqual([]);
      const whole = await docOf(name);
      const links = await linksIn(whole);
      expect(links.filter(({ contents }) => contents === '')).toEqual([]);
      expect(
        links.filter(({ url, dest }) => !(url ?? 'https:').startsWith('https:') && dest === undefined),
      ).toEqual([]);
      for (const { dest } of links) {
        if (typeof dest === 'string') expect(await whole.getDestination(dest), `#${dest}`).not.toBeNull();
      }
    });
  }

  test('handout: its bookmarks are the slides, then its matter; each page has its number and running heads', async () => {
    expect(await titlesIn(await docOf('handout'))).toEqual([
      ...paper.titles,
      'Names and terms',
      'The documents',
    ]);
    const texts = await pageTexts(await docOf('handout'));
    const words = letters(texts.join(' '));
    let at = 0;
    for (const title of paper.titles) {
      at = words.indexOf(letters(title), at);
      expect(at, title).toBeGreaterThanOrEqual(0);
    }
    for (const [i, text] of texts.entries()) {
      expect(text).toContain('Planned, expected, arrived · Handout');
      expect(letters(text)).toContain(`${i + 1}/${texts.length}`);
    }
  });

  test('worksheet and answer key: the same questions under the same numbers', async () => {
    const numbered = async (name: string) =>
      (await titlesIn(await docOf(name))).filter((title) => /^\d+\./.test(title));
    const asked = await numbered('worksheet');
    expect(asked.map((title) => Number.parseInt(title, 10))).toEqual(asked.map((_, i) => i + 1));
    expect(asked.length).toBeGreaterThan(60);
    expect(await numbered('answer-key')).toEqual(asked);
  });

  test('worksheet: nothing in it, seen or not, says that something is right', async () => {
    const seen = (await pageTexts(await docOf('worksheet'))).join(' ');
    const alts = (await structOf(await docOf('worksheet'))).flat().map(({ alt }) => alt ?? '');
    const { info, metadata } = await (await docOf('worksheet')).getMetadata();
    const all = [
      seen,
      ...alts,
      ...(await titlesIn(await docOf('worksheet'))),
      JSON.stringify(info),
      metadata.getRaw(),
    ];
    const key = letters((await pageTexts(await docOf('answer-key'))).join(' '));
    // A sentence that only who answers is told, and the word that marks it.
    for (const words of ['Right:', 'The stage of the figure is “planned”.']) {
      expect(key).toContain(letters(words));
      expect(letters(all.join(' '))).not.toContain(letters(words));
    }
    expect(await linksIn(await docOf('worksheet'))).toEqual([]);
  });

  test('slides: a link and a code on each page lead to the slide on the web', async () => {
    const links = (await linksIn(doc)).flatMap(({ url }) => (url?.startsWith(SITE) ? [url] : []));
    expect(links).toEqual(paper.ids.map((id) => `${SITE}#${id}`));
  });

  test('slides: one page a slide, 1280 × 720 CSS pixels each', async () => {
    expect(paper.ids.length).toBeGreaterThan(10);
    expect(doc.numPages).toBe(paper.ids.length);
    for (let n = 1; n <= doc.numPages; n++) expect((await doc.getPage(n)).view).toEqual([0, 0, 960, 540]);
  });

  test('slides: every word as text, on the page of its slide', async () => {
    const texts = await pageTexts(doc);
    for (const [i, title] of paper.titles.entries()) {
      for (const words of [title, ...(paper.sources[i] ?? [])]) {
        expect(letters(texts[i] ?? ''), `page ${i + 1}`).toContain(letters(words));
      }
    }
  });

  test('slides: their titles as bookmarks, in order, that lead to their pages', async () => {
    const outline = flat((await doc.getOutline()) ?? []);
    expect(outline.map(({ title }) => title)).toEqual(paper.titles);
    const pages = await Promise.all(
      outline.map(({ dest }) => (Array.isArray(dest) ? doc.getPageIndex(dest[0]) : -1)),
    );
    expect(pages).toEqual(paper.titles.map((_, i) => i));
  });

  test('slides: a heading on every page, a figure with a text for every picture and code', async () => {
    const pages = await structOf(doc);
    for (const [i, nodes] of pages.entries()) {
      const roles = nodes.map(({ role }) => role);
      expect(roles, `page ${i + 1}`).toContainEqual(expect.stringMatching(/^H[12]$/));
    }
    const figures = pages.flat().filter(({ role }) => role === 'Figure');
    expect(paper.pictures).toBeGreaterThan(1);
    expect(figures.length).toBe(paper.pictures + paper.ids.length);
  });

  test('slides: links within the deck and to the outside', async () => {
    const links = await linksIn(doc);
    const external = links.flatMap(({ url }) => (url === undefined || url.startsWith(SITE) ? [] : [url]));
    const internal = links.flatMap(({ dest }) => (typeof dest === 'string' ? [dest] : []));
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

test.describe('a picture on a slide', () => {
  const options = { upTo: 'extra', paper: 'a4', site: undefined } as const;
  /** The small project of the fixtures with one more slide. */
  const projectIn = (folder: string) => {
    cpSync('tests/fixtures/base', folder, { recursive: true });
    const slide =
      '---\ntitle: Map\nsummary: A picture.\n---\n\n# Map {#map .section}\n\n---\n\n## The map {#the-map}\n\n';
    writeFileSync(
      join(folder, 'slides/03-map.md'),
      `${slide}![A map of the railway](../assets/images/map.png)\n`,
    );
    return folder;
  };

  test('is on its page', async ({ browser }, info) => {
    test.slow();
    const project = projectIn(info.outputPath('project'));
    const { PDFDict, PDFDocument, PDFName, PDFRawStream } = await import('@cantoo/pdf-lib');
    const [printed] = await printPapers(
      browser,
      readBriefing(project),
      ['slides'],
      options,
      undefined,
      project,
    );
    const file = await PDFDocument.load(printed?.pdf ?? Buffer.of());
    const pictures = file.context
      .enumerateIndirectObjects()
      .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object))
      .filter((dict) => dict instanceof PDFDict && dict.get(PDFName.of('Subtype')) === PDFName.of('Image'));
    expect(pictures.length).toBeGreaterThan(0);
  });

  test('that is not there any more is named, and nothing is printed without it', async ({
    browser,
  }, info) => {
    test.slow();
    const project = projectIn(info.outputPath('project'));
    const printing = printPapers(browser, readBriefing(project), ['slides'], options, undefined, 'tests');
    await expect(printing).rejects.toThrow(
      new CommandError('slides needs what is not there: assets/images/map.png.'),
    );
  });
});

test('the same content gives the same bytes', ({ browserName: _ }, info) => {
  test.slow();
  const bytes = ['a', 'b'].map((name) => {
    const folder = info.outputPath(name);
    const { status, stderr } = runPdf(['--only', 'handout', '--route', '15', '--out', folder]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(folder)).toEqual(['handout.pdf']);
    return readFileSync(join(folder, 'handout.pdf'));
  });
  expect(bytes[0]?.equals(bytes[1] ?? Buffer.of())).toBe(true);
});

test('a place that cannot be written to is one sentence, status 2, and no file', ({
  browserName: _,
}, info) => {
  const file = info.outputPath('taken');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'not a folder');
  const { status, stdout, stderr } = runPdf(['--out', file]);
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: `Cannot write ${join(file, 'slides.pdf')}: a file stands where a folder is needed.\n`,
  });
  expect(readFileSync(file, 'utf8')).toBe('not a folder');
});

test('an unknown route, paper or document is one line that says what is allowed, status 2, and no file', ({
  browserName: _,
}, info) => {
  test.slow();
  const folder = info.outputPath('none');
  const told = (...args: string[]) => {
    const { status, stdout, stderr } = runPdf(['--out', folder, ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    return stderr;
  };
  expect(told('--route', '30')).toBe('--route 30: the routes are 15, 45, 90 and all.\n');
  expect(told('--paper', 'a3')).toBe('--paper a3: the sizes are a4 and letter.\n');
  expect(told('--only', 'notes')).toBe(
    '--only notes: the documents are slides, handout, worksheet and answer-key.\n',
  );
  expect(existsSync(folder)).toBe(false);
});

test('a browser that is not there is one sentence, status 2, and no file', ({ browserName: _ }, info) => {
  const folder = info.outputPath('none');
  const { status, stderr } = runPdf(['--out', folder], { CHROME_PATH: '/nowhere/chrome' });
  expect(status).toBe(2);
  expect(stderr).toBe('CHROME_PATH is /nowhere/chrome, which is not a program that can be run.\n');
  expect(existsSync(folder)).toBe(false);
});
