/** “10 minutes left”: which of the slides that are still to come a speaker may leave out. */
import { PRIORITIES, type Priority } from '../../deck/model.ts';
import { minutesOf } from '../../deck/routes.ts';

/** A slide that is still to come. */
export interface Candidate {
  readonly id: string;
  readonly minutes: number;
  readonly priority: Priority;
}

export interface Proposal {
  /** Ids of slides to leave out, in order. */
  readonly drop: readonly string[];
  /** Minutes of the slides that stay. */
  readonly needed: number;
  /** Minutes that are won. */
  readonly saved: number;
  /** Minutes by which even the slides that stay are too many; 0 where they fit. */
  readonly over: number;
}

/**
 * Leaves out what matters least: of the lowest priority first, of one priority the longest first, so that few slides go, and
 * the later of two that are as long. What still fits in the end comes back. No slide that must be shown is left out, nor the last.
 * @param left minutes that are left for them
 */
export function proposeDrops(coming: readonly Candidate[], left: number): Proposal {
  const free = coming.slice(0, -1).filter(({ priority }) => priority !== PRIORITIES[0]);
  const place = new Map(coming.map(({ id }, i) => [id, i]));
  const order = free.toSorted(
    (a, b) =>
      PRIORITIES.indexOf(b.priority) - PRIORITIES.indexOf(a.priority) ||
      b.minutes - a.minutes ||
      (place.get(b.id) ?? 0) - (place.get(a.id) ?? 0),
  );
  const dropped = new Set<Candidate>();
  const needed = () => total(coming.filter((slide) => !dropped.has(slide)));
  for (const slide of order) if (needed() > left) dropped.add(slide);
  // The last to go may have made more room than was wanted.
  for (const slide of order.toReversed()) {
    if (dropped.has(slide) && needed() + slide.minutes <= left) dropped.delete(slide);
  }
  const drop = coming.filter((slide) => dropped.has(slide));
  return {
    drop: drop.map(({ id }) => id),
    needed: needed(),
    saved: total(drop),
    over: Math.max(0, Math.round((needed() - left) * 100) / 100),
  };
}

function total(slides: readonly Candidate[]): number {
  return minutesOf(slides.map(({ minutes }) => ({ time: minutes })));
}
