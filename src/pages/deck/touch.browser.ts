/** What a finger moves by itself. */
const DRAGGED = 'input[type="range"], [role="slider"], .table-scroll';

/** A finger on a slider or a wide table moves that, and does not change the slide as well. Returns the undo. */
export function keepSwipes(element: HTMLElement): () => void {
  const mark = ({ target }: PointerEvent) => {
    if (target instanceof Element) target.closest(DRAGGED)?.setAttribute('data-prevent-swipe', '');
  };
  element.addEventListener('pointerdown', mark, { capture: true });
  return () => element.removeEventListener('pointerdown', mark, { capture: true });
}
