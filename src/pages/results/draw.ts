/**
 * Bars, boxes and ranges as vectors that grow with their column: shares of its width, so that strokes and letters keep their
 * size. What they show is said in words or numbers beside them. Pure.
 */
import { bareText } from '../../blocks/quiz/amountText.ts';
import type { ForecastKey } from '../../blocks/quiz/forecast/grade.ts';
import type { Interval, IntervalKey } from '../../blocks/quiz/interval/grade.ts';
import { type Html, html } from '../../html.ts';
import type { Spread } from './spread.ts';

/** Of the width, to a tenth of a per cent. */
const x = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** What a bar stands for: `right` is filled, `wrong` is hollow and `mistake`, the wrong one given most often, hollow and strong. */
export type BarKind = 'plain' | 'right' | 'wrong' | 'mistake';

/**
 * A share as a bar on its track.
 * @param at a share to be marked on it; default none
 */
export function drawBar(share: number, kind: BarKind = 'plain', at?: number): Html {
  return html`<svg class="strip" aria-hidden="true"><rect class="strip-track" y="6" width="100%" height="2"/>${share > 0 && html`<rect class="strip-${kind}" y="2" width="${x(share)}" height="10"/>`}${
    at !== undefined && html`<line class="strip-mark" x1="${x(at)}" x2="${x(at)}" y1="0" y2="14"/>`
  }</svg>`;
}

/** A spread from 0 to 100%: a line from the least to the most, a box around the middle half, a stroke at the median. */
export function drawBox({ min, lower, median, upper, max }: Spread): Html {
  return html`<svg class="strip strip-box" aria-hidden="true"><rect class="strip-track" y="11" width="100%" height="2"/><line class="strip-range" x1="${x(min)}" x2="${x(max)}" y1="12" y2="12"/><rect class="strip-half" x="${x(lower)}" y="4" width="${x(Math.max(0.004, upper - lower))}" height="16"/><line class="strip-mark" x1="${x(median)}" x2="${x(median)}" y1="0" y2="24"/></svg>`;
}

/** Height of the highest column, and of what stands over the columns, px. */
const COLUMN = 64;
const HEAD = 40;

/**
 * Eleven columns from 0 to 100%, each with its count; the side of the outcome is named.
 * @param tens counts at 0%, 10%, … 100%
 */
export function drawTens(tens: readonly number[], resolves: ForecastKey['resolves']): Html {
  const most = Math.max(1, ...tens);
  const width = 1 / tens.length;
  const middle = (ten: number) => x((ten + 0.5) * width);
  const foot = HEAD + COLUMN;
  const outcome = { yes: 'came about ▸', no: '◂ did not come about', unresolved: '' }[resolves];
  return html`<svg class="plot" height="${foot + 24}" aria-hidden="true">
${outcome !== '' && html`<text class="plot-strong" x="${resolves === 'yes' ? '100%' : '0%'}" y="14"${resolves === 'yes' && html` text-anchor="end"`}>${outcome}</text>`}
${tens.map((count, ten) => {
  const height = Math.round((count / most) * COLUMN);
  return (
    count > 0 &&
    html`<rect class="plot-column" x="${x((ten + 0.1) * width)}" width="${x(width * 0.8)}" y="${foot - height}" height="${height}"/><text x="${middle(ten)}" y="${foot - height - 5}" text-anchor="middle">${count}</text>`
  );
})}
<line class="plot-axis" x1="0" x2="100%" y1="${foot}" y2="${foot}"/>
${[0, 5, 10].map((ten) => html`<text class="plot-tick" x="${middle(ten)}" y="${foot + 18}" text-anchor="middle">${ten * 10}%</text>`)}
</svg>`;
}

/** Lines are at most so far apart, and all together at most so high, px. */
const LINE = 9;
const LINES = 180;

/** Each range as a line, and the figure as an upright one through all of them; a range that misses it is thin and broken. */
export function drawRanges(ranges: readonly Interval[], { value, naive, unit }: IntervalKey): Html {
  const at = (amount: number) => Math.min(1, Math.max(0, (amount - naive.low) / (naive.high - naive.low)));
  const step = Math.min(LINE, LINES / Math.max(1, ranges.length));
  const foot = Math.round(HEAD / 2 + step * (ranges.length + 1));
  const anchor = at(value) < 0.15 ? 'start' : at(value) > 0.85 ? 'end' : 'middle';
  return html`<svg class="plot" height="${foot + 24}" aria-hidden="true">
${ranges.map(({ low, high }, i) => {
  const y = (HEAD / 2 + step * (i + 1)).toFixed(1);
  const holds = low <= value && value <= high;
  // A range without width is still one to be seen.
  const end = Math.max(at(high), at(low) + 0.004);
  return html`<line class="${holds ? 'plot-holds' : 'plot-misses'}" x1="${x(at(low))}" x2="${x(end)}" y1="${y}" y2="${y}"/>`;
})}
<line class="plot-value" x1="${x(at(value))}" x2="${x(at(value))}" y1="${HEAD / 2}" y2="${foot}"/>
<text class="plot-strong" x="${x(at(value))}" y="14" text-anchor="${anchor}">${bareText(value, unit)}</text>
<line class="plot-axis" x1="0" x2="100%" y1="${foot}" y2="${foot}"/>
<text class="plot-tick" x="0" y="${foot + 18}">${bareText(naive.low, unit)}</text>
<text class="plot-tick" x="100%" y="${foot + 18}" text-anchor="end">${bareText(naive.high, unit)}</text>
</svg>`;
}
