/** How long each slide has been on the wall. */
import { isObject } from '../../isObject.ts';

export interface Spent {
  /** The slide that is on the wall. */
  readonly slide: string;
  /** What the timer said when it came, ms. */
  readonly from: number;
  /** What the slides before it took, ms by id; several visits together. */
  readonly before: Readonly<Record<string, number>>;
}

/** The first slide of a talk that has not begun. */
export function spentFrom(slide: string, elapsed = 0): Spent {
  return { slide, from: elapsed, before: {} };
}

/** Goes to another slide when the timer says `elapsed` ms. A timer that was set back has forgotten what was before. */
export function arrive(spent: Spent, slide: string, elapsed: number): Spent {
  if (elapsed < spent.from) return spentFrom(slide, elapsed);
  if (slide === spent.slide) return spent;
  const took = spentOn(spent, spent.slide, elapsed);
  return {
    slide,
    from: elapsed,
    before: took === 0 ? spent.before : { ...spent.before, [spent.slide]: took },
  };
}

/** What a slide has taken so far, ms. */
export function spentOn({ slide, from, before }: Spent, id: string, elapsed: number): number {
  return (before[id] ?? 0) + (id === slide ? Math.max(0, elapsed - from) : 0);
}

/** From a message or a storage; undefined where it is none. */
export function readSpent(value: unknown): Spent | undefined {
  if (!isObject(value) || typeof value.slide !== 'string' || typeof value.from !== 'number') return undefined;
  if (!isObject(value.before)) return undefined;
  const entries = Object.entries(value.before);
  if (!entries.every((entry): entry is [string, number] => typeof entry[1] === 'number')) return undefined;
  return { slide: value.slide, from: value.from, before: Object.fromEntries(entries) };
}
