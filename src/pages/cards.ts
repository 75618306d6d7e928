/** One card for each fact that a page shows, and for those that their cards lead to. */
import type { Briefing } from '../compile.ts';
import { slidesOf } from '../deck/model.ts';
import { allNodes, shownNodes } from '../deck/nodes.ts';
import { type CardContext, renderCard, type SlideUse } from '../evidence/card.ts';
import { relatedTo, retellingsIn } from '../evidence/related.ts';
import { withInputs } from '../evidence/render.ts';
import { type Html, html } from '../html.ts';
import type { Medium } from '../medium.ts';
import { factsIn } from './content.ts';

/**
 * All cards of a briefing, to stand at a page's end: of facts on slides, of all that these are computed from, and of what is
 * compared with any of them. What only those lead to has none, or in time every page would hold the whole ledger.
 */
export function renderCards(briefing: Briefing, medium: Medium): Html {
  const uses = usesOf(briefing);
  const { ledger, sources } = briefing.context;
  const retellings = retellingsIn(ledger);
  const used = withInputs([...uses.keys()], ledger);
  const shown = new Set([...used, ...used.flatMap((fact) => relatedTo(fact, ledger, retellings))]);
  const ids = new Set([...shown].map(({ id }) => id));
  const context: CardContext = {
    ledger,
    sources,
    retellings,
    medium,
    slidesWith: (id) => uses.get(id) ?? [],
    hasCard: (id) => ids.has(id),
  };
  return html`${[...shown].map((fact) => renderCard(fact, context))}`;
}

/** Where each fact is used, in deck order. */
export function usesOf(briefing: Briefing): ReadonlyMap<string, readonly SlideUse[]> {
  const uses = new Map<string, SlideUse[]>();
  for (const slide of slidesOf(briefing.deck)) {
    const shown = new Set(factsIn(shownNodes(slide), briefing));
    for (const fact of factsIn(allNodes(slide), briefing)) {
      const use: SlideUse = { id: slide.id, number: slide.number, shown: shown.has(fact) };
      const known = uses.get(fact);
      if (known === undefined) uses.set(fact, [use]);
      else known.push(use);
    }
  }
  return uses;
}
