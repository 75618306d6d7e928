/** Which question of a test is being read. */

/** What is being read crosses this line, as a share of the height of the window: what a link leads to begins above it. */
const LINE = 0.25;

/**
 * Tells which of some elements crosses the line, whenever that changes; undefined for none, and hidden ones never do.
 * @param signal ends the watch when it aborts
 */
export function followReading(
  elements: readonly Element[],
  moved: (at: Element | undefined) => void,
  signal: AbortSignal,
): void {
  let at: Element | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) at = target;
        else if (at === target) at = undefined;
      }
      moved(at);
    },
    { rootMargin: `-${LINE * 100}% 0px -${(1 - LINE) * 100}%` },
  );
  for (const element of elements) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
