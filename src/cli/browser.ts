/** A Chromium for one command. */
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from './chromium.ts';
import { CommandError } from './command.ts';

/**
 * Starts Chromium, hands it to `use` and closes it whatever happens.
 * @throws CommandError when there is none or it does not start.
 */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const found = await findChromium();
  const browser = await chromium.launch(found).catch((cause: unknown) => {
    throw new CommandError(`The browser at ${found.executablePath} does not start.`, { cause });
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/**
 * An expression for `page.evaluate` that resolves once every font the page uses has loaded, to the families that could not.
 */
export const FONTS_READY =
  "document.fonts.ready.then((fonts) => [...fonts].filter((font) => font.status === 'error').map((font) => font.family))";
