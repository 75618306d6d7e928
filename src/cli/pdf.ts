/** `npm run pdf -- [FILE]`: prints the slides page to a tagged PDF, by default `dist/pdf/slides.pdf`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { withBrowser } from './browser.ts';
import { CommandError, report, runCommand } from './command.ts';
import { writeWhole } from './files.ts';
import { printSlides } from './print.ts';
import { serveSite } from './serve.ts';

const SITE = 'dist';

await runCommand(async () => {
  const started = performance.now();
  const out = process.argv[2] ?? join(SITE, 'pdf', 'slides.pdf');
  if (!existsSync(join(SITE, 'print.html'))) {
    throw new CommandError(`${SITE}/print.html is missing: run \`npm run build\` first.`);
  }
  const size = await writeWhole(out, makePdf);
  const seconds = (performance.now() - started) / 1000;
  report(`${out}: ${Math.ceil(size / 1000)} kB in ${seconds.toFixed(1)} s`);
});

async function makePdf(): Promise<Buffer> {
  const site = await serveSite(SITE);
  try {
    report('Opening the print page …');
    const { slides, pages, pdf } = await withBrowser((browser) =>
      printSlides(browser, site.url, (count) => report(`Printing ${count} slides …`)),
    );
    report(`${slides} slides on ${pages} pages`);
    if (pages !== slides) report('A slide does not fit its page: look for the empty or continued one.');
    return pdf;
  } finally {
    await site.close();
  }
}
