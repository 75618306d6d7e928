// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openAnswers } from '../../../src/blocks/answers/answers.browser.ts';
import { ANSWER_PREFIX, type StorageLike, VERSION_1_PREFIX } from '../../../src/blocks/answers/shelf.ts';
import { defineQuiz } from '../../../src/blocks/quiz/live.ts';
import { livenQuestion } from '../../../src/blocks/quiz/liven.browser.ts';
import { keepWayBack } from '../../../src/blocks/quiz/wayBack.browser.ts';
import { QUESTION, render } from './example.ts';

/** What is kept of an answer. */
const kept = (hash: string | undefined, answer: unknown) =>
  JSON.stringify({ hash, attempts: [{ at: 1, answer, score: 1, confidence: null, hints: 0 }], open: false });
const denied: StorageLike = {
  get length(): number {
    return refuse();
  },
  key: refuse,
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
};
function refuse(): never {
  throw new DOMException('denied', 'SecurityError');
}

const KEY = `${ANSWER_PREFIX}check-quiz`;
const undo: (() => void)[] = [];

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});

afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});

interface Setup {
  readonly medium?: 'deck' | 'study';
  readonly yaml?: string;
  readonly storage?: StorageLike;
  readonly section?: string;
}

/** Opens a page with one question, as a browser does. */
function open({
  medium = 'study',
  yaml = QUESTION,
  storage = localStorage,
  section = 'present',
}: Setup = {}) {
  document.body.innerHTML = `<section id="check" class="${section}">${render(medium, yaml)}</section><input id="field"><dialog><button id="inside">x</button></dialog>`;
  const root = element('quiz-question');
  const answers = openAnswers(storage);
  const stay = new AbortController();
  livenQuestion(root, answers, stay.signal);
  const leave = () => stay.abort();
  undo.push(leave, keepWayBack());
  return { root, leave, answers };
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

const button = () => element('.quiz-check');
const result = () => element('.quiz-result');
/** What is seen of the result; the rest of it is only heard. */
const verdict = () => result().firstChild?.textContent ?? '';
const keys = () => [...document.querySelectorAll<HTMLElement>('.quiz-keys')].find(({ hidden }) => !hidden);
const inputs = () => [...document.querySelectorAll<HTMLInputElement>('quiz-question input')];
const badges = () => [...document.querySelectorAll('.quiz-badge')].map((badge) => badge.textContent);
const note = () => document.querySelector('.quiz-note')?.textContent;

/** All that a reader can reach: data and templates are not rendered. */
function seen(): string {
  const copy = element('form').cloneNode(true);
  return copy.textContent ?? '';
}

function answer(index: number) {
  inputs()[index]?.click();
  button().click();
}

function press(key: string, init: KeyboardEventInit = {}, target: Element = document.body) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

describe('answering', () => {
  test('nothing of the answer is in the page before the check', () => {
    open();
    inputs()[0]?.click();
    expect(seen()).not.toMatch(/delivery|upcoming|tender asks|correct/i);
  });

  test('a wrong answer shows both marks with their feedback, in words too, and the explanation', () => {
    open();
    answer(0);
    expect(badges()).toEqual(['1, not right, you chose it:', '2, right, you missed it:', '3']);
    expect(
      [...document.querySelectorAll('.quiz-option')].map((option) => option.getAttribute('data-mark')),
    ).toEqual(['wrong', 'missed', null]);
    expect([...document.querySelectorAll('.quiz-feedback')].map((p) => p.textContent)).toEqual([
      'Not right, you chose it. A plan is not a delivery.',
      'Right, you missed it. A figure for the upcoming year.',
    ]);
    expect(seen()).toContain('The tender asks for transport in the year to come.');
    expect(element('.quiz-after cite').textContent).toBe('Sivitski 2016, ¶17');
    expect(element('.quiz-after .quiz-goto').getAttribute('href')).toBe('#carriages');
    expect(document.querySelectorAll('.quiz-badge svg[aria-hidden="true"]')).toHaveLength(2);
  });

  test('a right answer shows its own feedback alone', () => {
    open();
    answer(1);
    expect(badges()).toEqual(['1', '2, right, you chose it:', '3']);
    expect(document.querySelectorAll('.quiz-feedback')).toHaveLength(1);
  });

  test('the result is announced politely, with the reasons that are seen on the options', () => {
    open();
    answer(0);
    expect(result().tagName).toBe('OUTPUT');
    expect(result().getAttribute('aria-live')).toBe('polite');
    expect(verdict()).toBe('Not correct: the answer is 2.');
    expect(result().textContent).toBe(
      'Not correct: the answer is 2. Option 1: A plan is not a delivery. Option 2: A figure for the upcoming year.',
    );
    expect(result().querySelector('.visually-hidden')?.textContent).toContain('Option 1');
    button().click();
    expect(result().textContent).toBe('Answer again.');
    answer(1);
    expect(verdict()).toBe('Correct.');
    expect(result().textContent).toBe('Correct. A figure for the upcoming year.');
  });

  test('reasons that are only heard go once they are, so that nobody reads them twice', () => {
    vi.useFakeTimers();
    undo.push(() => vi.useRealTimers());
    open();
    answer(0);
    expect(result().textContent).toContain('Option 1: A plan');
    vi.runAllTimers();
    expect(result().textContent).toBe('Not correct: the answer is 2.');
  });

  test('checking without a choice asks for one where it is to be made, and tells nothing', () => {
    open();
    button().click();
    expect(result().textContent).toBe('Choose an option first.');
    expect(document.activeElement).toBe(inputs()[0]);
    expect(inputs()[0]?.getAttribute('aria-describedby')).toBe(result().id);
    expect(element('.quiz-options').getAttribute('role')).toBe('radiogroup');
    expect(element('.quiz-options').getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelectorAll('[data-mark]')).toHaveLength(0);
    expect(localStorage.length).toBe(0);
  });

  test('focus on an option moves to the button when the options close', () => {
    open();
    inputs()[0]?.focus();
    answer(0);
    expect(document.activeElement).toBe(button());
    expect(element('fieldset').hasAttribute('disabled')).toBe(true);
    expect(button().textContent).toBe('Try again');
  });

  test('try again opens the question as it was; what was answered stays known, and unseen', () => {
    open();
    const before = seen();
    answer(0);
    expect(localStorage.getItem(KEY)).toContain('"answer":0');
    button().click();
    expect(seen().replace('Answer again.', '')).toBe(before);
    expect(inputs().some((input) => input.checked)).toBe(false);
    expect(element('fieldset').hasAttribute('disabled')).toBe(false);
    expect(document.activeElement).toBe(inputs()[0]);
    expect(localStorage.getItem(KEY)).toContain('"open":true');
    open();
    expect(document.querySelectorAll('[data-mark]')).toHaveLength(0);
  });

  test('what was set up is undone', () => {
    const { leave } = open();
    answer(0);
    leave();
    expect(seen()).not.toMatch(/delivery|tender asks/);
    inputs()[1]?.click();
    element('form').dispatchEvent(new Event('submit', { cancelable: true }));
    expect(document.querySelectorAll('[data-mark]')).toHaveLength(0);
  });
});

describe('coming back to the study page', () => {
  test('the answer is shown again, without being read out', () => {
    open();
    answer(0);
    open();
    expect(badges()[0]).toBe('1, not right, you chose it:');
    expect(result().textContent).toBe('Not correct: the answer is 2.');
    expect(result().getAttribute('aria-live')).toBe('off');
  });

  test('an edited question is open again and says so once', () => {
    open();
    answer(0);
    const edited = QUESTION.replace('A tank army', 'An army');
    open({ yaml: edited });
    expect(document.querySelectorAll('[data-mark]')).toHaveLength(0);
    expect(note()).toBe('This question was edited since you answered; your answer was reset.');
    open({ yaml: edited });
    expect(note()).toBeUndefined();
  });

  test('an answer that is no option of the question is not shown', () => {
    const hash = open().root.dataset.hash;
    localStorage.setItem(KEY, kept(hash, 7));
    open();
    expect(document.querySelectorAll('[data-mark]')).toHaveLength(0);
    expect(result().textContent).toBe('');
  });

  test('an unreadable answer is set aside and said so', () => {
    localStorage.setItem(KEY, '{"hash"');
    open();
    expect(note()).toContain('could not be read');
    expect(Object.values({ ...localStorage })).toContain('{"hash"');
  });

  test('another tab’s answer appears, and goes when it is taken back there', () => {
    const { root } = open();
    localStorage.setItem(KEY, kept(root.dataset.hash, 1));
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect(badges()[1]).toBe('2, right, you chose it:');
    localStorage.removeItem(KEY);
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect(badges()).toEqual(['1', '2', '3']);
  });

  test('a choice not yet checked survives what another tab does', () => {
    open();
    inputs()[2]?.click();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(inputs()[2]?.checked).toBe(true);
  });
});

test('where storage is denied the question works, and says once that answers are not kept', () => {
  open({ storage: denied });
  expect(note()).toBeUndefined();
  answer(1);
  expect(badges()[1]).toBe('2, right, you chose it:');
  expect(note()).toContain('does not let this page keep answers');
  button().click();
  answer(0);
  expect(badges()[0]).toBe('1, not right, you chose it:');
  expect(note()).toBeUndefined();
});

describe('on the deck', () => {
  test('nothing stored is shown, what is answered stays', () => {
    open();
    answer(0);
    open({ medium: 'deck' });
    expect(document.querySelectorAll('[data-mark]')).toHaveLength(0);
    answer(1);
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(badges()[1]).toBe('2, right, you chose it:');
  });

  test('digits choose, aloud but without taking focus, and C checks', () => {
    open({ medium: 'deck' });
    press('3');
    expect(inputs()[2]?.checked).toBe(true);
    expect(result().textContent).toBe('3 chosen.');
    expect(document.activeElement).toBe(document.body);
    press('C', { shiftKey: true });
    expect(badges()[2]).toBe('3, not right, you chose it:');
  });

  test('the hint says what C does now: check, then try again; then digits choose anew', () => {
    open({ medium: 'deck' });
    expect(keys()?.textContent).toBe('1–3 choose · C checks · A answer · V hands');
    press('1');
    press('c');
    expect(keys()?.textContent).toBe('C tries again · V hands');
    press('2');
    expect(badges()[0]).toBe('1, not right, you chose it:');
    press('c');
    expect(keys()?.textContent).toBe('1–3 choose · C checks · A answer · V hands');
    expect(badges()).toEqual(['1', '2', '3']);
    press('2');
    press('c');
    expect(verdict()).toBe('Correct.');
  });

  test('C held down checks once', () => {
    open({ medium: 'deck' });
    press('1');
    press('c');
    press('c', { repeat: true });
    expect(badges()[0]).toBe('1, not right, you chose it:');
  });

  test('nothing is said of storage that is denied', () => {
    open({ medium: 'deck', storage: denied });
    answer(1);
    expect(verdict()).toBe('Correct.');
    expect(note()).toBeUndefined();
  });

  test('the key in the place of C checks on a Cyrillic keyboard', () => {
    open({ medium: 'deck' });
    press('2');
    press('с', { code: 'KeyC' });
    expect(verdict()).toBe('Correct.');
  });

  test.each(['future', 'past'])('keys do nothing while the slide is %s', (section) => {
    open({ medium: 'deck', section });
    press('1');
    expect(inputs()[0]?.checked).toBe(false);
  });

  test('keys with a modifier, in a field, in a dialog or handled already do nothing', () => {
    open({ medium: 'deck' });
    press('1', { ctrlKey: true });
    press('1', {}, element('#field'));
    press('1', {}, element('#inside'));
    element('section').addEventListener('keydown', (event) => event.preventDefault());
    press('1', {}, button());
    expect(inputs()[0]?.checked).toBe(false);
    press('9');
    expect(result().textContent).toBe('');
  });

  test('keys do nothing in the overview or behind a black screen', () => {
    open({ medium: 'deck' });
    document.body.className = 'paused';
    press('1');
    document.body.className = 'overview';
    press('1');
    document.body.className = '';
    expect(inputs()[0]?.checked).toBe(false);
  });

  test.each(['PageDown', 'PageUp', ' ', 'ArrowRight'])('%j on an option is left to the deck', (key) => {
    open({ medium: 'deck' });
    let heard = 0;
    const listener = () => {
      heard++;
    };
    document.addEventListener('keydown', listener);
    undo.push(() => document.removeEventListener('keydown', listener));
    const option = inputs()[0];
    if (option === undefined) throw new Error('no option');
    expect(press(key, {}, option).defaultPrevented).toBe(false);
    expect(heard).toBe(1);
  });

  describe('Backspace', () => {
    /** Answers and follows the link to the slide that shows the answer; `clicks` is 0 for a key. */
    function depart(clicks: number) {
      open({ medium: 'deck' });
      press('1');
      press('c');
      const link = element('.quiz-goto');
      link.focus();
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: clicks }));
      location.hash = '#carriages';
      link.blur();
      return link;
    }
    const arrive = () => element('section').dispatchEvent(new CustomEvent('slideshow'));

    test('comes back from the slide the answer link leads to, once', () => {
      depart(0);
      expect(press('Backspace', {}, element('#field')).defaultPrevented).toBe(false);
      expect(press('Backspace').defaultPrevented).toBe(true);
      expect(location.hash).toBe('#check');
      location.hash = '#carriages';
      press('Backspace');
      expect(location.hash).toBe('#carriages');
    });

    test('is left to others before any answer link was followed', () => {
      open({ medium: 'deck' });
      expect(press('Backspace').defaultPrevented).toBe(false);
    });

    test('puts the focus back on the link that was followed with a key', () => {
      const link = depart(0);
      press('Backspace');
      arrive();
      expect(document.activeElement).toBe(link);
    });

    test('leaves the focus alone after a pointer', () => {
      depart(1);
      press('Backspace');
      arrive();
      expect(document.activeElement).toBe(document.body);
    });

    test('is nobody’s any more after the undo', () => {
      depart(0);
      for (const step of undo.splice(0)) step();
      expect(press('Backspace').defaultPrevented).toBe(false);
    });
  });

  test('trying again leaves the arrow keys to the slides', () => {
    open({ medium: 'deck' });
    press('1');
    press('c');
    button().focus();
    button().click();
    expect(document.activeElement).toBe(button());
  });
});

