/** Bars and boxes as vectors that grow with their column: shares, drawn without a word, as the numbers stand beside them. Pure. */
import { type Html, html } from '../../html.ts';
import type { Spread } from './spread.ts';

/** Of a hundred, to one place. */
const x = (share: number) => Math.round(share * 1000) / 10;

/**
 * A share as a bar on its track.
 * @param kind what it stands for, as the style sheet names it
 * @param at a share to be marked on it; default none
 */
export function drawBar(share: number, kind: 'plain' | 'mistake' = 'plain', at?: number): Html {
  return html`<svg class="strip" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><rect class="strip-track" y="5" width="100" height="2"/><rect class="strip-${kind}" y="2" width="${x(share)}" height="8"/>${
    at !== undefined && html`<line class="strip-mark" x1="${x(at)}" x2="${x(at)}" y1="0" y2="12"/>`
  }</svg>`;
}

/** A spread from 0 to 100%: a line from the least to the most, a box around the middle half, a stroke at the median. */
export function drawBox({ min, lower, median, upper, max }: Spread): Html {
  return html`<svg class="strip strip-box" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true"><rect class="strip-track" y="9" width="100" height="2"/><line class="strip-range" x1="${x(min)}" x2="${x(max)}" y1="10" y2="10"/><rect class="strip-half" x="${x(lower)}" y="3" width="${Math.max(0.4, x(upper) - x(lower))}" height="14"/><line class="strip-mark" x1="${x(median)}" x2="${x(median)}" y1="0" y2="20"/></svg>`;
}
