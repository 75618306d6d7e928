/** Where a talk is: what of its slides is on the way, what comes next, and how it keeps to its plan. */
import type { Known, KnownSlide } from './known.ts';
import { lengthOf, type Pace, paceOf, planOf, type Span, spanInSection, TOLERANCE } from './pacing.ts';
import type { WallState } from './protocol.ts';
import { spentOn } from './spent.ts';
import { elapsedOf, type Timer } from './timer.ts';

/** Slides of the route, in order; those of another build are passed over. */
export function routeOf({ slides }: Known, { route }: Pick<WallState, 'route'>): readonly KnownSlide[] {
  const byId = new Map(slides.map((slide) => [slide.id, slide]));
  return route.flatMap((id) => byId.get(id) ?? []);
}

/** Slides that are still to come: on the route, after the one on the wall. */
export function comingAfter(known: Known, state: Pick<WallState, 'route' | 'slide'>): readonly KnownSlide[] {
  const order = new Map(known.slides.map(({ id }, i) => [id, i]));
  const at = order.get(state.slide) ?? -1;
  return routeOf(known, state).filter(({ id }) => (order.get(id) ?? -1) > at);
}

/** How a part of the talk goes: its time, and the time it has. */
export interface Going {
  readonly pace: Pace;
  /** ms */
  readonly took: number;
  readonly planned: number;
}

export interface Times {
  /** ms */
  readonly elapsed: number;
  readonly left: number;
  readonly talk: Pace;
  readonly section: Going | undefined;
  readonly slide: Going | undefined;
}

/** All times of a talk at a moment. */
export function timesAt(known: Known, state: WallState, timer: Timer, now: number): Times {
  const route = routeOf(known, state);
  const length = timer.length ?? lengthOf(route);
  const elapsed = elapsedOf(timer, now);
  const current = known.slides.find(({ id }) => id === state.slide);
  const took = (slides: readonly KnownSlide[]) =>
    slides.reduce((total, { id }) => total + spentOn(state.spent, id, elapsed), 0);
  return {
    elapsed,
    left: length - elapsed,
    talk: paceOf(elapsed, spanOf(known, state, planOf(route, length), length), TOLERANCE.talk),
    section:
      current &&
      sectionGoing(route, current, took(known.slides.filter(({ section }) => section === current.section))),
    slide: current && slideGoing(current, took([current])),
  };
}

function sectionGoing(route: readonly KnownSlide[], current: KnownSlide, took: number): Going | undefined {
  const span = spanInSection(route, current.id);
  if (span === undefined) return undefined;
  const planned = lengthOf(route.filter(({ section }) => section === current.section));
  return { pace: paceOf(took, span, TOLERANCE.section), took, planned };
}

/** A slide that is left early is no news. */
function slideGoing(slide: KnownSlide, took: number): Going {
  const planned = lengthOf([slide]);
  return { pace: paceOf(took, { from: 0, to: planned }, TOLERANCE.slide), took, planned };
}

/** A slide that is not on the route has no time of its own: it is planned where the next one begins. */
function spanOf(known: Known, state: WallState, plan: ReadonlyMap<string, Span>, end: number): Span {
  const own = plan.get(state.slide);
  if (own !== undefined) return own;
  const [next] = comingAfter(known, state);
  const at = (next && plan.get(next.id)?.from) ?? end;
  return { from: at, to: at };
}
