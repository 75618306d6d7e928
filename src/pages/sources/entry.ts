/** One entry of the ledger with everything that is known about it, the words of the document apart. */
import type { Briefing } from '../../compile.ts';
import type { SlideUse } from '../../evidence/card.ts';
import { hostOf } from '../../evidence/cardLinks.ts';
import { formatDate } from '../../evidence/dates.ts';
import type { Disagreement } from '../../evidence/disagreements.ts';
import { formatWithUnit } from '../../evidence/format.ts';
import { formulaInFigures } from '../../evidence/formulaText.ts';
import type { Fact, Outcome } from '../../evidence/model.ts';
import { inputsOf, originalOf, othersOf } from '../../evidence/related.ts';
import { factPlace, factSpeaker, renderCitation } from '../../evidence/render.ts';
import { KIND_WORDS, VERDICT_WORDS } from '../../evidence/words.ts';
import { type Html, html } from '../../html.ts';
import { SOURCES } from '../media.ts';
import { basisMarkUse, stageMarkUse } from './markSheet.ts';

/** What an entry links to. */
export interface EntryContext {
  readonly briefing: Briefing;
  /** In deck order. */
  readonly slidesWith: (factId: string) => readonly SlideUse[];
  readonly disagreementsOn: (factId: string) => readonly Disagreement[];
}

/** The group an entry stands in: its document, `computed` or `outside`. */
export function groupOf(fact: Fact): string {
  return fact.formula === undefined ? fact.in : 'computed';
}

/**
 * Renders an entry as a list item whose id links lead to; its data attributes are what the page filters and sorts by. Facts
 * need no word for their kind, forecasts and opinions carry theirs.
 */
export function renderEntry(fact: Fact, context: EntryContext): Html {
  const { ledger, sources } = context.briefing.context;
  const value = formatWithUnit(fact);
  const place = fact.paragraph === undefined ? factPlace(fact, sources) : `¶${fact.paragraph}`;
  const source = fact.paragraph !== undefined && sources.get(fact.in)?.short;
  return html`<li class="entry" id="fact-${fact.id}" tabindex="-1"${entryData(fact, context)}>
<p class="entry-place"><a href="#fact-${fact.id}">${source && html`<span class="entry-source">${source}, </span>`}${place}</a>${typeof fact.value !== 'string' && fact.date !== undefined && html` <span class="entry-date">${formatDate(fact.date)}</span>`}</p>
<div>
<p class="entry-title">${value !== '' && html`<strong>${value}</strong> `}<span>${fact.label}</span></p>
<p class="entry-how">${fact.kind !== 'fact' && html`<b>${KIND_WORDS[fact.kind]}</b> `}${fact.stage && html`<span>${stageMarkUse(fact.stage)} ${fact.stage}</span> `}<span>${basisMarkUse(fact.basis)} ${fact.basis}</span> <span>${factSpeaker(fact)}</span></p>
${details(fact, context, ledger)}</div>
</li>
`;
}

function entryData(fact: Fact, { slidesWith }: EntryContext): Html {
  const { value, low } = fact;
  const day = fact.date ?? (typeof value === 'string' ? value : undefined);
  const number = typeof value === 'number' ? value : low;
  const slides = slidesWith(fact.id).map(({ id }) => id);
  return html` data-document="${groupOf(fact)}" data-kind="${fact.kind}" data-basis="${fact.basis}" data-stage="${fact.stage ?? 'none'}"${
    slides.length > 0 && html` data-slide="${slides.join(' ')}"`
  }${number !== undefined && html` data-value="${number}" data-unit="${fact.unit}"`}${day !== undefined && html` data-date="${day}"`} data-speaker="${fact.says}"`;
}

function details(fact: Fact, context: EntryContext, ledger: Briefing['context']['ledger']): Html {
  const { sources } = context.briefing.context;
  const first = originalOf(fact, ledger);
  const others = othersOf(fact, ledger);
  const inputs = inputsOf(fact, ledger);
  const link = (other: Fact) => html`<a href="#fact-${other.id}">${nameOf(other)}</a>`;
  const rows = [
    fact.formula !== undefined &&
      row(
        'Formula',
        html`${formulaInFigures(fact.formula, ledger)}, from ${list(inputs.map((input) => html`${link(input)}: ${input.label}`))}`,
      ),
    fact.inferred !== undefined && row('Inferred', fact.inferred),
    fact.wording !== undefined && row('Wording', html`“${fact.wording}”`),
    fact.outcome !== undefined && row('Outcome', outcome(fact.outcome, context)),
    fact.note !== undefined && row('Note', fact.note),
    first !== undefined &&
      row(
        'First said',
        html`${link(first)}${first.stage && `, ${first.stage}`} – ${factSpeaker(first)}, ${factPlace(first, sources)}`,
      ),
    others.length > 0 &&
      row(
        'Others say',
        list(
          others.map(
            (other) =>
              html`${link(other)}${other.stage && `, ${other.stage}`} – ${other.short ?? other.says}, ${factPlace(other, sources)}`,
          ),
        ),
      ),
    fact.address !== undefined &&
      row(
        'Seen at',
        html`<a href="${fact.address}">${hostOf(fact.address)}</a>${fact.seen !== undefined && `, ${formatDate(fact.seen)}`}`,
      ),
    ...disagreementRow(context.disagreementsOn(fact.id)),
    slideRow(context.slidesWith(fact.id)),
  ].filter((part): part is Html => typeof part === 'object' && part.html !== '');
  return rows.length === 0 ? html`` : html`<dl>${rows}</dl>\n`;
}

/** A value as the text of a link; of an entry without one its label. */
function nameOf(fact: Fact): string {
  return formatWithUnit(fact) || fact.label;
}

function outcome({ verdict, why, see }: Outcome, { briefing }: EntryContext): Html {
  const cited = see.length > 0 && html` ${renderCitation(see, briefing.context.sources, SOURCES)}`;
  return html`<strong>${VERDICT_WORDS[verdict]}</strong>: ${why}${cited}`;
}

function disagreementRow(disagreements: readonly Disagreement[]): Html[] {
  if (disagreements.length === 0) return [];
  const links = disagreements.map(({ id, title }) => html`<a href="#disagreement-${id}">${title}</a>`);
  return [row(disagreements.length === 1 ? 'Disagreement' : 'Disagreements', list(links))];
}

/** Links to the slides that use an entry; those whose notes alone do are told apart. */
function slideRow(uses: readonly SlideUse[]): Html {
  const links = uses.map(
    ({ id, number, shown }, i) =>
      html`${i > 0 && ', '}<a href="index.html#${id}">slide ${number}</a>${!shown && ' (notes)'}`,
  );
  return links.length === 0 ? html`` : row('Used on', html`${links}`);
}

function row(name: string, content: Html | string): Html {
  return html`<div><dt>${name}</dt><dd>${content}</dd></div>
`;
}

function list(items: readonly Html[]): Html {
  return items.length === 1 ? html`${items}` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