describe('hints and confidence on the study page', () => {
  const HELPED = `hints: [Look at the year., Look at the verb.]\nconfidence: true\n${QUESTION}`;
  const hint = () => element('.quiz-hint');
  const hints = () => [...document.querySelectorAll('.quiz-hint-list li')].map((item) => item.textContent);
  const sure = (percent: number) =>
    document.querySelector<HTMLInputElement>(`.quiz-confidence [value="${percent}"]`)?.click();

  test('hints come one after another, and are paid for', () => {
    open({ yaml: HELPED });
    hint().click();
    expect(hints()).toEqual(['Look at the year.']);
    expect(hint().textContent).toContain('Hint 2 of 2');
    hint().click();
    expect(hint().textContent).toContain('No more hints');
    inputs()[1]?.click();
    sure(80);
    button().click();
    expect(verdict()).toBe('Correct. With 2 hints: 50% of the points.');
    expect(JSON.parse(localStorage.getItem(KEY) ?? '').attempts).toMatchObject([
      { answer: 1, score: 0.5, confidence: 0.8, hints: 2 },
    ]);
  });

  const shown = () => document.querySelector<HTMLInputElement>('.quiz-confidence :checked')?.value;

  test('on the next visit the hints taken and how sure one was are there again', () => {
    open({ yaml: HELPED });
    hint().click();
    inputs()[1]?.click();
    sure(90);
    button().click();
    open({ yaml: HELPED });
    expect(hints()).toEqual(['Look at the year.']);
    expect(shown()).toBe('90');
    expect(verdict()).toBe('Correct. With 1 hint: 75% of the points.');
  });

  test('another tab’s answer comes with its own hints and sureness', () => {
    const { root } = open({ yaml: HELPED });
    sure(60);
    const attempt = { at: 1, answer: 1, score: 0.5, confidence: 1, hints: 2 };
    localStorage.setItem(KEY, JSON.stringify({ hash: root.dataset.hash, attempts: [attempt], open: false }));
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect(shown()).toBe('100');
    expect(hints()).toHaveLength(2);
  });

  test('without saying how sure one is nothing is checked, and nothing is lost', () => {
    open({ yaml: HELPED });
    inputs()[1]?.click();
    button().click();
    expect(result().textContent).toBe('Say how sure you are, then check.');
    expect(document.activeElement).toBe(element('.quiz-confidence input'));
    expect(element('.quiz-confidence').getAttribute('aria-invalid')).toBe('true');
    expect(inputs()[1]?.checked).toBe(true);
    expect(localStorage.length).toBe(0);
  });

  test('what hints cost is told again on the next visit, and no hint can be taken once it is answered', () => {
    const yaml = HELPED.replace('confidence: true\n', '');
    open({ yaml });
    hint().click();
    answer(1);
    expect(hint().hidden).toBe(true);
    open({ yaml });
    expect(result().textContent).toBe('Correct. With 1 hint: 75% of the points.');
    expect(hints()).toEqual(['Look at the year.']);
    expect(hint().hidden).toBe(true);
    button().click();
    answer(1);
    expect(verdict()).toBe('Correct.');
    const { attempts } = JSON.parse(localStorage.getItem(KEY) ?? '');
    expect(attempts).toMatchObject([
      { score: 0.75, hints: 1, confidence: null },
      { score: 1, hints: 0, confidence: null },
    ]);
  });

  test('hints are read out as they come, and the last one leaves the focus where it is: a second Enter presses nothing', () => {
    open({ yaml: HELPED });
    expect(element('.quiz-hint-list').getAttribute('aria-live')).toBe('polite');
    hint().focus();
    hint().click();
    expect(document.activeElement).toBe(hint());
    hint().click();
    expect(document.activeElement).toBe(hint());
    expect(hint().getAttribute('aria-disabled')).toBe('true');
    hint().click();
    expect(hints()).toHaveLength(2);
    expect(document.querySelector('[aria-invalid]')).toBeNull();
  });

  test('how sure one was cannot be changed after the check', () => {
    open({ yaml: HELPED });
    sure(90);
    answer(0);
    expect(document.querySelector('.quiz-confidence')?.hasAttribute('disabled')).toBe(true);
    expect(JSON.parse(localStorage.getItem(KEY) ?? '').attempts).toMatchObject([
      { answer: 0, score: 0, confidence: 0.9, hints: 0 },
    ]);
  });

  test('the deck asks for neither', () => {
    open({ medium: 'deck', yaml: HELPED });
    press('2');
    press('c');
    expect(verdict()).toBe('Correct.');
    expect(document.querySelector('.quiz-hint, .quiz-confidence')).toBeNull();
    expect(JSON.parse(localStorage.getItem(KEY) ?? '').attempts).toMatchObject([
      { score: 1, confidence: null, hints: 0 },
    ]);
  });

  test('trying again is without the hints taken before', () => {
    open({ yaml: HELPED });
    hint().click();
    inputs()[1]?.click();
    sure(50);
    button().click();
    button().click();
    expect(hints()).toEqual([]);
    expect(hint().textContent).toContain('Hint 1 of 2');
    expect(document.querySelector('.quiz-confidence :checked')).toBeNull();
  });
});

