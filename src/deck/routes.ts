/** Ways through a deck shorter than the whole: `?route=45`, `--route 45`. */
import { type Deck, PRIORITIES, type Priority, type Slide, slidesOf } from './model.ts';

/** The whole deck, as a route is named. */
export const WHOLE = 'all';

/** Names of the ways there are, the shortest first: the minutes of each route, and `all`. */
export function routeNames({ meta }: Pick<Deck, 'meta'>): readonly string[] {
  return [...meta.routes.map(({ minutes }) => String(minutes)), WHOLE];
}

/** The lowest priority that a route of this name takes; undefined where there is none of the name. */
export function priorityOf({ meta }: Pick<Deck, 'meta'>, name: string): Priority | undefined {
  if (name === WHOLE) return PRIORITIES.at(-1);
  return meta.routes.find(({ minutes }) => String(minutes) === name)?.upTo;
}

/** Slides of a priority and of those before it, in order. */
export function slidesOn(deck: Deck, upTo: Priority): readonly Slide[] {
  return slidesOf(deck).filter(({ priority }) => isOn(priority, upTo));
}

/** The deck with the slides of a route alone, numbered anew; sections without any are left out. */
export function deckOn(deck: Deck, upTo: Priority): Deck {
  const numbers = new Map(slidesOn(deck, upTo).map(({ id }, i) => [id, i + 1]));
  const sections = deck.sections.map((section) => ({
    ...section,
    slides: section.slides.flatMap((slide) => {
      const number = numbers.get(slide.id);
      return number === undefined ? [] : [{ ...slide, number }];
    }),
  }));
  return { ...deck, sections: sections.filter(({ slides }) => slides.length > 0) };
}

/** Whether a slide of a priority is on the route that goes down to another. */
export function isOn(priority: Priority, upTo: Priority): boolean {
  return PRIORITIES.indexOf(priority) <= PRIORITIES.indexOf(upTo);
}

export function isPriority(name: string): name is Priority {
  return PRIORITIES.some((priority) => priority === name);
}

/** Minutes that slides take together, without what binary fractions make of tenths. */
export function minutesOf(slides: readonly Pick<Slide, 'time'>[]): number {
  return Math.round(slides.reduce((total, { time }) => total + time, 0) * 100) / 100;
}
