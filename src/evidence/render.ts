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

interface Place {
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

/**
 * One line naming all documents and paragraphs behind something, in the order of the documents' first use:
 * `Sivitski 2016, ¶17–21 · Ilyash 2022, ¶35 · outside the set`. Neighbouring paragraphs are joined.
 */
export function sourceLine(
  factIds: readonly string[],
  citations: readonly CitationItem[],
  ledger: Ledger,
  sources: Sources,
): string {
  const facts = withInputs(factIds, ledger);
  const places: Place[] = [
    ...facts.flatMap((fact) =>
      fact.paragraph === undefined ? [] : [{ source: fact.in, from: fact.paragraph, to: fact.paragraph }],
    ),
    ...citations.flatMap((item) =>
      item.paragraphs.length === 0
        ? [{ source: item.key, from: 0, to: 0 }]
        : item.paragraphs.map(([from, to]) => ({ source: item.key, from, to })),
    ),
  ];
  const keys = [...new Set(places.map((place) => place.source))];
  const lines = keys.map((key) => {
    const ranges = joinRanges(places.filter((place) => place.source === key && place.from > 0));
    return [sources.get(key)?.short ?? key, formatParagraphs(ranges)].filter(Boolean).join(', ');
  });
  if (facts.some((fact) => fact.in === 'outside')) lines.push('outside the set');
  return lines.join(' · ');
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

function joinRanges(places: readonly Place[]): (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const { from, to } of [...places].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
