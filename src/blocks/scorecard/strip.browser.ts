/** The strip of marks: arrow keys go along a line, and the line below says which forecast one is at. */
import { ALONG } from '../arrows.browser.ts';

/** Makes each line one stop of Tab (the pattern of toolbars) and tells the forecast under focus or pointer. Returns the undo. */
export function followMarks(root: HTMLElement): () => void {
  const strip = root.querySelector<HTMLElement>('.score-strip');
  const told = root.querySelector<HTMLElement>('.score-told');
  if (strip === null || told === null) return () => {};
  const hint = told.textContent;
  const lines = [...strip.querySelectorAll<HTMLElement>('.score-line')].map(marksOf);
  for (const marks of lines) stopAt(marks, marks[0]);

  const onKey = (event: KeyboardEvent) => {
    const mark = markAt(event.target);
    const step = ALONG[event.key];
    const marks = lines.find((line) => mark !== undefined && line.includes(mark));
    if (mark === undefined || marks === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next =
      step === undefined
        ? besides(lines, marks, mark, event.key)
        : marks[step(marks.indexOf(mark), marks.length)];
    if (next === undefined) return;
    // Arrows would change the slide.
    event.preventDefault();
    event.stopPropagation();
    stopAt(lines.find((line) => line.includes(next)) ?? [], next);
    next.focus();
  };
  const tell = ({ target }: Event) => {
    const mark = markAt(target);
    if (mark !== undefined) told.textContent = mark.getAttribute('aria-label');
  };
  const rest = () => {
    const focused = markAt(document.activeElement);
    told.textContent = focused?.getAttribute('aria-label') ?? hint;
  };
  const undo = new AbortController();
  const { signal } = undo;
  strip.addEventListener('keydown', onKey, { signal });
  strip.addEventListener('focusin', tell, { signal });
  strip.addEventListener('pointerover', tell, { signal });
  strip.addEventListener('focusout', () => queueMicrotask(rest), { signal });
  strip.addEventListener('pointerleave', rest, { signal });
  return () => {
    undo.abort();
    told.textContent = hint;
    for (const mark of lines.flat()) mark.removeAttribute('tabindex');
  };
}

/** The mark above or below: that line's one nearest to the same place. */
function besides(
  lines: readonly (readonly HTMLElement[])[],
  from: readonly HTMLElement[],
  mark: HTMLElement,
  key: string,
): HTMLElement | undefined {
  const way = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (way === 0) return undefined;
  const filled = lines.filter((line) => line.length > 0);
  const line = filled[filled.indexOf(from) + way];
  return line === undefined ? mark : line[Math.min(from.indexOf(mark), line.length - 1)];
}

function marksOf(line: HTMLElement): HTMLElement[] {
  return [...line.querySelectorAll<HTMLElement>('.score-mark')];
}

/** Lets Tab come to one mark of a line alone. */
function stopAt(marks: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const mark of marks) mark.tabIndex = mark === stop ? 0 : -1;
}

function markAt(target: unknown): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>('.score-mark') ?? undefined) : undefined;
}
