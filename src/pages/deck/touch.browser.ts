/** What a finger moves sideways by itself. */
const DRAGGED = 'input[type="range"], .table-scroll';

/** A finger on a slider or a wide table moves that, and does not change the slide as well. */
export function keepSwipes(element: HTMLElement): void {
  element.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      target.closest(DRAGGED)?.setAttribute('data-prevent-swipe', '');
    },
    { capture: true },
  );
}
