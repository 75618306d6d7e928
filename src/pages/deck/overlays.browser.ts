/** Dialogs and cards over the deck. */
import type { RevealApi } from 'reveal.js';
import { onDeck } from './events.browser.ts';

/** Whether a dialog or a card is open: keys are then its own. */
export function overlayIsOpen(): boolean {
  return document.querySelector('dialog[open], :popover-open') !== null;
}

/** Opens the contents menu with the focus on the current slide, once its own keys and its search are there. */
export async function openContents(): Promise<void> {
  const menu = document.getElementById('contents');
  if (menu === null) return;
  try {
    const { enliven } = await import('./contents.browser.ts');
    enliven(menu);
  } catch {
    // Without a network it is a list of links.
  }
  openDialog('contents')?.querySelector<HTMLElement>('.contents [aria-current]')?.focus();
}

export function openHelp(): void {
  openDialog('help');
}

/** Closes whatever is open. */
export function closeOverlays(): void {
  for (const open of document.querySelectorAll<HTMLElement>('dialog[open], :popover-open')) {
    if (open instanceof HTMLDialogElement) open.close();
    else open.hidePopover();
  }
}

/**
 * Keeps what stands around the slides in step with them: no card stays behind or hides a step, contents and study link know the slide.
 * Returns the undo.
 */
export function followSlide(deck: RevealApi): () => void {
  const follow = () => {
    const { id } = deck.getCurrentSlide();
    closeOverlays();
    for (const link of document.querySelectorAll('#contents .contents a'))
      link.ariaCurrent = link.getAttribute('href') === `#${id}` ? 'page' : null;
    for (const link of document.querySelectorAll('[data-study]'))
      link.setAttribute('href', `study.html#${id}`);
  };
  // A link to the slide one is on changes nothing, and still has been followed.
  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('dialog a[href^="#"], [popover] a[href^="#"]'))
      closeOverlays();
  };
  const undo = [
    onDeck(deck, ['ready', 'slidechanged'], follow),
    // A clicker's keys work under a dialog too: what they do must be seen.
    onDeck(deck, ['fragmentshown', 'fragmenthidden'], closeOverlays),
  ];
  document.addEventListener('click', onClick);
  return () => {
    for (const take of undo) take();
    document.removeEventListener('click', onClick);
  };
}

function openDialog(id: string): HTMLDialogElement | undefined {
  const dialog = document.querySelector<HTMLDialogElement>(`dialog#${id}`);
  if (dialog === null) return undefined;
  closeOverlays();
  dialog.showModal();
  return dialog;
}
