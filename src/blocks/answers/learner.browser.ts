/** The learner in front of this browser: an id that it keeps, and the name they have typed on the page, if any. */
import type { Learner } from './learner.ts';
import { pageStorage } from './pageStorage.browser.ts';

const LEARNER_KEY = 'belarus-briefing:learner:1';

/** The name is read from where it is typed and kept nowhere: the next learner at this computer is somebody else. */
export function currentLearner(page: ParentNode = document): Learner {
  const name = page.querySelector<HTMLInputElement>('input[data-learner-name]')?.value.trim();
  return { id: learnerId(), name: name === '' ? undefined : name };
}

/** Where the browser keeps none: of the page, as long as it lasts. */
let ofPage: string | undefined;

/** Random, and kept, so that two files of one learner are known to be of one. */
function learnerId(): string {
  try {
    const kept = pageStorage()?.getItem(LEARNER_KEY);
    if (kept) return kept;
  } catch {
    // Refused, as below.
  }
  ofPage ??= randomId();
  try {
    pageStorage()?.setItem(LEARNER_KEY, ofPage);
  } catch {
    // Nothing is kept: it lasts as long as the page.
  }
  return ofPage;
}

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
