/**
 * Cards that lead to cards. Without script the second opens over the first; with it the second takes its place, a button
 * leads back, and whoever closes it is again at the figure first pressed.
 */

/** The card that is open. */
export const OPEN_CARD = '.card:popover-open';

/** Id of the card that a control opens: a button by `popovertarget`, a link by the end of its address; null for others. */
export function cardIdOf(control: Element): string | null {
  if (control instanceof HTMLAnchorElement) return 'card' in control.dataset ? control.hash.slice(1) : null;
  return control.getAttribute('popovertarget');
}

/** Whether a key is held that gives a press another meaning. */
export function isModified({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent | KeyboardEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

/**
 * Closes a card that Tab has left: focus would otherwise go on beneath it (WCAG 2.4.11). A pointer outside of it closes it
 * without script. Returns the undo.
 */
export function closeCardsLeft(): () => void {
  const focused = ({ target }: FocusEvent) => {
    const card = document.querySelector<HTMLElement>(OPEN_CARD);
    if (card === null || !(target instanceof Element) || card.contains(target)) return;
    // Focus of a pointer on its way to a click is left alone: the figure pressed again closes the card itself.
    if (target.matches(':focus-visible')) card.hidePopover();
  };
  document.addEventListener('focusin', focused);
  return () => document.removeEventListener('focusin', focused);
}

/** Whether a card is open. */
export function cardIsOpen(): boolean {
  return document.querySelector(OPEN_CARD) !== null;
}

/**
 * Opens the card of a fact; whatever has the focus gets it back when the card closes. Where the page has no such card yet,
 * `cardwanted` with its id asks for it on the document.
 * @returns the card, or undefined where the page has none of that fact
 */
export function openCard(factId: string): HTMLElement | undefined {
  const id = `fact-${factId}`;
  const card = document.getElementById(id);
  if (card === null) {
    document.dispatchEvent(new CustomEvent('cardwanted', { detail: id }));
    return undefined;
  }
  card.showPopover();
  return card;
}

/** Lets a card that is opened from another take its place. Returns the undo. */
export function turnCards(): () => void {
  /** Cards on the way to the one that is open, the first one first. */
  const trail: HTMLElement[] = [];
  /** What had the focus before the first card opened. */
  let origin: HTMLElement | undefined;
  let turning = false;
  const back = document.createElement('button');
  back.type = 'button';
  back.className = 'card-back';
  back.textContent = 'Back';

  const turn = (from: HTMLElement, to: HTMLElement) => {
    turning = true;
    from.hidePopover();
    origin?.focus({ preventScroll: true });
    // A card over another popover, such as the table of a chart, leaves it open only if it is said to come from there.
    to.showPopover(origin && { source: origin });
    to.scrollTop = 0;
    turning = false;
    if (trail.length === 0) back.remove();
    else to.querySelector('.card-actions')?.prepend(back);
  };
  const onClick = (event: MouseEvent) => {
    const button =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('.card :is(button, a[data-card])')
        : null;
    const card = button?.closest<HTMLElement>(OPEN_CARD);
    if (button === null || card == null || (button.matches('a') && isModified(event))) return;
    if (button === back) {
      const last = trail.pop();
      if (last === undefined) return;
      turn(card, last);
      [...last.querySelectorAll<HTMLElement>('button, a')].find((one) => cardIdOf(one) === card.id)?.focus();
      return;
    }
    const target = document.getElementById(cardIdOf(button) ?? '');
    if (target === null || target === card) return;
    // The browser would open it over the first one.
    event.preventDefault();
    trail.push(card);
    turn(card, target);
  };
  const onToggle = (event: Event) => {
    const card = event.target;
    if (
      turning ||
      !(event instanceof ToggleEvent) ||
      !(card instanceof HTMLElement) ||
      !card.matches('.card')
    )
      return;
    if (event.newState === 'open') {
      origin = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
      mark(origin, true);
      return;
    }
    trail.length = 0;
    back.remove();
    mark(origin, false);
  };
  // A card over another popover gives no focus back by itself.
  const onToggled = (event: Event) => {
    if (!(event instanceof ToggleEvent) || event.newState !== 'closed' || cardIsOpen()) return;
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement === event.target;
    if (isLost && origin?.closest(':popover-open')) origin.focus();
  };
  document.addEventListener('click', onClick);
  document.addEventListener('beforetoggle', onToggle, true);
  document.addEventListener('toggle', onToggled, true);
  return () => {
    document.removeEventListener('click', onClick);
    document.removeEventListener('beforetoggle', onToggle, true);
    document.removeEventListener('toggle', onToggled, true);
    back.remove();
  };
}

/** Marks the figure that a card was opened from; a button of ours is told by the browser itself that it has opened something. */
function mark(figure: HTMLElement | undefined, open: boolean): void {
  if (figure?.matches('.fact')) figure.toggleAttribute('data-open', open);
  if (figure?.hasAttribute('aria-expanded')) figure.ariaExpanded = String(open);
}
