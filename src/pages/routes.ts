/** The choice of a way through the deck: minutes one has, as links. Script follows them; without it they are not there. */
import type { Deck } from '../deck/model.ts';
import { minutesOf, priorityOf, routeNames, slidesOn, WHOLE } from '../deck/routes.ts';
import { type Html, html } from '../html.ts';

/**
 * Renders the choice; nothing where the deck has no routes.
 * Each link says in `data-upto` which slides are on its way: those of that priority and of the ones before it.
 */
export function renderRoutes(deck: Deck): Html {
  if (deck.meta.routes.length === 0) return html``;
  return html`<nav class="routes" aria-label="How long the talk is" hidden><span aria-hidden="true">How long have you?</span>
${routeNames(deck).map((name) => {
  const upTo = priorityOf(deck, name) ?? 'extra';
  const on = slidesOn(deck, upTo);
  const words = name === WHOLE ? `all, ${minutesOf(on)} min` : `${name} min`;
  return html`<a href="?route=${name}" data-route="${name}" data-upto="${upTo}">${words}<span class="visually-hidden">, ${on.length} slides</span></a>
`;
})}</nav>`;
}
