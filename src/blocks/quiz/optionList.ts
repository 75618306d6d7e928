/** Options as HTML: a badge and a text each, to be ticked on a screen or with a pencil. */
import { type Html, html } from '../../html.ts';
import type { OptionKey } from './optionKey.ts';

/**
 * @param type of the control: `radio` for one, `checkbox` for several
 * @param from number of the first badge
 */
export function renderOptions(
  options: readonly Pick<OptionKey, 'text'>[],
  name: string,
  type: 'radio' | 'checkbox',
  from = 1,
): Html {
  return html`${options.map(
    ({ text }, i) => html`<div class="quiz-option">
<label class="quiz-choice"><input type="${type}" name="${name}" value="${i}"><span class="quiz-badge${type === 'checkbox' && ' quiz-box'}">${i + from}</span> <span class="quiz-text">${text}</span></label>
</div>
`,
  )}`;
}

/** Numbers to be circled: those of the screen. */
export function renderNumbers(options: readonly Pick<OptionKey, 'text'>[], from = 1): Html {
  return html`<ol class="quiz-options">${options.map(
    ({ text }, i) =>
      html`<li class="quiz-option"><span class="quiz-choice"><span class="quiz-badge">${i + from}</span> <span class="quiz-text">${text}</span></span></li>`,
  )}</ol>`;
}

/** A, B, C, … */
export function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
