/** Figures and citations on a page. */
import type { CitationItem } from '../deck/model.ts';
import { type Html, html } from '../html.ts';
import { formatValue } from './format.ts';
import { formulaIds } from './formula.ts';
import type { Fact, Ledger, Sources } from './model.ts';

/** Id of the element that holds a fact's card. */
export function cardId(factId: string): string {
  return `fact-${factId}`;
}

/** A figure that opens its card; `text` is what the author wrote, default the ledger's value. Works without script. */
export function renderFactButton(fact: Fact, text: string): Html {
  const percent = text === '' && fact.unit === '%' ? '%' : '';
  return html`<button type="button" class="fact" popovertarget="${cardId(fact.id)}">${text || formatValue(fact)}${percent}</button>`;
}

/** Paragraph ranges in words: `¶17, ¶19–21`. */
export function formatParagraphs(ranges: readonly (readonly [number, number])[]): string {
  return ranges.map(([from, to]) => (from === to ? `¶${from}` : `¶${from}–${to}`)).join(', ');
}

/** `Sivitski 2016, ¶17; Ilyash 2022, ¶34–35`; unknown keys are written as they are. */
export function renderCitation(items: readonly CitationItem[], sources: Sources, base = ''): Html {
  return html`<cite>${items.map(
    (item, i) =>
      html`${i > 0 && '; '}<a href="${base}#source-${item.key}">${[sources.get(item.key)?.short ?? item.key, formatParagraphs(item.paragraphs)].filter(Boolean).join(', ')}</a>`,
  )}</cite>`;
}

/** Where a fact stands, in a few words: `Ilyash 2022, ¶34`, `outside the set`, `computed`. */
export function factPlace(fact: Fact, sources: Sources): string {
  if (fact.formula !== undefined) return 'computed';
  if (fact.in === 'outside') return 'outside the set';
  return [sources.get(fact.in)?.short ?? fact.in, fact.paragraph && `¶${fact.paragraph}`]
    .filter(Boolean)
    .join(', ');
}

/** Who says so, with office: `Jens Stoltenberg, NATO Secretary General`. */
export function factSpeaker(fact: Fact): string {
  return [fact.says, fact.role].filter(Boolean).join(', ');
}

/** The facts named and, of computed ones, those their formulas use. */
export function withInputs(factIds: readonly string[], ledger: Ledger): Fact[] {
  const found = new Map<string, Fact>();
  const add = (id: string) => {
    const fact = ledger.get(id);
    if (fact === undefined || found.has(id)) return;
    found.set(id, fact);
    for (const input of formulaIds(fact.formula ?? '')) add(input);
  };
  for (const id of factIds) add(id);
  return [...found.values()];
}
