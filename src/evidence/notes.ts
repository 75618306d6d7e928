/** What stands behind a figure in one line, for a slide's foot on paper, where nothing opens. */
import { type Html, html } from '../html.ts';
import { hostOf } from './cardLinks.ts';
import { formatWithUnit } from './format.ts';
import { formulaInFigures } from './formulaText.ts';
import type { Fact, Ledger, Sources } from './model.ts';
import { factPlace, factSpeaker } from './render.ts';
import { sourcesBehind, sourceText } from './sourceLine.ts';
import { KIND_WORDS } from './words.ts';

/**
 * `4,162 carriages: planned, recorded – Russian Ministry of Defence, as given by Arseni Sivitski; Sivitski 2016, ¶17`. A computed
 * figure has its arithmetic and the places of what it uses, an outside one the site; a forecast or opinion is called so.
 */
export function noteOn(fact: Fact, ledger: Ledger, sources: Sources): Html {
  const value = formatWithUnit(fact);
  const kind = fact.kind !== 'fact' && html`${KIND_WORDS[fact.kind]}: `;
  const head = html`${kind}${value || fact.label}: ${[fact.stage, fact.basis].filter(Boolean).join(', ')}`;
  if (fact.formula !== undefined) {
    const places = sourceText(sourcesBehind([fact.id], [], ledger, sources));
    return html`${head}, ${formulaInFigures(fact.formula, ledger)}${places !== '' && `; ${places}`}`;
  }
  const site = fact.address !== undefined && html`: <a href="${fact.address}">${hostOf(fact.address)}</a>`;
  return html`${head} – ${factSpeaker(fact)}; ${factPlace(fact, sources)}${site}`;
}
