/** The controls that narrow and sort the entries. They need script, and stay hidden until it is there. */
import { slidesOf } from '../../deck/model.ts';
import { BASES, FACT_KINDS, STAGES } from '../../evidence/model.ts';
import { type Html, html } from '../../html.ts';
import { type EntryContext, groupOf } from './entry.ts';
import { SORTS } from './sort.ts';

type Option = readonly [value: string, words: string];

/** A form whose fields are named as the parameters of the address: `?document=…&stage=…`. Only choices that lead to entries are offered. */
export function renderFilters({ briefing, slidesWith }: EntryContext): Html {
  const facts = [...briefing.context.ledger.values()];
  const groups = new Set(facts.map(groupOf));
  const has = <T extends string>(values: readonly T[], used: readonly (T | undefined)[]): Option[] =>
    values.filter((value) => used.includes(value)).map((value) => [value, value]);
  const stages = facts.map(({ stage }) => stage);
  const documents: Option[] = [
    ...[...briefing.context.sources.values()].map(({ id, short }): Option => [id, short]),
    ['computed', 'computed'],
    ['outside', 'outside the set'],
  ];
  const used = new Set(facts.flatMap(({ id }) => slidesWith(id).map((slide) => slide.id)));
  const slides = slidesOf(briefing.deck)
    .filter(({ id }) => used.has(id))
    .map(({ id, number, title }): Option => [id, `${number} · ${title}`]);
  return html`<form class="filters" role="search" aria-label="Entries" hidden>
<details>
<summary>Filter and sort</summary>
<div class="fields">
${select(
  'document',
  'Document',
  documents.filter(([id]) => groups.has(id)),
)}${select('stage', 'Stage', [...has(STAGES, stages), ...(stages.includes(undefined) ? [['none', 'no stage'] as const] : [])])}${select(
  'basis',
  'Basis',
  has(
    BASES,
    facts.map(({ basis }) => basis),
  ),
)}${select(
  'kind',
  'Kind',
  has(
    FACT_KINDS,
    facts.map(({ kind }) => kind),
  ),
)}${select('slide', 'Slide', slides)}<p><label for="filter-words">Words or number</label> <input type="search" id="filter-words" name="words" autocomplete="off" spellcheck="false"></p>
<p><label for="filter-sort">Order</label> <select id="filter-sort" name="sort">${Object.entries(SORTS).map(([value, { words }], i) => html`<option value="${i === 0 ? '' : value}">${words}</option>`)}</select></p>
</div>
</details>
<p class="count"><span role="status" data-count>${facts.length} entries</span> <button type="button" data-clear hidden>Clear</button></p>
</form>
`;
}

function select(name: string, words: string, options: readonly Option[]): Html {
  return html`<p><label for="filter-${name}">${words}</label> <select id="filter-${name}" name="${name}"><option value="">all</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></p>
`;
}