test('what the page takes away and puts back is followed, without being read out', () => {
  const { root, answers } = open();
  answer(0);
  const before = answers.store.replace(new Map([[root.id, undefined]]));
  expect(badges()).toEqual(['1', '2', '3']);
  expect(result().getAttribute('aria-live')).toBe('off');
  answers.store.replace(before);
  expect(badges()[0]).toBe('1, not right, you chose it:');
  expect(result().textContent).toBe('Not correct: the answer is 2.');
  expect(result().getAttribute('aria-live')).toBe('off');
  answers.store.reopen(root.id);
  expect(badges()).toEqual(['1', '2', '3']);
});

test('whatever is chosen, the right option is marked once and the chosen one only where it is wrong', () => {
  for (const chosen of [0, 1, 2]) {
    localStorage.clear();
    open();
    answer(chosen);
    const marks = [...document.querySelectorAll<HTMLElement>('.quiz-option')].map(
      ({ dataset }) => dataset.mark,
    );
    const expected = [undefined, chosen === 1 ? 'right' : 'missed', undefined];
    if (chosen !== 1) expected[chosen] = 'wrong';
    expect(marks).toEqual(expected);
  }
});

test('an option that was not chosen says what its author wrote for that', () => {
  const yaml = QUESTION.replace('upcoming year.\n', 'upcoming year.\n    unchosen: That one it is.\n');
  open({ yaml });
  answer(0);
  expect(seen()).toContain('That one it is.');
  expect(result().textContent).toContain('Option 2: That one it is.');
  button().click();
  answer(1);
  expect(seen()).toContain('A figure for the upcoming year.');
  expect(seen()).not.toContain('That one it is.');
});

