/** Slides of the deck as a console shows them: still. */

/** Figures become plain text, and no control takes the focus: what belongs to the wall is done on the wall. */
export function holdStill(slide: HTMLElement): void {
  slide.removeAttribute('tabindex');
  for (const figure of slide.querySelectorAll('.fact')) {
    const text = document.createElement('span');
    text.className = figure.className;
    text.append(...figure.childNodes);
    figure.replaceWith(text);
  }
  for (const control of slide.querySelectorAll<HTMLElement>('a, button, input, select, summary, [tabindex]'))
    control.inert = true;
}
