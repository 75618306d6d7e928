/**
 * What is seen of a slide, as text: taken on the wall, put into a console's picture. Canvases become pictures, what was typed and
 * chosen becomes attributes, and inline styles wait in `data-style`, as the policy lets no HTML bring any.
 */
import { holdStill } from './still.browser.ts';

/** What nobody sees on a slide, or what a console lays over its picture itself. */
const UNSEEN = 'script, template, noscript, [popover], .overlay';

/** HTML of what is in a slide's element. */
export function viewOf(slide: HTMLElement): string {
  const copy = slide.cloneNode(true) as HTMLElement;
  const originals = [...slide.querySelectorAll('*')];
  const canvases: [Element, HTMLImageElement][] = [];
  for (const [i, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[i];
    if (original instanceof HTMLCanvasElement) canvases.push([element, pictureOf(original)]);
    else if (original instanceof HTMLInputElement) fix(element, original);
    const style = element.getAttribute('style');
    if (style === null) continue;
    element.setAttribute('data-style', style);
    element.removeAttribute('style');
  }
  for (const [canvas, picture] of canvases) {
    picture.dataset.style = canvas.getAttribute('data-style') ?? '';
    canvas.replaceWith(picture);
  }
  for (const element of copy.querySelectorAll(UNSEEN)) element.remove();
  holdStill(copy);
  return copy.innerHTML;
}

/** Makes an element look as the one that a view was taken of. */
export function putView(element: HTMLElement, html: string): void {
  element.innerHTML = html;
  // On the wall script has come to its blocks; style sheets hide what does nothing before.
  for (const { localName } of element.querySelectorAll('*'))
    if (localName.includes('-') && customElements.get(localName) === undefined)
      customElements.define(localName, class extends HTMLElement {});
  for (const styled of element.querySelectorAll<HTMLElement | SVGElement>('[data-style]'))
    styled.style.cssText = styled.dataset.style ?? '';
}

function pictureOf(canvas: HTMLCanvasElement): HTMLImageElement {
  const picture = document.createElement('img');
  picture.src = canvas.toDataURL();
  picture.alt = canvas.ariaLabel ?? '';
  return picture;
}

/** Properties become the attributes that HTML has for them. */
function fix(copy: Element, { type, checked, value }: HTMLInputElement): void {
  if (type === 'checkbox' || type === 'radio') copy.toggleAttribute('checked', checked);
  else copy.setAttribute('value', value);
}
