/** What ranges a class gave, beside the figure they were to hold. Pure. */
import { amountText } from '../../../blocks/quiz/amountText.ts';
import { type Interval, type IntervalKey, intervalGrading } from '../../../blocks/quiz/interval/grade.ts';
import { type Html, html } from '../../../html.ts';
import { drawRanges } from '../draw.ts';
import { spreadOf } from '../spread.ts';

export interface RangesDetail {
  readonly type: 'ranges';
  readonly key: IntervalKey;
  /** Those below the figure first, then those that hold it, then those above; within each by their lower end. */
  readonly ranges: readonly Interval[];
  readonly below: number;
  readonly inside: number;
  readonly above: number;
  /** Median width, in the unit of the figure; undefined when nobody gave a range. */
  readonly width: number | undefined;
}

/** Undefined for a key of another type. */
export function rangesDetail(key: unknown, answers: readonly unknown[]): RangesDetail | undefined {
  if (!intervalGrading.isKey(key)) return undefined;
  const ranges = answers
    .flatMap((answer) => intervalGrading.read(answer, key) ?? [])
    .sort((a, b) => sideOf(a, key) - sideOf(b, key) || a.low - b.low || a.high - b.high);
  const on = (side: number) => ranges.filter((range) => sideOf(range, key) === side).length;
  return {
    type: 'ranges',
    key,
    ranges,
    below: on(-1),
    inside: on(0),
    above: on(1),
    width: spreadOf(ranges.map(({ low, high }) => high - low))?.median,
  };
}

/** −1 where the whole range lies below the figure, 1 above, 0 where it holds it. */
function sideOf({ low, high }: Interval, { value }: IntervalKey): number {
  return high < value ? -1 : low > value ? 1 : 0;
}

/** In words, and as lines beside the figure. */
export function renderRanges({ key, ranges, below, inside, above, width }: RangesDetail): Html {
  if (width === undefined) return html``;
  const { low, high } = key.naive;
  const cut = ranges.filter((range) => range.low < low || range.high > high).length;
  const missed = [below > 0 && `${below} lay below it`, above > 0 && `${above} above`].filter(Boolean);
  return html`<p><strong>${inside} of ${ranges.length}</strong> ranges held the figure, ${key.shown}${missed.length > 0 && `; ${missed.join(', ')}`}. Of ranges one is 90% sure of, nine in ten should. The median width is ${amountText(Number(width.toPrecision(3)), key.unit)}.</p>
<figure class="ranges">${drawRanges(ranges, key)}<figcaption class="soft">Each line is a range: whole where it holds the figure, broken where it misses.</figcaption></figure>
${cut > 0 && html`<p class="soft">The axis ends where the widest sensible range does; ${cut === 1 ? '1 range goes' : `${cut} ranges go`} on beyond it.</p>`}`;
}
