/** Marks beside what was answered: a tick, a cross, or a tick in an open ring, told in words too. */

/** `missed` is right and was not chosen. */
export type Mark = 'right' | 'wrong' | 'missed';

const DRAWN: Readonly<Record<Mark, string>> = {
  right: '<path d="m3 8.5 3.3 3.3L13 4.8"/>',
  wrong: '<path d="m4 4 8 8m0-8-8 8"/>',
  missed:
    '<path d="m5.2 8.3 2 2 3.6-4.1"/><circle cx="8" cy="8" r="7" stroke-width="1.5" stroke-dasharray="2.9 2.6"/>',
};

/** A mark with what it means, unseen: `, right, you chose it:`. */
export function drawMark(mark: Mark, words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'quiz-mark';
  element.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true">${DRAWN[mark]}</svg>`;
  const unseen = document.createElement('span');
  unseen.className = 'visually-hidden';
  unseen.textContent = words;
  element.append(unseen);
  return element;
}

/** Marks an element of class `quiz-option` at its badge, and writes why beneath; no `feedback` writes nothing. */
export function markOption(option: HTMLElement, mark: Mark, words: string, feedback: string): void {
  option.dataset.mark = mark;
  option.querySelector('.quiz-badge')?.append(drawMark(mark, words));
  if (feedback === '') return;
  const line = document.createElement('p');
  line.className = 'quiz-feedback';
  line.textContent = feedback;
  option.append(line);
}

/** Takes away what {@link markOption} has written. */
export function unmarkOption(option: HTMLElement): void {
  delete option.dataset.mark;
  for (const part of option.querySelectorAll('.quiz-mark, .quiz-feedback')) part.remove();
}
