/** The learner in front of this browser: an id that it keeps, and the name they have typed on the page, if any. */
import type { Learner } from './learner.ts';
import { pageStorage } from './pageStorage.browser.ts';

const LEARNER_KEY = 'belarus-briefing:learner:1';

/** The name is read from where it is typed and kept nowhere: the next learner at this computer is somebody else. */
export function currentLearner(page: ParentNode = document): Learner {
  const name = page.querySelector<HTMLInputElement>('input[data-learner-name]')?.value.trim();
  return { id: learnerId(), name: name === '' ? undefined : name };
}

/** Random, and kept, so that two files of one learner are known to be of one. */
function learnerId(): string {
  try {
    const storage = pageStorage();
    const kept = storage?.getItem(LEARNER_KEY);
    if (kept) return kept;
    const made = randomId();
    storage?.setItem(LEARNER_KEY, made);
    return made;
  } catch {
    return randomId();
  }
}

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
