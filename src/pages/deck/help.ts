/** The help dialog: every key there is. */
import { type Html, html } from '../../html.ts';
import { renderDialog } from './dialog.ts';

type Keys = readonly [keys: readonly string[], meaning: string];

/** What the keys do; most are reveal.js's own, whose meaning is kept. */
const KEYS: readonly Keys[] = [
  [['Space', 'N', 'Page Down', 'Right'], 'Next slide, or next step of a chart'],
  [['Shift Space', 'P', 'Page Up', 'Left'], 'Previous slide or step'],
  [['Home', 'End'], 'First, last slide'],
  [['M'], 'Contents; there, type a slide’s number and press Enter'],
  [['O', 'Esc'], 'All slides at a glance; on a control, Esc first lets go of it'],
  [['B', '.'], 'Black screen; arrows, Space, Esc and clickers end it too'],
  [['F'], 'Full screen'],
  [['T'], 'Light, dark, or as the system has it'],
  [['1 – 9', 'C'], 'On a question: choose an option, check it, try again'],
  [['A'], 'On a question: show the answer, without answering'],
  [['V'], 'On a question: show of hands, reveal it, vote again'],
  [['S'], 'Speaker console: notes, time, what comes next'],
  [['D'], 'Pen: draw on the slide; again, put it down'],
  [['Backspace'], 'From the slide that answers a question back to it'],
  [['Tab', 'Enter'], 'Go to figures and controls, open them'],
  [['Ctrl P', 'Cmd P'], 'Print, a page a slide'],
  [['?'], 'This list'],
];

export function renderHelp(): Html {
  return renderKeys(
    KEYS,
    'Figures that are underlined, and those of a chart, open a card that says who said so, when and where. A control that has the focus keeps Space, Enter and the arrows it needs; Page Up, Page Down and B always work.',
  );
}

/** The dialog of keys, for deck and console alike. */
export function renderKeys(keys: readonly Keys[], note: string): Html {
  return renderDialog(
    'help',
    'Keys',
    html`<dl class="keys">${keys.map(
      ([names, meaning]) =>
        html`<div><dt>${names.map((key, i) => html`${i > 0 && ' '}<kbd>${key}</kbd>`)}</dt><dd>${meaning}</dd></div>
`,
    )}</dl>
<p class="panel-note">${note}</p>`,
  );
}
