/** Whether somebody is presenting. */
import { LINKED_KEY, WALL_KEY } from '../speaker/names.ts';

/** The screen is full, the talk has left the first slide, or a speaker console has been linked to it. */
export function inTalk(): boolean {
  const slide = document.querySelector('.slides > .present');
  const hasBegun = Boolean(slide?.previousElementSibling);
  return hasBegun || Boolean(document.fullscreenElement) || hadConsole();
}

/** Whether a speaker console has been linked to this tab. */
function hadConsole(): boolean {
  return keeps(LINKED_KEY);
}

/** Whether this tab has a sitting to go on with: a console’s, drawings, or an empty one. */
export function hasSitting(): boolean {
  return keeps(WALL_KEY);
}

function keeps(key: string): boolean {
  try {
    return key in sessionStorage;
  } catch {
    // Storage refused: a console will say that it is there.
    return false;
  }
}
