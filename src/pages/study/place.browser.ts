/** Where the reader was on an earlier visit. */
import { pageStorage } from '../../blocks/answers/pageStorage.browser.ts';

const KEY = 'belarus-briefing:place:1';

/** Id of the slide that was read last; undefined where none was, or nothing is kept. */
export function keptPlace(): string | undefined {
  try {
    return pageStorage()?.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the place; where that cannot be, the next visit begins at the beginning. */
export function keepPlace(id: string): void {
  try {
    pageStorage()?.setItem(KEY, id);
  } catch {
    // Said above.
  }
}
