/** Confidence against correctness as a drawing: vectors, with its counts in words beside it. Pure. */
import { type Html, html } from '../../html.ts';
import { percent } from './reading.ts';
import type { Level } from './summary.ts';

const WIDTH = 420;
const HEIGHT = 356;
const LEFT = 48;
const TOP = 34;
const RIGHT = 14;
const FOOT = 60;

const x = (confidence: number) => LEFT + ((confidence - 0.45) / 0.6) * (WIDTH - LEFT - RIGHT);
const y = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - FOOT);

/** The diagonal is where sureness and being right agree; a disc’s area grows with the number of answers, which stands beside it. */
export function drawCalibration(levels: readonly Level[]): Html {
  const most = Math.max(1, ...levels.map(({ count }) => count));
  const told = levels.map(
    ({ confidence, count, right }) => `${percent(confidence)} sure: ${right} of ${count} right`,
  );
  return html`<svg class="calibration" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Confidence against correctness. ${told.join('; ')}.">
<g aria-hidden="true">
${[0, 0.5, 1].map(
  (share) =>
    html`<line class="calibration-grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(share)}" y2="${y(share)}"/><text class="calibration-tick" x="${LEFT - 8}" y="${y(share) + 5}" text-anchor="end">${percent(share)}</text>`,
)}
${[0.5, 0.6, 0.7, 0.8, 0.9, 1].map(
  (confidence) =>
    html`<text class="calibration-tick" x="${x(confidence)}" y="${HEIGHT - FOOT + 34}" text-anchor="middle">${percent(confidence)}</text>`,
)}
<text class="calibration-axis" x="${LEFT}" y="14">right</text>
<text class="calibration-axis" x="${WIDTH - RIGHT}" y="${HEIGHT - 6}" text-anchor="end">how sure you were</text>
<line class="calibration-ideal" x1="${x(0.5)}" y1="${y(0.5)}" x2="${x(1)}" y2="${y(1)}"/>
${levels.map(({ confidence, count, right }) => {
  const radius = 5 + 11 * Math.sqrt(count / most);
  const [cx, cy] = [x(confidence), y(right / count)];
  const below = cy - radius - 8 < TOP;
  return html`<circle class="calibration-point" cx="${cx}" cy="${cy}" r="${radius.toFixed(1)}"/><text class="calibration-count" x="${cx}" y="${(below ? cy + radius + 16 : cy - radius - 5).toFixed(1)}" text-anchor="middle">${right}/${count}</text>`;
})}
</g></svg>`;
}
