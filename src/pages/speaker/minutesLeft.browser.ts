/** “10 minutes left”: proposes what to leave out, and leaves it out on one key. */
import type { KnownSlide } from './known.ts';
import { part } from './parts.browser.ts';
import { type Proposal, proposeDrops } from './shorten.ts';

export interface MinutesLeft {
  readonly open: () => void;
}

/**
 * @param coming slides that are still to come
 * @param apply called with what is to be left out, which may be nothing, and the minutes left
 */
export function livenMinutesLeft(
  coming: () => readonly KnownSlide[],
  apply: (drop: readonly string[], minutes: number) => void,
): MinutesLeft {
  const dialog = part<HTMLDialogElement>('dialog#left');
  const minutes = part<HTMLInputElement>('[data-left="minutes"]');
  const told = part('[data-left="told"]');
  const button = part<HTMLButtonElement>('[data-left="apply"]');
  const read = () => (minutes.validity.valid && minutes.value !== '' ? minutes.valueAsNumber : undefined);

  const paint = () => {
    const left = read();
    button.disabled = left === undefined;
    if (left === undefined) {
      told.replaceChildren(line('Give whole minutes, from 1 to 600.'));
      return;
    }
    const slides = coming();
    const proposal = proposeDrops(slides, left);
    const list = document.createElement('ul');
    list.className = 'left-list';
    // It scrolls.
    list.tabIndex = 0;
    list.setAttribute('aria-label', 'To be left out');
    list.append(...slides.filter(({ id }) => proposal.drop.includes(id)).map(item));
    told.replaceChildren(line(inWords(proposal, slides.length)), list);
    button.textContent = proposal.drop.length === 0 ? 'Set the time (Enter)' : 'Leave these out (Enter)';
  };
  const take = () => {
    const left = read();
    if (left === undefined) return;
    dialog.close();
    apply(proposeDrops(coming(), left).drop, left);
  };
  minutes.addEventListener('input', paint);
  button.addEventListener('click', take);
  minutes.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    take();
  });
  return {
    open: () => {
      dialog.showModal();
      minutes.focus();
      minutes.select();
      paint();
    },
  };
}

function inWords({ drop, needed, saved, over }: Proposal, count: number): string {
  if (drop.length === 0 && over === 0) return `All ${count} slides to come fit: they take ${needed} min.`;
  const out = `Leave out ${drop.length} of ${count} slides, which saves ${saved} min; the others take ${needed} min.`;
  if (over === 0) return out;
  return `${drop.length === 0 ? `The ${count} slides to come take ${needed} min.` : out} What must be shown is still ${over} min too long.`;
}

function line(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function item({ title, minutes, priority }: KnownSlide): HTMLElement {
  const element = document.createElement('li');
  const small = document.createElement('span');
  small.className = 'left-minutes';
  small.textContent = `${minutes} min · ${priority}`;
  element.append(title, ' ', small);
  return element;
}
