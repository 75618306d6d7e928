/** What stands at the foot of the window and must cover nothing that has the focus. */

/**
 * Keeps the height of a fixed element, 0 while it is hidden, in a custom property of the page, for `scroll-padding` to leave
 * room for it.
 * @param property such as `--notice`
 */
export function tellHeight(element: HTMLElement, property: string, signal: AbortSignal): void {
  const observer = new ResizeObserver(() =>
    document.documentElement.style.setProperty(property, `${element.offsetHeight}px`),
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
