/** A field for a number as HTML, on a screen and for a pencil. */
import { type Html, html } from '../../html.ts';

interface TypedFieldSpec {
  /** Id of the field. */
  readonly id: string;
  readonly label: string;
  /** Stands behind the field; may be empty. */
  readonly unit: string;
}

/** What is wrong with what was typed is told beneath. */
export function renderTyped({ id, label, unit }: TypedFieldSpec): Html {
  const describedBy = [`${id}-message`, ...(unit === '' ? [] : [`${id}-unit`])].join(' ');
  return html`<div class="quiz-typed"><label class="quiz-typed-label" for="${id}">${label}</label>
<span class="quiz-entry"><input type="text" id="${id}" inputmode="decimal" autocomplete="off" spellcheck="false" aria-describedby="${describedBy}">${unit !== '' && html` <span class="quiz-unit" id="${id}-unit">${unit}</span>`}</span>
<p class="quiz-message" id="${id}-message" aria-live="polite"></p></div>
`;
}

/** A line to write on. */
export function renderWritten(label: string, unit: string): Html {
  return html`<p class="quiz-written"><span>${label}</span> <span class="quiz-line"></span>${unit !== '' && html` <span>${unit}</span>`}</p>
`;
}

/** Height in px on the deck, from `typed.css`: label, field, and a line of a message or note. */
export const TYPED_HEIGHT = 108;
