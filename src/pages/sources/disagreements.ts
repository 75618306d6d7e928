/** Where the documents disagree, and how each case is best read. */
import type { Briefing } from '../../compile.ts';
import {
  DISAGREEMENT_GROUPS,
  type Disagreement,
  type DisagreementGroup,
} from '../../evidence/disagreements.ts';
import { formatWithUnit } from '../../evidence/format.ts';
import { factPlace, renderCitation } from '../../evidence/render.ts';
import { type Html, html } from '../../html.ts';
import { SOURCES } from '../media.ts';

/** What each group is about, in one sentence. */
const GROUP_WORDS: Readonly<Record<DisagreementGroup, string>> = {
  arithmetic: 'Sums, multiples and shares that do not follow from the figures given.',
  dates: 'Days, months and years that do not agree.',
  definitions: 'One word for different things, or different words for one thing.',
  units: 'Figures whose unit, or what is counted, is wrong or not clear.',
  names: 'People, places and organisations under different or wrong names.',
};

/** The list in its groups; nothing where there is none. */
export function renderDisagreements({ disagreements, context }: Briefing): Html {
  if (disagreements.length === 0) return html``;
  const groups = DISAGREEMENT_GROUPS.map((group) => ({
    group,
    entries: disagreements.filter((entry) => entry.group === group),
  })).filter(({ entries }) => entries.length > 0);
  return html`<section class="disagreements" id="disagreements" tabindex="-1" aria-labelledby="disagreements-title">
<h2 id="disagreements-title">Disagreements</h2>
<p class="soft">Where the documents disagree with each other, with the record or with themselves: what does not fit, how it is best read, and why.</p>
${groups.map(
  ({
    group,
    entries,
  }) => html`<h3 id="disagreements-${group}">${group.slice(0, 1).toUpperCase()}${group.slice(1)}</h3>
<p class="soft">${GROUP_WORDS[group]}</p>
${entries.map((entry) => renderDisagreement(entry, context))}`,
)}</section>
`;
}

function renderDisagreement(entry: Disagreement, { ledger, sources }: Briefing['context']): Html {
  const { id, title, cite, problem, reading, why } = entry;
  const facts = entry.facts.flatMap((fact) => ledger.get(fact) ?? []);
  return html`<article class="disagreement" id="disagreement-${id}" tabindex="-1" aria-labelledby="disagreement-${id}--title">
<h4 id="disagreement-${id}--title">${title}</h4>
<p class="where">${renderCitation(cite, sources, SOURCES)}</p>
<dl class="remarks">
<div><dt>Problem</dt><dd>${problem}</dd></div>
<div><dt>Best reading</dt><dd><strong>${reading}</strong></dd></div>
<div><dt>Why</dt><dd>${why}</dd></div>
${
  facts.length > 0 &&
  html`<div><dt>${facts.length === 1 ? 'Entry' : 'Entries'}</dt><dd><ul>${facts.map(
    (fact) =>
      html`<li><a href="#fact-${fact.id}">${formatWithUnit(fact) || fact.label}</a>${formatWithUnit(fact) !== '' && `: ${fact.label}`} (${factPlace(fact, sources)})</li>`,
  )}</ul></dd></div>`
}
</dl>
</article>
`;
}
