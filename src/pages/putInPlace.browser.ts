/** Puts what a page brings later in its places: the part that `laterPart.ts` renders. */
import { dressFigures } from '../evidence/laterCards.browser.ts';

/** Where a page that is one file holds what it would otherwise fetch; undefined elsewhere. */
export function laterInPage(): DocumentFragment | undefined {
  return document.querySelector<HTMLTemplateElement>('template[data-holds="later"]')?.content;
}

/** Inert until it is in the page: nothing in it is fetched or runs. */
export function parsePart(text: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = text;
  return template.content;
}

/** Blocks to where they belong, cards to the page's end. @throws Error when a block is missing, before anything is changed */
export function putInPlace(content: DocumentFragment): void {
  // Parsed apart from the page they are elements, drawn by nobody, but with ids and text of their own.
  for (const element of content.querySelectorAll('noscript')) element.remove();
  dressFigures(content);
  putBlocks(content, document);
  document.body.append(content);
}

/** Moves the blocks of `content` to where they belong in `root`. @throws Error when one is missing, before anything is moved */
export function putBlocks(content: DocumentFragment, root: ParentNode): void {
  const parts = new Map(
    [...content.querySelectorAll<HTMLElement>('[data-later]')].map((part) => [part.dataset.later, part]),
  );
  const rooms = [...root.querySelectorAll<HTMLElement>('.later')].map((room) => {
    const part = parts.get(room.dataset.later);
    if (part === undefined) throw new Error(`what comes later lacks "${room.dataset.later}"`);
    return { room, part };
  });
  for (const { room, part } of rooms) {
    const slide = room.contains(document.activeElement) ? room.closest('section') : null;
    room.replaceWith(...part.childNodes);
    slide?.focus({ preventScroll: true });
  }
  for (const part of parts.values()) part.remove();
}