test('an answer that version 1 kept is shown', () => {
  const hash = open().root.dataset.hash;
  localStorage.setItem(`${VERSION_1_PREFIX}check-quiz`, JSON.stringify({ hash, answer: 1 }));
  open();
  expect(verdict()).toBe('Correct.');
});

test('Backspace comes back on the study page, to the link that was followed', () => {
  open();
  answer(1);
  element('.quiz-goto').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  location.hash = '#carriages';
  press('Backspace');
  expect(location.hash).toBe('#check');
  expect(document.activeElement).toBe(element('.quiz-goto'));
});

test('a question on the deck wakes with its slide, and dies when it leaves the page', async () => {
  document.body.innerHTML = `<section>${render('deck')}</section>`;
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  defineQuiz(openAnswers(localStorage));
  const root = element('quiz-question');
  expect(root.dataset.live).toBeUndefined();
  // reveal.js would read the answer for browsers without script out, as text.
  expect(root.querySelector('noscript')).toBeNull();
  element('section').dispatchEvent(new CustomEvent('slideshow'));
  await expect.poll(() => root.dataset.live).toBe('');
  answer(1);
  expect(verdict()).toBe('Correct.');
  root.remove();
  expect(root.querySelector('[data-mark]')).toBeNull();
});

describe('with the element registered', () => {
  /** Puts a page in whole: happy-dom connects an element before it has read what is in it. */
  function show(markup: string) {
    const box = document.createElement('div');
    box.innerHTML = markup;
    document.body.replaceChildren(box);
    return element('quiz-question');
  }

  // A browser knows an element once.
  beforeAll(() => {
    vi.stubGlobal('reportError', (error: unknown) => {
      throw error;
    });
    if (customElements.get('quiz-question') === undefined) defineQuiz(openAnswers(localStorage));
  });

  test('a question on a slide that is shown already wakes at once', async () => {
    const root = show(`<section class="present">${render('deck')}</section>`);
    await expect.poll(() => root.dataset.live).toBe('');
    press('2');
    press('c');
    expect(verdict()).toBe('Correct.');
    root.remove();
    expect(root.dataset.live).toBeUndefined();
  });

  test('a question on the study page that is answered before it is near sends nothing, and is checked once it is awake', async () => {
    const root = show(render('study'));
    inputs()[1]?.click();
    const early = new Event('submit', { bubbles: true, cancelable: true });
    element('form').dispatchEvent(early);
    expect(early.defaultPrevented).toBe(true);
    await expect.poll(verdict).toBe('Correct.');
    root.remove();
  });

  test('a question on the study page wakes when it comes near the window', async () => {
    let near: () => void = () => {};
    class Observer {
      constructor(callback: IntersectionObserverCallback) {
        near = () =>
          callback([{ isIntersecting: true } as IntersectionObserverEntry], {} as IntersectionObserver);
      }
      observe(): void {}
      disconnect(): void {}
    }
    vi.stubGlobal('IntersectionObserver', Observer);
    undo.push(() => vi.unstubAllGlobals());
    const root = show(render('study'));
    expect(root.querySelector('noscript')).toBeNull();
    expect(root.dataset.live).toBeUndefined();
    near();
    await expect.poll(() => root.dataset.live).toBe('');
    root.remove();
    expect(root.dataset.live).toBeUndefined();
  });
});
