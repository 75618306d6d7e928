/**
 * Cards that come after their page. A figure is then a link, marked `data-card`, to all that is known about it; script makes
 * it what a button with a popover is elsewhere, and fetches the cards when one is missing.
 */
import { cardIdOf, isModified, OPEN_CARD } from './cards.browser.ts';

const LINK = 'a[data-card]';
/** What opens a card: links, and buttons that blocks have made of their own. */
const OPENER = `${LINK}, [popovertarget^="fact-"]`;

/** Says of links that open cards what a screen reader says of buttons that do. */
export function dressFigures(root: ParentNode): void {
  for (const link of root.querySelectorAll(LINK)) {
    link.role = 'button';
    link.ariaHasPopup = 'dialog';
    link.ariaExpanded = 'false';
  }
}

/**
 * Opens cards by pointer and by keys as a button with `popovertarget` does: pressed again, a figure closes its card.
 * @param bring fetches the cards; false when that failed, and a link leads where it leads
 * @returns the undo
 */
export function openCardsLater(bring: () => Promise<boolean>): () => void {
  /** The card that the pointer closes as it comes down: its click then opens none. */
  let dismissed: Element | null = null;
  /** The press that counts: a card that comes after another press is not wanted any more. */
  let last: unknown;

  const open = async (id: string, from: HTMLElement) => {
    const press = {};
    last = press;
    if (document.getElementById(id) === null) {
      from.ariaBusy = 'true';
      const came = await bring();
      from.ariaBusy = null;
      const left = !from.checkVisibility({ visibilityProperty: true });
      if (last !== press || left || document.querySelector('dialog[open]') !== null) return;
      if (!came) {
        if (from instanceof HTMLAnchorElement) window.open(from.href, '_blank', 'noopener');
        return;
      }
    }
    // Not every browser gives the focus to what is clicked, and the card gives it back to what had it.
    from.focus({ preventScroll: true });
    document.getElementById(id)?.showPopover({ source: from });
  };
  const onDown = () => {
    dismissed = document.querySelector(OPEN_CARD);
  };
  const onClick = (event: MouseEvent) => {
    const opener = event.target instanceof Element ? event.target.closest<HTMLElement>(OPENER) : null;
    const id = opener && cardIdOf(opener);
    // A key held asks for the link in a window of its own.
    if (opener === null || id === null || event.defaultPrevented || isModified(event)) return;
    const card = document.getElementById(id);
    // The browser does the rest by itself.
    if (card !== null && !opener.matches(LINK)) return;
    event.preventDefault();
    const isOpen = card?.matches(':popover-open') === true;
    const closes = isOpen || (event.detail > 0 && card !== null && card === dismissed);
    if (isOpen) card.hidePopover();
    if (!closes) void open(id, opener);
  };
  const onKey = (event: KeyboardEvent) => {
    const link =
      event.key === ' ' && event.target instanceof Element ? event.target.closest<HTMLElement>(LINK) : null;
    if (link === null || event.defaultPrevented || isModified(event)) return;
    event.preventDefault();
    if (!event.repeat) link.click();
  };
  const onWanted = (event: Event) => {
    const id: unknown = event instanceof CustomEvent ? event.detail : undefined;
    const from = document.activeElement;
    if (typeof id === 'string' && from instanceof HTMLElement) void open(id, from);
  };
  dressFigures(document);
  const undo = new AbortController();
  const { signal } = undo;
  document.addEventListener('pointerdown', onDown, { signal, capture: true });
  document.addEventListener('click', onClick, { signal });
  document.addEventListener('keydown', onKey, { signal });
  document.addEventListener('cardwanted', onWanted, { signal });
  return () => undo.abort();
}
