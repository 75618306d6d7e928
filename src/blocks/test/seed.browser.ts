/** The seed of the test that is being taken, so that a reload goes on with it; and the code by which an address asks for one. */
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

/** Ends the test that is being taken. */
export function forgetSeed(): void {
  try {
    pageStorage()?.removeItem(KEY);
  } catch {
    // As below.
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

const ASKED = 'test';

/** The code in the address, as somebody sent it: `study.html?test=7K3F`; null where there is none. */
export function askedCode(): string | null {
  return new URLSearchParams(location.search).get(ASKED);
}

/** Takes the code out of the address: a reload goes on with whatever test is being taken then. */
export function forgetAsked(): void {
  const url = new URL(location.href);
  url.searchParams.delete(ASKED);
  history.replaceState(history.state, '', url);
}
