/**
 * A chart in step with a talk: the next key reaches its second view as it reaches a fragment, so that a clicker with two
 * buttons gets there. The deck marks reached steps `visible`; on the study page there are none.
 */
export function followSteps(host: HTMLElement, slide: Element, signal: AbortSignal): void {
  const follow = () => {
    const steps = [...host.querySelectorAll<HTMLElement>('[data-step]')];
    if (steps.length === 0) return;
    const step = steps.findLast(({ classList }) => classList.contains('visible'))?.dataset.step ?? 'reported';
    const views = [...host.querySelectorAll<HTMLInputElement>('input[data-control="view"]')];
    const view = views.find(({ value }) => value === step);
    if (view === undefined || view.checked) return;
    view.checked = true;
    view.dispatchEvent(new Event('input', { bubbles: true }));
  };
  for (const type of ['slideshow', 'slidestep']) slide.addEventListener(type, follow, { signal });
}
