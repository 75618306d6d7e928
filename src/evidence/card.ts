/** The card a figure opens: who said it, when, where, and what kind of number it is. */
import { type Html, html } from '../html.ts';
import type { Medium } from '../medium.ts';
import { formatDate } from './dates.ts';
import { formatFact, formatWithUnit } from './format.ts';
import { FORMULA_ID_RE, formulaIds } from './formula.ts';
import { basisMark, stageMark } from './marks.ts';
import type { Fact, Ledger, Sources } from './model.ts';
import { cardId, factPlace, factSpeaker, formatRecord } from './render.ts';

/** A slide that has a fact. */
export interface SlideUse {
  readonly id: string;
  readonly number: number;
  /** False where its notes alone have the fact. */
  readonly shown: boolean;
}

export interface CardContext {
  readonly ledger: Ledger;
  readonly sources: Sources;
  /** What the card is for: on the deck its links out open beside the talk. */
  readonly medium: Medium;
  /** In deck order. */
  readonly slidesWith: (factId: string) => readonly SlideUse[];
}

/**
 * A popover; works by `popovertarget` alone, takes the focus when it opens, closes with Escape, and reads as a small
 * description list. What a screen reader tells when focus comes to it is its title (ARIA dialog pattern).
 */
export function renderCard(fact: Fact, context: CardContext): Html {
  const { ledger, sources, medium } = context;
  const first = fact.originally === undefined ? undefined : ledger.get(fact.originally);
  const others = fact.differs.flatMap((id) => ledger.get(id) ?? []);
  const slides = context.slidesWith(fact.id);
  return html`<div class="card" id="${cardId(fact.id)}" popover role="dialog" tabindex="-1" autofocus aria-labelledby="${cardId(fact.id)}-title">
<p class="card-title" id="${cardId(fact.id)}-title"><span class="card-value">${formatFact(fact)}</span> ${fact.label}</p>
<dl>
${
  fact.stage &&
  row(
    'Stage',
    html`${stageMark(fact.stage)} <strong>${fact.stage}</strong>${first?.stage && first.stage !== fact.stage && html`, as the document has it; first said as <strong>${first.stage}</strong>`}`,
  )
}
${row('Basis', html`${basisMark(fact.basis)} ${fact.basis}${fact.formula === undefined && html`, by ${factSpeaker(fact)}`}`)}
${fact.formula !== undefined && row('Formula', formula(fact, ledger))}
${fact.formula === undefined && row('Where', where(fact, context))}
${first !== undefined && row('First said', html`${formatWithUnit(first)}${first.stage && `, ${first.stage}`}: ${factSpeaker(first)}, ${factPlace(first, sources)}${first.address && html` (${siteLink(first.address, medium)})`}`)}
${others.length > 0 && row('Others say', html`<ul>${others.map((other) => html`<li>${formatWithUnit(other)}${other.stage && `, ${other.stage}`} – ${other.short ?? other.says} (${factPlace(other, sources)})</li>`)}</ul>`)}
${fact.note && row('Note', fact.note)}
${slideRow(
  'On slides',
  slides.filter(({ shown }) => shown),
)}
${slideRow(
  'In the notes of',
  slides.filter(({ shown }) => !shown),
)}
</dl>
<button type="button" class="card-close" popovertarget="${cardId(fact.id)}" popovertargetaction="hide">Close</button>
</div>`;
}

function row(name: string, content: Html | string | readonly Html[]): Html {
  return html`<div><dt>${name}</dt><dd>${content}</dd></div>`;
}

/** The document, linked to its record, and its site; of an outside fact the site and when it was seen. */
function where(fact: Fact, { sources, medium }: CardContext): Html {
  const source = sources.get(fact.in);
  if (source === undefined) {
    const seen = fact.seen !== undefined && `, seen ${formatDate(fact.seen)}`;
    return html`${factPlace(fact, sources)}${fact.address && html`: ${siteLink(fact.address, medium)}${seen}`}`;
  }
  const record = html`${formatRecord(source)}, ¶${fact.paragraph}`;
  return html`${link(medium.recordAddress(source), record, medium)}${source.url !== undefined && html` (${siteLink(source.url, medium)})`}`;
}

function siteLink(address: string, medium: Medium): Html {
  return link(address, html`${hostOf(address)}`, medium);
}

/** A link out of the page on the deck, where it must not end the talk. */
function link(address: string, content: Html, medium: Medium): Html {
  return medium.linksBeside
    ? html`<a href="${address}" target="_blank" rel="noopener">${content}<span class="visually-hidden"> (new tab)</span></a>`
    : html`<a href="${address}">${content}</a>`;
}

/** Slides as numbers that are also targets for a finger; nothing where there are none. */
function slideRow(name: string, slides: readonly SlideUse[]): Html {
  if (slides.length === 0) return html``;
  const links = slides.map(
    ({ id, number }) =>
      html`<li><a href="#${id}"><span class="visually-hidden">slide </span>${number}</a></li>`,
  );
  return row(name, html`<ul class="card-slides">${links}</ul>`);
}

/** The arithmetic with values in place of ids, then what each value is. */
function formula(fact: Fact, ledger: Ledger): Html {
  const inputs = new Set(formulaIds(fact.formula ?? '').flatMap((id) => ledger.get(id) ?? []));
  const arithmetic = (fact.formula ?? '')
    .replace(FORMULA_ID_RE, (id) => {
      const input = ledger.get(id);
      return input === undefined ? id : formatFact({ ...input, hedge: undefined });
    })
    .replaceAll(' - ', ' \u2212 ')
    .replaceAll('*', '×')
    .replaceAll('/', '÷');
  return html`${arithmetic}<ul>${[...inputs].map((input) => html`<li>${formatWithUnit(input)}: ${input.label}</li>`)}</ul>`;
}

function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
