/** The papers of this project for `npm run bench`: one browser, one paper after another, as `npm run pdf` prints them. */
import { PAPER_NAMES, type PaperName } from '../pages/paper/papers.ts';
import { readBriefing } from './briefing.ts';
import { withBrowser } from './browser.ts';
import { upToOf } from './pdfOptions.ts';
import { printPapers } from './print.ts';

export interface PaperTime {
  readonly name: PaperName;
  readonly pages: number;
  /** From the paper before to the finished file, ms; of the first, from the start of the browser. */
  readonly time: number;
}

/** Prints all papers once. @throws CommandError without a Chromium or with content that has errors */
export async function benchPapers(): Promise<readonly PaperTime[]> {
  const briefing = readBriefing();
  const whole = { upTo: upToOf(briefing.deck, 'all'), paper: 'a4', site: undefined } as const;
  const times: PaperTime[] = [];
  let since = performance.now();
  await withBrowser((browser) =>
    printPapers(browser, briefing, PAPER_NAMES, whole, ({ name, pages }) => {
      const now = performance.now();
      times.push({ name, pages, time: now - since });
      since = now;
    }),
  );
  return times;
}
