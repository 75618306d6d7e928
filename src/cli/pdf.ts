/**
 * `npm run pdf -- [--only NAME] [--route MINUTES] [--paper a4|letter] [--site URL] [--out FOLDER]`: writes slides, handout,
 * worksheet and answer key as tagged PDFs, by default to `dist/pdf/`, where the site offers them. Status 0: written. 2: the
 * command cannot be run as given, the content has errors, there is no Chromium, or the place cannot be written to.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { mergeOffers, OFFERS_FILE, readOffers } from '../pages/paper/offers.ts';
import { PAPER_TITLES } from '../pages/paper/papers.ts';
import { readBriefing } from './briefing.ts';
import { withBrowser } from './browser.ts';
import { report, runCommand } from './command.ts';
import { writeAllWhole } from './files.ts';
import { parsePdfOptions, upToOf } from './pdfOptions.ts';
import { type Printed, printPapers } from './print.ts';

/** Where the pages of the site look for them. */
const SITE_FOLDER = join('dist', 'pdf');

await runCommand(async () => {
  const started = performance.now();
  const options = parsePdfOptions(process.argv.slice(2));
  const briefing = readBriefing();
  const { names, paper, site } = options;
  const chosen = { upTo: upToOf(briefing.deck, options.route), paper, site };
  const folder = options.out ?? SITE_FOLDER;
  const files = names.map((name) => join(folder, `${name}.pdf`));
  // Only the site has pages that ask what there is.
  const index = options.out === undefined ? [join('dist', OFFERS_FILE)] : [];
  const sizes = await writeAllWhole([...files, ...index], async () => {
    const printed = await withBrowser((browser) => {
      report(`Preparing ${names.join(', ')} …`);
      return printPapers(browser, briefing, names, chosen, tell);
    });
    return [...printed.map(({ pdf }) => pdf), ...index.map((file) => offersOf(file, printed))];
  });
  for (const [i, file] of files.entries()) report(`${file}: ${Math.ceil((sizes[i] ?? 0) / 1000)} kB`);
  report(`${((performance.now() - started) / 1000).toFixed(1)} s in all`);
});

/** What the site offers now: what is printed anew, and what was there before. */
function offersOf(index: string, printed: readonly Printed[]): Buffer {
  const old = existsSync(index) ? readOffers(JSON.parse(readFileSync(index, 'utf8'))) : [];
  const fresh = printed.map(({ name, pages }) => ({ file: `${name}.pdf`, title: PAPER_TITLES[name], pages }));
  return Buffer.from(`${JSON.stringify(mergeOffers(old, fresh))}\n`);
}

/** A page a slide, or something is wrong with one. */
function tell({ name, pages, slides }: Printed): void {
  report(`${name}: ${pages} ${pages === 1 ? 'page' : 'pages'}`);
  if (name === 'slides' && pages !== slides)
    report('A slide does not fit its page: look for the empty or continued one.');
}
