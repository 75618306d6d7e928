/**
 * `npm run shots -- [--only deck|study|sources|print] [--slides 3-7]`: pictures of every slide and screen, and contact sheets
 * of them, in `shots/`. For looking at, not for comparing.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { PAPER_NAMES, type PaperName } from '../pages/paper/papers.ts';
import { readBriefing } from './briefing.ts';
import { withBrowser } from './browser.ts';
import { captureDeck, captureDocument, capturePdf, type Screen, type Shot, type Wanted } from './capture.ts';
import { CommandError, readArguments, report, runCommand } from './command.ts';
import { contactSheets, type SheetLayout } from './contactSheet.ts';
import { printPapers } from './print.ts';
import { serveSite } from './serve.ts';

const SITE = 'dist';
const OUT = 'shots';

const PAGES = ['deck', 'study', 'sources', 'print'] as const;
type PageName = (typeof PAGES)[number];

/** One set of pictures: a page at a size. */
interface Series {
  readonly page: PageName;
  readonly name: string;
  readonly capture: (browser: Browser, url: string, wanted: Wanted) => Promise<Shot[]>;
  readonly layout: SheetLayout;
}

const SLIDES: SheetLayout = { columns: 2, perSheet: 6, tile: 960 };
const SHEETS: SheetLayout = { columns: 3, perSheet: 6, tile: 794 };
const PHONE: SheetLayout = { columns: 5, perSheet: 10, tile: 390 };

const SERIES: readonly Series[] = [
  deck('deck-1280', { width: 1280, height: 720, theme: 'light' }),
  deck('deck-1280-dark', { width: 1280, height: 720, theme: 'dark' }),
  deck('deck-1920', { width: 1920, height: 1080, theme: 'light' }),
  text('study', 'study-390', { width: 390, height: 844, theme: 'light' }, PHONE),
  text('study', 'study-360-dark', { width: 360, height: 740, theme: 'dark' }, PHONE),
  text('study', 'study-1440', { width: 1440, height: 900, theme: 'light' }, SLIDES),
  // A hundred screens of the same kind of row: its head, a document, and some of its entries tell.
  text('sources', 'sources-390', { width: 390, height: 844, theme: 'light' }, PHONE, 20),
  text('sources', 'sources-1280', { width: 1280, height: 720, theme: 'light' }, SLIDES, 12),
  text('sources', 'sources-1280-dark', { width: 1280, height: 720, theme: 'dark' }, SLIDES, 6),
  ...PAPER_NAMES.map((name) => paper(name, name === 'slides' ? SLIDES : SHEETS)),
];

function deck(name: string, screen: Screen): Series {
  return {
    page: 'deck',
    name,
    capture: (browser, url, wanted) => captureDeck(browser, url, screen, wanted),
    layout: SLIDES,
  };
}

/** The pages of a PDF. */
function paper(name: PaperName, layout: SheetLayout): Series {
  return {
    page: 'print',
    name: `print-${name}`,
    capture: async (browser, _, wanted) => {
      const options = { upTo: 'extra', paper: 'a4', site: undefined } as const;
      const [printed] = await printPapers(browser, readBriefing(), [name], options);
      return printed === undefined ? [] : capturePdf(printed.pdf, wanted);
    },
    layout,
  };
}

/** A page to be scrolled, at most its first `screens`; default all. */
function text(
  page: 'study' | 'sources',
  name: string,
  screen: Screen,
  layout: SheetLayout,
  screens = Number.POSITIVE_INFINITY,
): Series {
  return {
    page,
    name,
    capture: (browser, url, wanted) =>
      captureDocument(browser, url, `${page}.html`, screen, (n) => n <= screens && wanted(n)),
    layout,
  };
}

await runCommand(async () => {
  const { only, wanted } = readOptions(process.argv.slice(2));
  if (!existsSync(join(SITE, 'index.html'))) {
    throw new CommandError(`${SITE}/index.html is missing: run \`npm run build\` first.`);
  }
  const site = await serveSite(SITE);
  try {
    await withBrowser(async (browser) => {
      for (const series of SERIES) {
        if (only === undefined || series.page === only) await write(browser, site.url, series, wanted);
      }
    });
  } finally {
    await site.close();
  }
});

async function write(browser: Browser, url: string, series: Series, wanted: Wanted): Promise<void> {
  const folder = join(OUT, series.name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const shots = await series.capture(browser, url, wanted);
  for (const { label, png } of shots) await writeFile(join(folder, `${label.replace(' ', '-')}.png`), png);
  const sheets = await contactSheets(browser, series.name, shots, series.layout);
  for (const [i, png] of sheets.entries()) await writeFile(join(folder, `sheet-${i + 1}.png`), png);
  report(
    `${folder}: ${shots.length} pictures on ${sheets.length} ${sheets.length === 1 ? 'sheet' : 'sheets'}`,
  );
}

interface Options {
  readonly only: PageName | undefined;
  readonly wanted: Wanted;
}

function readOptions(args: readonly string[]): Options {
  const { only, slides } = readArguments(
    () =>
      parseArgs({ args: [...args], options: { only: { type: 'string' }, slides: { type: 'string' } } })
        .values,
    'Usage: npm run shots [-- --only PAGE] [--slides 3-7]',
  );
  const page = PAGES.find((name) => name === only);
  if (only !== undefined && page === undefined) {
    throw new CommandError(`--only ${only}: the pages are ${PAGES.join(', ')}.`);
  }
  const range = /^(\d+)(?:-(\d+))?$/.exec(slides ?? '1-9999');
  if (range === null) throw new CommandError(`--slides ${slides}: write one number or a range such as 3-7.`);
  const from = Number(range[1]);
  const to = Number(range[2] ?? range[1]);
  return { only: page, wanted: (n) => n >= from && n <= to };
}
