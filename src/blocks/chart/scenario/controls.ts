/** The assumptions beside a scenario, and what they give before anybody touches them. */
import { type Html, html } from '../../../html.ts';
import { round } from '../../../svg/path.ts';
import { choice } from '../controls.ts';
import { type ChartFacts, type ChartState, factOf } from '../model.ts';
import { controlOf, endsIn, endsText, sliderOf, type Thumb } from './assumptions.ts';
import type { Assumption, ScenarioSpec } from './schema.ts';
import { rangeIn, rangeText, spreadText } from './worked.ts';

/** The range, and a control for each assumption. */
export function renderPanel(id: string, spec: ScenarioSpec, facts: ChartFacts, state: ChartState): Html {
  return html`<div class="chart-panel">
${result(spec, facts, state)}
<div class="chart-controls">${spec.assumptions.map((assumption, a) =>
    assumption.choices === undefined
      ? slider(`${id}-assumed-${a + 1}`, assumption, facts, state)
      : choice(
          `${id}-assumed-${a + 1}`,
          controlOf(assumption.name),
          assumption.label,
          assumption.choices.map(({ label }, c) => [String(c), label]),
          String(state.amounts[controlOf(assumption.name)] ?? 0),
        ),
  )}</div></div>`;
}

/** On paper what every other choice gives is printed, as there is nothing to press. */
export function renderPaperPanel(spec: ScenarioSpec, facts: ChartFacts, state: ChartState): Html {
  return html`<div class="chart-panel">
${result(spec, facts, state)}
${renderAlternatives(spec, facts, state)}</div>`;
}

/** What no control can show without script. */
export function renderAlternatives(spec: ScenarioSpec, facts: ChartFacts, state: ChartState): Html {
  return html`<ul class="chart-alternatives">${alternatives(spec, facts, state)}</ul>`;
}

function result(spec: ScenarioSpec, facts: ChartFacts, state: ChartState): Html {
  const range = rangeIn(spec, facts, state);
  return html`<p class="chart-multiple chart-range"><strong data-value="range">${rangeText(range, spec.unit)}</strong> <span>${spec.unit}. <span data-value="spread">${spreadText(range)}</span></span></p>`;
}

/** Each assumption alone in another place than at first: every other choice, both ends of a slider's range. */
function alternatives(spec: ScenarioSpec, facts: ChartFacts, state: ChartState): readonly Html[] {
  return spec.assumptions.flatMap((assumption) =>
    othersOf(assumption, state).map(({ amounts, name }) => {
      const other = { ...state, amounts: { ...state.amounts, ...amounts } };
      const range = rangeText(rangeIn(spec, facts, other), spec.unit);
      return html`<li><strong>${range}</strong> ${assumption.label}: ${name ?? endsText(assumption, endsIn(assumption, facts, other))}</li>`;
    }),
  );
}

/** An assumption made otherwise. */
interface Other {
  readonly amounts: ChartState['amounts'];
  /** Default: the value itself. */
  readonly name?: string;
}

function othersOf(assumption: Assumption, { amounts }: ChartState): readonly Other[] {
  const control = controlOf(assumption.name);
  if (assumption.choices !== undefined) {
    return assumption.choices.flatMap(({ label }, c) =>
      c === (amounts[control] ?? 0) ? [] : [{ amounts: { [control]: c }, name: label }],
    );
  }
  const { thumbs, min, max } = sliderOf(assumption);
  const ends = thumbs.length > 1 ? thumbs.map(({ start }) => start) : [min, max];
  const now = thumbs.map((thumb) => amounts[thumb.control] ?? thumb.start);
  return ends
    .filter((end) => now.length > 1 || end !== now[0])
    .map((end) => ({ amounts: Object.fromEntries(thumbs.map((thumb) => [thumb.control, end])) }));
}

/** One or two native sliders under one label; a value that a source suggests is marked. */
function slider(id: string, assumption: Assumption, facts: ChartFacts, state: ChartState): Html {
  const { label, name, fact } = assumption;
  const { min, max, step, thumbs } = sliderOf(assumption);
  const named = html`<span id="${id}-name">${label}</span> <b id="${id}-now" data-value="${controlOf(name)}">${endsText(assumption, endsIn(assumption, facts, state))}</b>`;
  const suggested = fact === undefined ? undefined : factOf(facts, fact);
  const input = (control: string, start: number, labelledBy: string, n: number) =>
    html`<input type="range" id="${id}-${n}" data-control="${control}" min="${min}" max="${max}" step="${step}" value="${state.amounts[control] ?? start}" aria-labelledby="${labelledBy}" aria-describedby="${id}-now${suggested && ` ${id}-author`}">`;
  const thumb = ({ control, start }: Thumb, t: number) =>
    thumbs.length === 1
      ? input(control, start, `${id}-name`, 1)
      : html`<div class="chart-end"><span id="${id}-end-${t + 1}">${t === 0 ? 'from' : 'to'}</span>${input(control, start, `${id}-name ${id}-end-${t + 1}`, t + 1)}</div>`;
  return html`<div class="chart-factor" role="group" aria-labelledby="${id}-name">
<p class="chart-assumed">${named}</p>
${thumbs.map(thumb)}
${
  suggested &&
  html`<svg class="chart-tick" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><path d="M${round(((suggested.value - min) / (max - min)) * 100)} 0V6"/></svg>
<p class="chart-hint" id="${id}-author">Tick: “${suggested.text}”, ${suggested.short}.</p>`
}
</div>`;
}
