/** Options as HTML: a badge and a text each, to be ticked on a screen or with a pencil. */
import { type Html, html } from '../../html.ts';
import type { OptionKey } from './optionKey.ts';

/** @param type of the control: `radio` for one, `checkbox` for several */
export function renderOptions(options: readonly OptionKey[], name: string, type: 'radio' | 'checkbox'): Html {
  return html`${options.map(
    ({ text }, i) => html`<div class="quiz-option">
<label class="quiz-choice"><input type="${type}" name="${name}" value="${i}"><span class="quiz-badge${type === 'checkbox' && ' quiz-box'}">${i + 1}</span> <span class="quiz-text">${text}</span></label>
</div>
`,
  )}`;
}

/** Letters to be circled. */
export function renderLetters(options: readonly OptionKey[]): Html {
  return html`<ol class="quiz-options">${options.map(
    ({ text }, i) =>
      html`<li class="quiz-option"><span class="quiz-choice"><span class="quiz-badge">${letter(i)}</span> <span class="quiz-text">${text}</span></span></li>`,
  )}</ol>`;
}

/** A, B, C, … */
export function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
