/** The part of a card that sets a figure beside those that say otherwise. */
import { type Html, html } from '../html.ts';
import type { CardContext } from './card.ts';
import { factLink, placeWords } from './cardLinks.ts';
import { formatWithUnit } from './format.ts';
import type { Fact } from './model.ts';
import { originalOf, othersOf } from './related.ts';
import { type Measured, onOneScale, scaleEnd, stripMark } from './strip.ts';

/** Entries to compare with, and what each is to the figure of the card. */
interface Other {
  readonly fact: Fact;
  readonly role: 'first' | 'report' | 'other';
}

const ROLE_WORDS: Readonly<Record<Other['role'], string>> = {
  first: 'First said: ',
  report: 'Reported as: ',
  other: '',
};

/**
 * A list of the original statement, of those that report this one, and of what disagrees. Numbers of one unit are drawn on
 * one scale, the figure itself first; the list says all that the drawing shows, so that is heard once. Undefined when there is
 * nothing to compare with.
 */
export function renderComparison(fact: Fact, context: CardContext): Html | undefined {
  const others = othersThan(fact, context);
  if (others.length === 0) return undefined;
  const scale = onOneScale([fact, ...others.map((other) => other.fact)]);
  const end = scaleEnd(scale);
  const strip = (entry: Fact) => {
    const measured = scale.find((candidate: Measured) => candidate === entry);
    return measured !== undefined && stripMark(measured, end, entry === fact);
  };
  const own =
    scale.length > 0 &&
    html`<li><strong>${formatWithUnit(fact)}</strong>${kindWords(fact)} – ${speaker(fact)}: this figure${strip(fact)}</li>`;
  return html`<ul class="card-scale">${own}${others.map(
    (other) => html`
<li>${ROLE_WORDS[other.role]}${factLink(other.fact, formatWithUnit(other.fact) || other.fact.label, context)}${kindWords(other.fact)} – ${speaker(other.fact)}, ${placeWords(other.fact, context.sources)}${strip(other.fact)}</li>`,
  )}</ul>`;
}

function othersThan(fact: Fact, { ledger, retellings }: CardContext): readonly Other[] {
  const original = originalOf(fact, ledger);
  const found: Other[] = [
    ...(original === undefined ? [] : [{ fact: original, role: 'first' } as const]),
    ...(retellings.get(fact.id) ?? []).map((retold) => ({ fact: retold, role: 'report' }) as const),
    ...othersOf(fact, ledger).map((other) => ({ fact: other, role: 'other' }) as const),
  ];
  return found.filter((other, i) => found.findIndex((known) => known.fact === other.fact) === i);
}

/** `, planned, recorded`. */
function kindWords({ stage, basis }: Fact): string {
  return [stage, basis].map((word) => (word === undefined ? '' : `, ${word}`)).join('');
}

function speaker({ short, says }: Fact): string {
  return short ?? says;
}
