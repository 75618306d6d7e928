/** How sure a learner is, as HTML. */
import { type Html, html } from '../../html.ts';

/** From a coin’s toss to certainty, per cent. */
export const CONFIDENCES: readonly number[] = [50, 60, 70, 80, 90, 100];

/** Nothing is chosen at first: a number that is there already would pull at the answer. */
export function renderConfidence(id: string): Html {
  return html`<fieldset class="quiz-confidence" role="radiogroup"><legend>How sure are you that this is right?</legend><div class="quiz-scale">${CONFIDENCES.map(
    (percent) =>
      html`<label><input type="radio" name="${id}-confidence" value="${percent}"><span>${percent}%</span></label>`,
  )}</div></fieldset>`;
}
