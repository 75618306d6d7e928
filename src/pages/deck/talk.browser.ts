/** Whether somebody is presenting. */
import { WALL_KEY } from '../speaker/names.ts';

/** The screen is full, the talk has left the first slide, or a speaker console has been linked to it. */
export function inTalk(): boolean {
  const slide = document.querySelector('.slides > .present');
  const hasBegun = slide !== null && slide.previousElementSibling !== null;
  return hasBegun || Boolean(document.fullscreenElement) || hadConsole();
}

/** Whether a speaker console has driven this tab. */
export function hadConsole(): boolean {
  try {
    return sessionStorage.getItem(WALL_KEY) !== null;
  } catch {
    // Storage refused: a console will say that it is there.
    return false;
  }
}
