/** One card for each fact that a page shows. */
import type { Briefing } from '../compile.ts';
import { slidesOf } from '../deck/model.ts';
import { allNodes, shownNodes } from '../deck/nodes.ts';
import { type CardContext, renderCard, type SlideUse } from '../evidence/card.ts';
import { type Html, html } from '../html.ts';
import type { Medium } from '../medium.ts';
import { factsIn } from './content.ts';

/** All cards of a briefing, to stand at a page's end. */
export function renderCards(briefing: Briefing, medium: Medium): Html {
  const uses = usesOf(briefing);
  const { ledger, sources } = briefing.context;
  const context: CardContext = { ledger, sources, medium, slidesWith: (id) => uses.get(id) ?? [] };
  return html`${[...uses.keys()].flatMap((id) => {
    const fact = ledger.get(id);
    return fact === undefined ? [] : [renderCard(fact, context)];
  })}`;
}

/** Where each fact is used, in deck order. */
function usesOf(briefing: Briefing): ReadonlyMap<string, readonly SlideUse[]> {
  const uses = new Map<string, SlideUse[]>();
  for (const slide of slidesOf(briefing.deck)) {
    const shown = new Set(factsIn(shownNodes(slide), briefing));
    for (const fact of factsIn(allNodes(slide), briefing)) {
      const use: SlideUse = { id: slide.id, number: slide.number, shown: shown.has(fact) };
      uses.set(fact, [...(uses.get(fact) ?? []), use]);
    }
  }
  return uses;
}
