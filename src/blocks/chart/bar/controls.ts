/** The controls of a bar chart, and what they say before anybody touches them. */
import { type Html, html } from '../../../html.ts';
import { round } from '../../../svg/path.ts';
import { choice } from '../controls.ts';
import { type ChartFacts, type ChartState, factOf } from '../model.ts';
import { DEFAULT_STEP, factorIn, multipleOf, productSentence } from './computed.ts';
import { renderGuess, renderMiss, renderPaperGuess } from './guessPanel.ts';
import { barLabel } from './rows.ts';
import type { BarSpec } from './schema.ts';

/** The column beside a bar chart: the multiple, what it is compared with, the assumption, the scale. */
export function renderPanel(id: string, spec: BarSpec, facts: ChartFacts, state: ChartState): Html {
  const multiple = multipleOf(spec, facts, state);
  return html`<div class="chart-panel">
${multiple && html`<p class="chart-multiple"><strong data-value="multiple">${multiple.text}</strong> <span data-value="against">${multiple.sentence}</span></p>`}
<div class="chart-controls">
${spec.guess && renderGuess(id, spec.guess, spec.unit)}
${
  spec.compare &&
  choice(
    `${id}-baseline`,
    'baseline',
    'Compare with',
    spec.rows.filter((row) => row.fact !== spec.compare?.of).map((row) => [row.fact, barLabel(row, facts)]),
    state.baseline,
  )
}
${spec.assume && factor(id, spec.assume, facts, spec, state)}
${
  spec.scale &&
  choice(
    `${id}-scale`,
    'scale',
    'Scale',
    [
      ['linear', 'Linear'],
      ['log', 'Logarithmic'],
    ],
    state.scale,
    'visually-hidden',
  )
}
</div>
${spec.guess && renderMiss(id, spec.guess)}</div>`;
}

/** On paper every multiple is printed, as there is nothing to press. */
export function renderPaperPanel(spec: BarSpec, facts: ChartFacts, state: ChartState): Html {
  const { compare, guess } = spec;
  if (guess !== undefined) return renderPaperGuess(guess, spec.unit);
  const multiple = multipleOf(spec, facts, state);
  if (compare === undefined || multiple === undefined) return html``;
  const others = spec.rows.filter((row) => row.fact !== compare.of && row.fact !== state.baseline);
  return html`<div class="chart-panel">
<p class="chart-multiple"><strong>${multiple.text}</strong> <span>${multiple.sentence}</span></p>
<ul class="chart-multiples">${others.map((row) => {
    const other = multipleOf(spec, facts, { ...state, baseline: row.fact });
    return html`<li><strong>${other?.text}</strong> ${other?.sentence}</li>`;
  })}</ul></div>`;
}

function factor(
  id: string,
  assume: NonNullable<BarSpec['assume']>,
  facts: ChartFacts,
  spec: BarSpec,
  state: ChartState,
): Html {
  const { min = 1, max, step = DEFAULT_STEP } = assume;
  const fact = factOf(facts, assume.fact);
  const tick = ((fact.value - min) / (max - min)) * 100;
  // The panel has room for the first sentence; the card of the fact has the rest.
  const note = fact.note?.split(/(?<=[.!?])\s/)[0];
  return html`<div class="chart-factor">
<label for="${id}-factor">${assume.label} <strong data-value="product">${productSentence(spec, facts, state)}</strong></label>
<input type="range" id="${id}-factor" data-control="factor" min="${min}" max="${max}" step="${step}" value="${factorIn(state)}" aria-describedby="${id}-author">
<svg class="chart-tick" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><path d="M${round(tick)} 0V6"/></svg>
<p class="chart-hint" id="${id}-author">Tick: the author’s “${fact.text}”. ${note}</p>
</div>`;
}
