/** The parts of the page that script fills. */

/** An element that shows something. @throws Error when it is missing: a bug of `page.ts` */
export function shower(name: string): HTMLElement {
  return part(`[data-show="${name}"]`);
}

/** @throws Error when there is none: a bug of `page.ts` */
export function part<T extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): T {
  const found = within.querySelector<T>(selector);
  if (found === null) throw new Error(`the console lacks ${selector}`);
  return found;
}

/** Writes text where it has changed: a screen reader then hears nothing twice. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
