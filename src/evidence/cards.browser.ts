/**
 * Closes a card that Tab has left: focus would otherwise go on beneath it (WCAG 2.4.11). A pointer outside of it closes it
 * without script. Returns the undo.
 */
export function closeCardsLeft(): () => void {
  const focused = ({ target }: FocusEvent) => {
    const card = document.querySelector<HTMLElement>('.card:popover-open');
    if (card === null || !(target instanceof Element) || card.contains(target)) return;
    // Focus of a pointer on its way to a click is left alone: the figure pressed again closes the card itself.
    if (target.matches(':focus-visible')) card.hidePopover();
  };
  document.addEventListener('focusin', focused);
  return () => document.removeEventListener('focusin', focused);
}
