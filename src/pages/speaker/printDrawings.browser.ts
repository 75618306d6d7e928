/** Slides with what was drawn on them, on paper. */
import { printAddress } from '../printAddress.browser.ts';
import { printFromFrame } from '../printFrame.browser.ts';
import type { Drawings } from './drawings.ts';
import { drawLines } from './overlay.browser.ts';

const SVG = 'http://www.w3.org/2000/svg';
let last: (() => void) | undefined;

/** Prints the slides that have drawings, a page each. @returns false where nothing is drawn, or no print page is at hand */
export function printDrawings(drawings: Drawings): boolean {
  const address = printAddress();
  if (address === undefined || Object.keys(drawings).length === 0) return false;
  last?.();
  last = printFromFrame(address, (page) => layDrawings(page, drawings));
  return true;
}

/** Leaves of a print page the slides that are drawn on, and draws on them. */
export function layDrawings(page: Document, drawings: Drawings): void {
  for (const slide of page.querySelectorAll<HTMLElement>('.slide')) {
    const strokes = drawings[slide.id];
    if (strokes === undefined) {
      slide.remove();
      continue;
    }
    const overlay = page.createElementNS(SVG, 'svg');
    overlay.setAttribute('class', 'overlay');
    overlay.setAttribute('viewBox', '0 0 1280 720');
    drawLines(overlay, strokes);
    slide.append(overlay);
  }
}
