/** Beside a bar that is to be guessed: the question, a field to type into, and what came of it. */
import { type Html, html } from '../../../html.ts';
import { SHOWN } from './guess.ts';
import type { BarSpec } from './schema.ts';

type Guess = NonNullable<BarSpec['guess']>;

/** How to draw, and in its place, once the figure is shown, how far off the guess was: nothing above it moves. */
export function renderMiss(id: string, { hint }: Guess): Html {
  return html`<div class="chart-miss"><p class="chart-hint chart-how" id="${id}-how" data-before="${SHOWN}">Drag the bar’s end, press ↑ and ↓ on it, or type a number. Beyond the top the axis makes room.${hint && html` ${hint}`}</p>
<p class="chart-multiple" data-after="${SHOWN}" hidden><strong data-value="miss"></strong> <span data-value="missed"></span></p></div>`;
}

/** The question and the ways to answer it. What is drawn stands in hidden fields, which no browser keeps over a reload. */
export function renderGuess(id: string, { label }: Guess, unit: string): Html {
  return html`<div class="chart-guess">
<label for="${id}-guess"><strong>${label}</strong></label>
<div class="chart-typed"><input type="text" id="${id}-guess" inputmode="decimal" autocomplete="off" spellcheck="false" data-sketch="field" aria-describedby="${id}-message ${id}-how"> <span>${unit}</span> <label class="chart-show"><input type="checkbox" autocomplete="off" data-control="${SHOWN}"><span>Show</span></label></div>
<p class="chart-message" id="${id}-message" aria-live="polite" data-sketch="message"></p>
<input type="hidden" autocomplete="off" data-control="guess" value=""><input type="hidden" autocomplete="off" data-control="room" value="0">
</div>`;
}

/** Where nothing can be dragged a hand draws on paper. */
export function renderPaperGuess({ label, hint }: Guess, unit: string): Html {
  return html`<div class="chart-panel chart-guess">
<p><strong>${label}</strong></p>
<p class="chart-write"><span></span> ${unit}</p>
<p class="chart-hint">Write a number and draw the bar before you turn the page.${hint && html` ${hint}`}</p>
</div>`;
}

/** Without script. */
export function renderStillGuess({ label }: Guess): Html {
  return html`<p class="chart-hint">${label} Make your guess before you go on: without script the bar cannot be drawn here.</p>`;
}
