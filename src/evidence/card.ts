/** The card a figure opens: who said it, when, where, and what kind of number it is. */
import { type Html, html } from '../html.ts';
import type { Medium } from '../medium.ts';
import { renderComparison } from './cardCompare.ts';
import { citationLinks, factLink, outsideTag, pageLink, whereLinks } from './cardLinks.ts';
import { formatFact, formatRange, formatWithUnit, isRange, PERCENT } from './format.ts';
import { formulaInFigures } from './formulaText.ts';
import { basisMark, stageMark } from './marks.ts';
import { type Fact, type Ledger, OUTSIDE, type Outcome, type Sources, type Stage } from './model.ts';
import { inputsOf, originalOf, type Retellings } from './related.ts';
import { cardId, factSpeaker } from './render.ts';
import { KIND_WORDS, VERDICT_WORDS } from './words.ts';

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
  readonly retellings: Retellings;
  /** What the card is for: on the deck its links out open beside the talk. */
  readonly medium: Medium;
  /** In deck order. */
  readonly slidesWith: (factId: string) => readonly SlideUse[];
  /** Whether the page has a card of a fact, so that others may open it. */
  readonly hasCard: (factId: string) => boolean;
}

/**
 * A popover; works by `popovertarget` alone, takes the focus when it opens, closes with Escape, and reads as a small
 * description list. What a screen reader tells when focus comes to it is its title (ARIA dialog pattern).
 */
export function renderCard(fact: Fact, context: CardContext): Html {
  const id = cardId(fact.id);
  const isOutside = fact.in === OUTSIDE;
  const all = context.medium.factAddress(fact.id);
  return html`<div class="card${isOutside && ' card-outside'}" id="${id}" popover role="dialog" tabindex="-1" autofocus aria-labelledby="${id}-title">
<p class="card-title" id="${id}-title">${tags(fact)}${title(fact)}</p>
<dl>
${renderRows(fact, context)}
</dl>
<div class="card-actions"><button type="button" class="card-close" popovertarget="${id}" popovertargetaction="hide">Close</button>${
    all !== undefined &&
    html` ${pageLink(all, html`All about this ${KIND_WORDS[fact.kind].toLowerCase()}`, context.medium)}`
  }</div>
</div>
`;
}

/** What a reader must know before the figure itself. */
function tags(fact: Fact): Html {
  const kind = fact.kind !== 'fact' && html`<span class="card-kind">${KIND_WORDS[fact.kind]}</span> `;
  return html`${kind}${fact.in === OUTSIDE && html`${outsideTag()} `}`;
}

/** The figure with its unit, great, and what is counted; where there is no figure the words alone. */
function title(fact: Fact): Html {
  const value = formatFact(fact);
  if (value === '') return html`<span class="card-words">${fact.label}</span>`;
  const unit =
    fact.unit !== '' && fact.unit !== PERCENT && html` <span class="card-unit">${fact.unit}</span>`;
  return html`<span class="card-value">${value}${unit}</span> <span class="card-label">${fact.label}</span>`;
}

function renderRows(fact: Fact, context: CardContext): Html {
  const slides = context.slidesWith(fact.id);
  return html`${[
    row('Stage', fact.stage && stageWords(fact.stage, fact, context)),
    row('Basis', html`${basisMark(fact.basis)} ${fact.basis}`),
    row('Range', bounds(fact)),
    row('Said by', fact.formula === undefined && factSpeaker(fact)),
    row('Wording', fact.wording && `“${fact.wording}”`),
    row('Where', fact.formula === undefined && whereLinks(fact, context)),
    row('How it follows', fact.inferred),
    row('Formula', fact.formula !== undefined && formula(fact, fact.formula, context)),
    row('Side by side', renderComparison(fact, context)),
    row('Outcome', fact.outcome && outcome(fact.outcome, context)),
    row('Note', fact.note),
    slideRow(
      'On slides',
      slides.filter(({ shown }) => shown),
    ),
    slideRow(
      'In the notes of',
      slides.filter(({ shown }) => !shown),
    ),
  ]}`;
}

/** A line of the card; none where there is nothing to say. */
function row(name: string, content: Html | string | false | undefined): Html {
  if (content === undefined || content === false || content === '') return html``;
  return html`<div><dt>${name}</dt><dd>${content}</dd></div>
`;
}

function stageWords(stage: Stage, fact: Fact, { ledger }: CardContext): Html {
  const first = originalOf(fact, ledger)?.stage;
  const changed =
    first !== undefined &&
    first !== stage &&
    html`, as the document has it; first said as <strong>${first}</strong>`;
  return html`${stageMark(stage)} <strong>${stage}</strong>${changed}`;
}

/** Bounds that a document gives besides the value. */
function bounds(fact: Fact): string {
  const { low, high, digits, unit } = fact;
  if (low === undefined || high === undefined || isRange(fact)) return '';
  const range = formatRange(low, high, digits);
  return unit === PERCENT ? `${range}%` : [range, unit].filter(Boolean).join(' ');
}

/** The arithmetic with values in place of ids, then what each value is. */
function formula(fact: Fact, text: string, context: CardContext): Html {
  const inputs = inputsOf(fact, context.ledger).map(
    (input) =>
      html`<li>${factLink(input, formatWithUnit(input) || input.label, context)}: ${input.label}${input.formula === undefined && ` – ${input.short ?? input.says}`}</li>`,
  );
  return html`${formulaInFigures(text, context.ledger)}<ul>${inputs}</ul>`;
}

function outcome({ verdict, why, see }: Outcome, context: CardContext): Html {
  return html`<strong>${VERDICT_WORDS[verdict]}</strong>: ${why}${citationLinks(see, context)}`;
}

/** Slides as numbers that are also targets for a finger; nothing where there are none. */
function slideRow(name: string, slides: readonly SlideUse[]): Html {
  const links = slides.map(
    ({ id, number }) =>
      html`<li><a href="#${id}"><span class="visually-hidden">slide </span>${number}</a></li>`,
  );
  return row(name, links.length > 0 && html`<ul class="card-slides">${links}</ul>`);
}
