/** The longest time in which no document was published: found, and given its place over the lanes. */
import type { TimelineEvent, TimelineRecord } from './model.ts';
import type { Extent } from './pack.ts';
import type { Scale } from './scale.ts';
import type { SceneGap } from './scene.ts';
import { type Span, spanOf } from './time.ts';

/** The longest time from one publication to the next; undefined with fewer than two. */
export function longestGap(published: readonly Pick<TimelineEvent, 'date'>[]): Span | undefined {
  const days = published.map(({ date }) => spanOf(date)).sort((a, b) => a.from - b.from);
  return days
    .slice(1)
    .map(({ from: to }, i): Span => ({ from: days[i]?.to ?? to, to }))
    .sort((a, b) => b.to - b.from - (a.to - a.from))[0];
}

/** What a drawing has for it, px: what words keep within, their middle line and their width. */
interface GapRoom {
  readonly bounds: Extent;
  readonly y: number;
  readonly words: number;
}

/** Words stand inside the stroke where they fit, else to its right or, where that is taken, to its left. Undefined out of sight. */
export function placeGap(
  gap: NonNullable<TimelineRecord['gap']>,
  { parts, x }: Scale,
  { bounds: { left, right }, y, words: width }: GapRoom,
): SceneGap | undefined {
  if (!parts.some(({ from, to }) => gap.from < to && gap.to > from)) return undefined;
  const [x0, x1] = [x(gap.from), x(gap.to)];
  const ways = [
    ...(width + 24 <= x1 - x0 ? [(x0 + x1 - width) / 2] : []),
    ...(x1 + 8 + width <= right ? [x1 + 8] : []),
    Math.max(left, x0 - 8 - width),
  ];
  const start = ways[0] ?? left;
  const extent = { left: start, right: start + width };
  return { x0, x1, x: start, y, anchor: 'start', text: gap.text, extent };
}
