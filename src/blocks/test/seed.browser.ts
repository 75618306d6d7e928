/** The seed of the test that is being taken, so that a reload goes on with it. */
import { pageStorage } from '../answers/pageStorage.browser.ts';

const KEY = 'belarus-briefing:test-seed:1';

/** Null where no test is being taken, or the browser keeps nothing. */
export function keptSeed(): string | null {
  try {
    return pageStorage()?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}

/** Where it cannot be kept the test ends with the page, as the answers do, of which the learner is told. */
export function keepSeed(seed: string): void {
  try {
    pageStorage()?.setItem(KEY, seed);
  } catch {
    // As said above.
  }
}
