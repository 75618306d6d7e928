/** A show of hands, counted by the speaker: the wall shows that there are votes, and how many only once they are revealed. */
import { MOST_HANDS, readCount, stepped } from '../../blocks/quiz/hands.ts';
import { shower } from './parts.browser.ts';
import type { HandsState } from './protocol.ts';

type Put = (option: number, count: number | null) => void;

/**
 * Paints the votes for the options of a slide’s question; undefined hides them.
 * @param put called with each count that is put in
 */
export function paintVotes(slide: string, hands: HandsState | undefined, put: Put): void {
  const root = shower('votes');
  const mark = hands === undefined ? '' : `${slide} ${hands.stage} ${hands.counts.length}`;
  root.hidden = hands === undefined;
  if (root.dataset.mark !== mark) {
    root.dataset.mark = mark;
    root.replaceChildren(...(hands === undefined ? [] : build(slide, hands, put)));
  }
  hands?.counts.forEach((count, i) => {
    const input = root.querySelector<HTMLInputElement>(`[data-option="${i}"]`);
    const text = count === null ? '' : String(count);
    if (input !== null && input !== document.activeElement && input.value !== text) input.value = text;
  });
  const total = hands?.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) ?? 0;
  const told = root.querySelector('.votes-total');
  if (told !== null) told.textContent = `${total} ${total === 1 ? 'hand' : 'hands'}`;
}

/** Gives the focus to the first count that can be put in. @returns false where there is none yet */
export function focusFirstCount(): boolean {
  const input = shower('votes').querySelector<HTMLInputElement>('[data-option]');
  input?.focus();
  return input !== null;
}

function build(slide: string, { stage, counts }: HandsState, put: Put): HTMLElement[] {
  const head = document.createElement('h2');
  head.textContent = stage === 'counting' ? 'Hands, not yet on the wall' : 'Hands, on the wall';
  const texts = optionTexts(slide);
  const list = document.createElement('ol');
  list.append(
    ...counts.map((count, i) => {
      const item = document.createElement('li');
      const text = document.createElement('span');
      text.textContent = texts[i] ?? `Option ${i + 1}`;
      item.append(text, stage === 'counting' ? counter(i, put) : tallied(count));
      return item;
    }),
  );
  const total = document.createElement('p');
  total.className = 'votes-total';
  return [head, list, total];
}

/** What hands are raised for; of a statement not its reasons. */
function optionTexts(slide: string): readonly string[] {
  const quiz = document.querySelector<HTMLElement>(`[id="${slide}"] .quiz`);
  if (quiz?.dataset.type === 'true-false') return ['True', 'False'];
  return [...(quiz?.querySelectorAll('.quiz-option .quiz-text') ?? [])].map((text) => text.textContent);
}

function tallied(count: number | null): HTMLElement {
  const element = document.createElement('strong');
  element.textContent = String(count ?? 0);
  return element;
}

function counter(option: number, put: Put): HTMLElement {
  const input = document.createElement('input');
  input.type = 'text';
  input.inputMode = 'numeric';
  input.autocomplete = 'off';
  input.dataset.option = String(option);
  input.dataset.counts = '';
  input.setAttribute('aria-label', `Hands for option ${option + 1}, at most ${MOST_HANDS}`);
  const read = () => readCount(input.value);
  input.addEventListener('input', () => {
    const now = read();
    if ('problem' in now) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    if ('count' in now) put(option, now.count ?? null);
  });
  const step = (by: number) => {
    const now = read();
    const count = stepped('count' in now ? now.count : undefined, by);
    input.value = String(count);
    put(option, count);
  };
  const root = document.createElement('span');
  root.className = 'votes-count';
  root.append(stepButton(-1, option, step), input, stepButton(1, option, step));
  return root;
}

function stepButton(by: 1 | -1, option: number, step: (by: number) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = by < 0 ? '−' : '+';
  button.setAttribute('aria-label', `One hand ${by < 0 ? 'fewer' : 'more'} for option ${option + 1}`);
  button.addEventListener('click', () => step(by));
  return button;
}
