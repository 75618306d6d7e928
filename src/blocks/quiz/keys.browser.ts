/** Keys of a question on the deck: digits choose, C checks, Backspace returns from the slide that shows the answer. */

export interface KeyActions {
  /** `index` counts from 0 and may be past the last option. */
  readonly choose: (index: number) => void;
  readonly check: () => void;
}

/** Slide of the question whose answer link was followed last; there is one way back in a deck, as in a browser. */
let cameFrom: string | undefined;

/** Listens while the question's slide is the present one. Returns the undo. */
export function listenToKeys(root: HTMLElement, actions: KeyActions): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  root.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('.quiz-goto') !== null) cameFrom = root.dataset.slide;
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isBusy(event.target))
        return;
      if (event.key === 'Backspace' && cameFrom !== undefined) {
        event.preventDefault();
        location.hash = cameFrom;
        cameFrom = undefined;
      } else if (isPresent(root)) {
        if (/^[1-9]$/.test(event.key)) actions.choose(Number(event.key) - 1);
        else if (isLetterC(event)) actions.check();
      }
    },
    { signal },
  );
  return () => {
    stop.abort();
    if (cameFrom === root.dataset.slide) cameFrom = undefined;
  };
}

/** Whether keys belong to somebody else: a field one types in, or a dialog. */
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'dialog, select, textarea, [contenteditable], input:not([type="radio"], [type="checkbox"])',
    ) !== null
  );
}

/** On the slide shown, and neither in the overview nor behind a blackened screen. */
function isPresent(root: HTMLElement): boolean {
  return (
    root.closest('section')?.classList.contains('present') === true &&
    root.closest('.overview, .paused') === null
  );
}

/** On a layout without Latin letters the key in the place of C counts. */
function isLetterC({ key, code }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'c' || (code === 'KeyC' && !/\p{Script=Latin}/u.test(key));
}
