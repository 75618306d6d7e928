/** The console's keys: those of the deck that lead through the slides, and its own, as P and L, which do something else on the deck. */
import { isTyped } from '../../blocks/typed.browser.ts';
import { isModified, isUsedByControl } from '../controlKeys.browser.ts';

/** Keys and what they do; letters as typed without Shift. */
const ACTIONS: Readonly<Record<string, string>> = {
  ' ': 'next',
  n: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  j: 'jump',
  '/': 'jump',
  m: 'jump',
  r: 'answer',
  a: 'answer',
  v: 'hands',
  p: 'pointer',
  d: 'pen',
  e: 'eraser',
  z: 'undraw',
  x: 'clear',
  l: 'left',
  u: 'undrop',
  w: 'start',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '−': 'smaller',
  t: 'theme',
  '?': 'help',
  F1: 'help',
};

/** What a clicker sends: it works wherever the focus is, in a dialog too. */
const ALWAYS: Readonly<Record<string, string>> = {
  PageDown: 'next',
  PageUp: 'previous',
  b: 'black',
  '.': 'black',
};

/**
 * Listens to keys.
 * @param act does what a key says
 * @param goTo goes to a slide by its number, from 1
 */
export function listenToKeys(act: (action: string) => void, goTo: (number: number) => void): void {
  let number = '';
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isModified(event)) return;
    const typed = number;
    number = '';
    const action = actionOf(event);
    if (action !== undefined) {
      event.preventDefault();
      act(action);
      return;
    }
    if (isTyped(event.target) || isOpen()) return;
    if (/^\d$/.test(event.key)) number = typed + event.key;
    else if (event.key === 'Enter' && typed !== '' && !isUsedByControl(event)) goTo(Number(typed));
  });
}

function actionOf(event: KeyboardEvent): string | undefined {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isCounted = event.target instanceof Element && event.target.matches('[data-counts]');
  // Letters and points are for whoever types them; fields of counts take digits alone.
  if (key.length === 1 && isTyped(event.target) && !(isCounted && /^[^\d ]$/.test(key))) return undefined;
  if (ALWAYS[key] !== undefined) return ALWAYS[key];
  if (isOpen() || (isUsedByControl(event) && !isCounted)) return undefined;
  if (isCounted && key.length > 1) return undefined;
  return key === ' ' && event.shiftKey ? 'previous' : ACTIONS[key];
}

function isOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
