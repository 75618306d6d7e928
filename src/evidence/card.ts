/** The card a figure opens: who said it, when, where, and what kind of number it is. */
import { type Html, html } from '../html.ts';
import { formatDate } from './dates.ts';
import { formatFact, formatWithUnit } from './format.ts';
import { FORMULA_ID_RE, formulaIds } from './formula.ts';
import { basisMark, stageMark } from './marks.ts';
import type { Fact, Ledger, Source, Sources } from './model.ts';
import { cardId, factPlace, factSpeaker } from './render.ts';

export interface CardContext {
  readonly ledger: Ledger;
  readonly sources: Sources;
  /** Slides that show a fact: id and number, in deck order. */
  readonly slidesWith: (factId: string) => readonly { readonly id: string; readonly number: number }[];
}

/** A popover; works by `popovertarget` alone, closes with Escape, and reads as a small description list. */
export function renderCard(fact: Fact, context: CardContext): Html {
  const { ledger } = context;
  const first = fact.originally === undefined ? undefined : ledger.get(fact.originally);
  const others = fact.differs.flatMap((id) => ledger.get(id) ?? []);
  const source = context.sources.get(fact.in);
  const slides = context.slidesWith(fact.id);
  return html`<aside class="card" id="${cardId(fact.id)}" popover aria-labelledby="${cardId(fact.id)}-title">
<p class="card-title" id="${cardId(fact.id)}-title"><span class="card-value">${formatFact(fact)}${fact.unit === '%' && '%'}</span> ${fact.label}</p>
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
${fact.formula === undefined && row('Where', source === undefined ? html`${factPlace(fact, context.sources)}${fact.address && html`: <a href="${fact.address}">${hostOf(fact.address)}</a>, seen ${formatDate(fact.seen ?? '')}`}` : where(source, fact))}
${first !== undefined && row('First said', html`${formatWithUnit(first)}${first.stage && `, ${first.stage}`}: ${factSpeaker(first)}, ${factPlace(first, context.sources)}${first.address && html` (<a href="${first.address}">${hostOf(first.address)}</a>)`}`)}
${others.length > 0 && row('Others say', html`<ul>${others.map((other) => html`<li>${formatWithUnit(other)}${other.stage && `, ${other.stage}`} – ${other.short ?? other.says} (${factPlace(other, context.sources)})</li>`)}</ul>`)}
${fact.note && row('Note', fact.note)}
${
  slides.length > 0 &&
  row(
    'On slides',
    slides.map(({ id, number }, i) => html`${i > 0 && ', '}<a href="#${id}">${number}</a>`),
  )
}
</dl>
<button type="button" class="card-close" popovertarget="${cardId(fact.id)}" popovertargetaction="hide">Close</button>
</aside>`;
}

function row(name: string, content: Html | string | readonly Html[]): Html {
  return html`<div><dt>${name}</dt><dd>${content}</dd></div>`;
}

function where(source: Source, fact: Fact): Html {
  const record = [
    source.authors.join(', ') || 'author not named',
    source.container,
    `${source.circa ? 'about ' : ''}${formatDate(source.issued)}`,
  ];
  return html`${record.filter(Boolean).join(', ')}, ¶${fact.paragraph}`;
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
