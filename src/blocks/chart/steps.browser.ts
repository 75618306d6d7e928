const VIEWS = 'input:is([data-control="view"], [data-control="reading"])';

/**
 * A chart in step with a talk: the next key reaches its second view, all its readings, or turns a switch on, as it reaches a fragment, so
 * that a clicker with two buttons gets there. The deck marks reached steps `visible`; on the study page there are none.
 */
export function followSteps(host: HTMLElement, slide: Element, signal: AbortSignal): void {
  const follow = () => {
    const steps = [...host.querySelectorAll<HTMLElement>('[data-step]')];
    if (steps.length === 0) return;
    readTyped(host);
    const now = steps.findLast(isReached)?.dataset.step;
    for (const input of host.querySelectorAll<HTMLInputElement>(VIEWS))
      if (now === undefined ? input.defaultChecked : input.value === now) press(input, true);
    for (const box of host.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      const step = steps.find(({ dataset }) => dataset.step === box.dataset.control);
      if (step !== undefined) press(box, isReached(step));
    }
  };
  // A switch that was turned by hand has taken its step: the next key goes on.
  const take = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    for (const step of host.querySelectorAll<HTMLElement>('[data-step]'))
      if (step.dataset.step === target.dataset.control) step.classList.toggle('visible', target.checked);
  };
  host.addEventListener('input', take, { signal });
  for (const type of ['slideshow', 'slidestep']) slide.addEventListener(type, follow, { signal });
}

function isReached({ classList }: HTMLElement): boolean {
  return classList.contains('visible');
}

/** A number that is still being typed counts: a clicker does not leave the field first. */
function readTyped(host: HTMLElement): void {
  const field = document.activeElement;
  if (field !== null && host.contains(field) && field.matches('[data-sketch="field"]'))
    field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** As if the reader had done it. */
function press(input: HTMLInputElement, checked: boolean): void {
  if (input.checked === checked) return;
  input.checked = checked;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
