/** Papers through Chromium: finished PDFs out. */
import type { Browser, BrowserContext } from '@playwright/test';
import type { Briefing } from '../compile.ts';
import type { DeckMeta } from '../deck/model.ts';
import type { PaperOptions } from '../pages/paper/options.ts';
import { type PaperName, renderPaper } from '../pages/paper/papers.ts';
import type { Paper } from '../pages/paper/sheet.ts';
import { fillShell } from '../pages/shell.ts';
import { buildPaperShells, type ShellFiles } from '../vite/paperShells.ts';
import { pathOf, projectFiles, read, typeOf } from '../vite/siteFiles.ts';
import { FONTS_READY } from './browser.ts';
import { CommandError } from './command.ts';
import { finishPdf } from './finishPdf.ts';

export interface Printed {
  readonly name: PaperName;
  readonly pages: number;
  /** Slides shown on it, whole or as pictures. */
  readonly slides: number;
  readonly pdf: Buffer;
}

/** Never asked for: nothing leaves this process. */
const NOWHERE = 'http://paper.invalid/';

/**
 * Prints papers one after another in one browser: tagged, with bookmarks.
 * @param onPrinted called with each as soon as it is there
 * @param project folder with the files that slides show; default the one the command is run in
 * @throws CommandError when a paper shows something that is not there
 */
export async function printPapers(
  browser: Browser,
  briefing: Briefing,
  names: readonly PaperName[],
  options: PaperOptions,
  onPrinted?: (printed: Printed) => void,
  project = '.',
): Promise<readonly Printed[]> {
  const shells = await buildPaperShells();
  const served = new Map<string, () => string | Uint8Array>(projectFiles(project, briefing));
  for (const [file, content] of shells) served.set(file, () => content);
  for (const name of names) {
    const document = documentOf(renderPaper(name, briefing, options), shells);
    served.set(`${name}.html`, () => document);
  }
  // Relative links lead to the published site.
  const site = options.site ?? NOWHERE;
  const context = await browser.newContext();
  const missing = new Set<string>();
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    const file = address.startsWith(site) ? pathOf(address.slice(site.length)) : '';
    const body = read(served.get(file));
    if (body !== undefined) return route.fulfill({ body: Buffer.from(body), contentType: typeOf(file) });
    missing.add(file || address);
    return route.abort();
  });
  try {
    const printed: Printed[] = [];
    for (const name of names) {
      const one = await printOne(context, name, `${site}${name}.html`, briefing.deck.meta);
      if (missing.size > 0)
        throw new CommandError(`${name} needs what is not there: ${[...missing].join(', ')}.`);
      onPrinted?.(one);
      printed.push(one);
    }
    return printed;
  } finally {
    await context.close();
  }
}

async function printOne(
  context: BrowserContext,
  name: PaperName,
  address: string,
  meta: DeckMeta,
): Promise<Printed> {
  const page = await context.newPage();
  try {
    // Print styles may want other fonts than the screen's, and those are to be there before the pages are made.
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    const missing = await page.evaluate<string[]>(FONTS_READY);
    if (missing.length > 0) throw new Error(`fonts that do not load: ${missing.join(', ')}`);
    const slides = await page.locator('section.slide').count();
    const linkNames = new Map(await page.evaluate<[string, string][]>(LINK_NAMES));
    const raw = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
    const { pages, pdf } = await finishPdf(raw, { title: await page.title(), meta, linkNames });
    return { name, slides, pages, pdf };
  } finally {
    await page.close();
  }
}

/** An expression for `page.evaluate`: where each link leads – within the page as `#id` –, and its words. */
const LINK_NAMES = `[...document.querySelectorAll('a[href]')].map((link) => [
  link.getAttribute('href').startsWith('#') ? link.getAttribute('href') : link.href,
  (link.getAttribute('aria-label') ?? link.textContent).replace(/\\s+/g, ' ').trim(),
])`;

function documentOf({ shell, page, css }: Paper, shells: ShellFiles): string {
  const text = shells.get(shell);
  if (typeof text !== 'string') throw new Error(`the shell ${shell} is not built`);
  return fillShell(text, page, undefined).replace('</head>', () => `<style>\n${css}\n</style>\n</head>`);
}
