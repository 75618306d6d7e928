/** One card for each fact that a page shows. */
import type { Briefing } from '../compile.ts';
import { slidesOf } from '../deck/model.ts';
import { type CardContext, renderCard } from '../evidence/card.ts';
import { type Html, html } from '../html.ts';
import { slideFacts } from './content.ts';

/** All cards of a briefing, to stand at a page's end. */
export function renderCards(briefing: Briefing): Html {
  const slidesWith = new Map<string, { id: string; number: number }[]>();
  for (const slide of slidesOf(briefing.deck)) {
    for (const id of slideFacts(slide, briefing)) {
      slidesWith.set(id, [...(slidesWith.get(id) ?? []), { id: slide.id, number: slide.number }]);
    }
  }
  const { ledger, sources } = briefing.context;
  const context: CardContext = { ledger, sources, slidesWith: (id) => slidesWith.get(id) ?? [] };
  return html`${[...slidesWith.keys()].flatMap((id) => {
    const fact = ledger.get(id);
    return fact === undefined ? [] : [renderCard(fact, context)];
  })}`;
}
