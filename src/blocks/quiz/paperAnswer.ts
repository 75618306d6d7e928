/** The right answer to a question on paper: as it is marked there, and why. */
import { type Html, html } from '../../html.ts';
import { type OptionKey, unchosenText } from './optionKey.ts';

/** Something offered on the sheet, with the mark it gets. */
export interface PaperRow {
  /** `2`, or for a blank what is written into it: `B`, `forecast`. */
  readonly mark: string;
  readonly text: string;
  /** Of what is circled or left alone: whether it is to be circled. Undefined where every blank is filled. */
  readonly right?: boolean;
  /** Why; may be empty. */
  readonly why: string;
}

export interface PaperAnswer {
  /** All of it in a line: `2`, `1, 3`, `4,162 carriages`. */
  readonly marked: string;
  /** How it is judged, where that is not plain; default nothing. */
  readonly rule?: string;
  /** In the order of the sheet; none where nothing is offered. */
  readonly rows: readonly PaperRow[];
}

/** Options by their numbers, each with what is said of it. */
export function numberRows(options: readonly OptionKey[], from = 1): readonly PaperRow[] {
  return options.map((option, i) => ({
    mark: String(i + from),
    text: option.text,
    right: option.correct,
    why: option.correct ? unchosenText(option) : option.feedback,
  }));
}

/** Numbers of the options that are right: `1, 3`. */
export function rightNumbers(options: readonly OptionKey[], from = 1): string {
  return options.flatMap(({ correct }, i) => (correct ? [i + from] : [])).join(', ');
}

/** The answer in a line, and a row for everything that was offered; what is right is told by word and weight. */
export function renderPaperAnswer({ marked, rule, rows }: PaperAnswer): Html {
  return html`<p class="quiz-marked"><strong>${marked}</strong>${rule !== undefined && html` <span class="quiz-rule">${rule}</span>`}</p>
${
  rows.length > 0 &&
  html`<ul class="quiz-rows">${rows.map(
    ({ mark, text, right, why }) =>
      html`<li class="quiz-row"${right === false && html` data-mark="wrong"`}><span class="quiz-row-mark">${mark}</span> <span>${right === true && html`<strong>Right:</strong> `}<span class="quiz-row-text">${text}</span>${why !== '' && html` <span class="quiz-row-why">${why}</span>`}</span></li>`,
  )}</ul>`
}`;
}
