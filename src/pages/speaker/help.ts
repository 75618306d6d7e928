/** The console's keys; those that lead through the slides mean the same on the deck, while P and L are its own. */
import type { Html } from '../../html.ts';
import { renderKeys } from '../deck/help.ts';

export function renderHelp(): Html {
  return renderKeys(
    [
      [['Space', 'N', 'Page Down', 'Right'], 'Next slide, or next step of a chart'],
      [['Shift Space', 'Page Up', 'Left'], 'Previous slide or step'],
      [['Home', 'End'], 'First, last slide'],
      [['1 – 9', 'Enter'], 'A slide’s number, then Enter: go there'],
      [['J', '/'], 'Jump list: search titles and text'],
      [['B', '.'], 'Black screen; the next key of a clicker ends it'],
      [['R', 'A'], 'On a question: show the answer on the wall'],
      [['V'], 'On a question: show of hands, reveal it, vote again'],
      [['P'], 'Pointer: move over the picture, and the wall shows where'],
      [['D'], 'Pen: draw on the picture. E eraser, Z undo, X clear the slide'],
      [['L'], 'Minutes left: what to leave out; Enter applies it'],
      [['U'], 'Takes the last slides left out back'],
      [['W'], 'Starts the watch, stops it, goes on'],
      [['+', '−'], 'Larger, smaller notes'],
      [['T'], 'Light, dark, or as the system has it'],
      [['?'], 'This list'],
    ],
    'The watch starts by itself when the talk leaves its first slide for any other. A clicker with two buttons works here and on the deck alike, whatever has the focus.',
  );
}
