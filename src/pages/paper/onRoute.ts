/** A briefing with the slides of a route alone. */
import type { Briefing } from '../../compile.ts';
import { type Priority, titlesOf } from '../../deck/model.ts';
import { deckOn } from '../../deck/routes.ts';

/** Slides are numbered as they come on the route, and nothing points at one that it leaves out. */
export function onRoute(briefing: Briefing, upTo: Priority): Briefing {
  const deck = deckOn(briefing.deck, upTo);
  return { ...briefing, deck, context: { ...briefing.context, slides: titlesOf(deck) } };
}
