/** A live chart follows the page's colours, and is light on paper. */
import { LIGHT } from '../../evidence/palette.ts';
import type { Drawing } from './drawing.browser.ts';
import { readPalette } from './page.browser.ts';

/** Repaints when the theme changes (the system's or the reader's, both told as `themechange`) and around printing. */
export function followColours(host: HTMLElement, drawing: Drawing, signal: AbortSignal): void {
  const recolour = () => drawing.paint(readPalette(host));
  document.addEventListener('themechange', recolour, { signal });
  // Chromium keeps what is drawn in this event as vectors.
  window.addEventListener('beforeprint', () => drawing.paint(LIGHT), { signal });
  window.addEventListener('afterprint', recolour, { signal });
}
