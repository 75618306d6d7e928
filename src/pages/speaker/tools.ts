/** The console's buttons; each says its key. */
import { type Html, html } from '../../html.ts';
import { PLAIN_ORDERS } from './order.ts';

type Tool = readonly [action: string, name: string, key: string, toggles?: boolean];

const GROUPS: readonly { readonly name: string; readonly tools: readonly Tool[] }[] = [
  {
    name: 'Slides',
    tools: [
      ['previous', 'Back', '←'],
      ['next', 'Next', '→'],
      ['jump', 'Jump', 'J'],
      ['black', 'Black', 'B', true],
    ],
  },
  {
    name: 'Question',
    tools: [
      ['answer', 'Reveal answer', 'R'],
      ['hands', 'Hands', 'V'],
    ],
  },
  {
    name: 'On the slide',
    tools: [
      ['pointer', 'Pointer', 'P', true],
      ['pen', 'Pen', 'D', true],
    ],
  },
  {
    name: 'Time',
    tools: [
      ['left', 'Minutes left', 'L'],
      ['undrop', 'Undo', 'U'],
    ],
  },
  {
    name: 'Console',
    tools: [
      ['smaller', 'A−', '−'],
      ['larger', 'A+', '+'],
      ['help', 'Keys', '?'],
    ],
  },
];

/** Tools of the pen, while it is taken up. */
const PEN: readonly Tool[] = [
  ['eraser', 'Eraser', 'E', true],
  ['undraw', 'Undo line', 'Z'],
  ['clear', 'Clear slide', 'X'],
];
const PRINT: Tool = ['print', 'Print drawings', ''];

/** What there is nothing to do for without a deck. */
const FOR_WALL: readonly string[] = [...PLAIN_ORDERS, 'jump'];

/** Renders the bar; `data-do` is what a button does, `data-wall` marks those that need a deck. Drawings are printed where there is a print page to draw them on. */
export function renderTools(canPrint: boolean): Html {
  return html`<div class="tools">
<div class="tool-group pen-tools" role="group" aria-label="Pen" data-show="pen-tools" hidden>${PEN.map(renderTool)}${canPrint && renderTool(PRINT)}</div>
${GROUPS.map(
  ({
    name,
    tools,
  }) => html`<div class="tool-group" role="group" aria-label="${name}">${tools.map(renderTool)}${
    name === 'Console' &&
    html`<button type="button" class="theme" hidden>Theme: <span data-theme-name>dark</span></button>`
  }</div>
`,
)}</div>`;
}

/** What a sign alone does not say. */
const MEANINGS: Readonly<Record<string, string>> = { smaller: 'smaller notes', larger: 'larger notes' };

function renderTool([action, name, key, toggles = false]: Tool): Html {
  const meaning = MEANINGS[action];
  return html`<button type="button" data-do="${action}"${FOR_WALL.includes(action) && html` data-wall`}${toggles && html` aria-pressed="false"`}><span>${name}</span>${
    meaning !== undefined && html`<span class="visually-hidden"> ${meaning}</span>`
  }${key !== '' && html` <kbd aria-hidden="true">${key}</kbd>`}</button>`;
}
