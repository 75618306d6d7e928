import { followMarks } from './strip.browser.ts';
import { narrowForecasts } from './table.browser.ts';

/** Brings a scorecard to life: its marks and its table. Aborting `stay` undoes it; a second call while it lives does nothing. */
export function liven(root: HTMLElement, stay: AbortSignal): void {
  if ('live' in root.dataset) return;
  root.dataset.live = '';
  const undos = [followMarks(root), narrowForecasts(root)];
  stay.addEventListener('abort', () => {
    for (const undo of undos) undo();
    delete root.dataset.live;
  });
}
