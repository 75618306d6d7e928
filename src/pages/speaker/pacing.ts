/** How a talk keeps to its plan: the minutes of its slides, against the clock. */

/** A slide as far as time is concerned. */
export interface PlannedSlide {
  readonly id: string;
  readonly section: string;
  readonly minutes: number;
}

/** From when to when on the talk's clock something is planned to be on the wall, ms. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Pace {
  readonly state: 'ahead' | 'on time' | 'behind';
  /** How far off the plan, ms; 0 on time. */
  readonly by: number;
}

export const MINUTE = 60_000;
/** So far off, ms, nobody is told: of the talk, of a section, of a slide. */
export const TOLERANCE = { talk: MINUTE, section: MINUTE / 2, slide: MINUTE / 4 } as const;

/** Minutes of slides together, ms. */
export function lengthOf(slides: readonly PlannedSlide[]): number {
  return Math.round(slides.reduce((total, { minutes }) => total + minutes, 0) * MINUTE);
}

/**
 * When each slide is to be on the wall so that the talk ends in time: counted back from the end, because what is behind
 * cannot be made shorter any more.
 * @param length of the talk, ms; default that of its slides
 */
export function planOf(
  slides: readonly PlannedSlide[],
  length = lengthOf(slides),
): ReadonlyMap<string, Span> {
  let to = length;
  const spans = slides.toReversed().map(({ id, minutes }) => {
    const from = to - Math.round(minutes * MINUTE);
    const span = [id, { from, to }] as const;
    to = from;
    return span;
  });
  return new Map(spans.reverse());
}

/** On time while the clock is within a span, or no more than the tolerance out of it, ms. */
export function paceOf(clock: number, { from, to }: Span, tolerance: number): Pace {
  if (clock < from - tolerance) return { state: 'ahead', by: from - clock };
  if (clock > to + tolerance) return { state: 'behind', by: clock - to };
  return { state: 'on time', by: 0 };
}

/** Where in its section a slide is planned, ms from the section's start; undefined for a slide that is not among them. */
export function spanInSection(slides: readonly PlannedSlide[], id: string): Span | undefined {
  const slide = slides.find((one) => one.id === id);
  if (slide === undefined) return undefined;
  return planOf(slides.filter(({ section }) => section === slide.section)).get(id);
}

/** `on time`, `2 min behind`, `40 s ahead` */
export function paceInWords({ state, by }: Pace): string {
  if (state === 'on time') return state;
  const seconds = Math.round(by / 1000);
  return `${seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`} ${state}`;
}
