// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isTaken } from '../../../src/blocks/quiz/keys.browser.ts';
import { isUsedByControl } from '../../../src/pages/controlKeys.browser.ts';

/** Who says that a key goes to a control: question and deck. */
function takenBy(html: string, key: string): readonly boolean[] {
  document.body.innerHTML = html;
  const taken: boolean[] = [];
  document.body.addEventListener('keydown', (event) => taken.push(isTaken(event), isUsedByControl(event)), {
    once: true,
  });
  document.body.firstElementChild?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  return taken;
}

it('letters are free for question and deck alike while a slider or a box has the focus', () => {
  for (const type of ['range', 'radio', 'checkbox', 'button'])
    for (const key of ['a', 'c', 'v'])
      expect(takenBy(`<input type="${type}">`, key), type).toEqual([false, false]);
});

it('letters belong to whoever types them', () => {
  for (const html of [
    '<input type="text">',
    '<input type="number">',
    '<textarea></textarea>',
    '<select></select>',
  ])
    expect(takenBy(html, 'c'), html).toEqual([true, true]);
});

it('letters go past a field for counts to the question, digits do not', () => {
  expect(takenBy('<input data-counts>', 'v')[0]).toBe(false);
  expect(takenBy('<input data-counts>', '7')[0]).toBe(true);
});
