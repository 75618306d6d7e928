/** The print page through Chromium: PDF out. */
import type { Browser } from '@playwright/test';
import { FONTS_READY } from './browser.ts';

export interface Printed {
  readonly slides: number;
  readonly pages: number;
  readonly pdf: Buffer;
}

/**
 * Opens a site's print page and prints it: tagged, with bookmarks, one page a slide.
 * @param url root of the site, with a slash at the end
 * @param onSlides called with the number of slides before printing begins
 */
export async function printSlides(
  browser: Browser,
  url: string,
  onSlides?: (slides: number) => void,
): Promise<Printed> {
  const page = await browser.newPage();
  try {
    // Print styles may want other fonts than the screen's, and those are to be there before the pages are made.
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${url}print.html`);
    const missing = await page.evaluate<string[]>(FONTS_READY);
    if (missing.length > 0) throw new Error(`fonts that do not load: ${missing.join(', ')}`);
    const slides = await page.locator('section.slide').count();
    onSlides?.(slides);
    const pdf = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
    return { slides, pages: countPages(pdf), pdf };
  } finally {
    await page.close();
  }
}

/** Pages of a PDF as Chromium writes it: page objects are never packed into object streams. */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
