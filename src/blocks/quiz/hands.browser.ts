/** A show of hands in the rows of a question’s options: counting, shown, and once more. It lasts as long as the page. */
import './hands.css';
import { onAsk } from './ask.browser.ts';
import { HANDS_CHANGE, type HandsChange } from './ask.ts';
import { type CountField, countField } from './countField.browser.ts';
import {
  type Hands,
  openHands,
  readCount,
  reveal,
  type Share,
  type Tally,
  tally,
  tallyInWords,
  totalInWords,
  voteAgain,
  withCount,
} from './hands.ts';

export interface HandsPanel {
  /** What the button says: opens, reveals, or votes again. With `takesFocus` the keyboard goes where hands are put in. */
  readonly next: (takesFocus: boolean) => void;
}

/**
 * Makes a show of hands, closed at first.
 * @param button what goes on; its words say to what
 * @param signal leaves the question as it was when it aborts
 */
export function makeHands(root: HTMLElement, button: HTMLElement, signal: AbortSignal): HandsPanel {
  // Of a statement hands are raised for the judgement; the reasons are for the talk about it.
  const values = root.querySelector('.quiz-values');
  const options = [...(values ?? root).querySelectorAll<HTMLElement>('.quiz-option')];
  const names = options.map((option, i) =>
    values === null ? `option ${i + 1}` : (option.querySelector('.quiz-text')?.textContent ?? ''),
  );
  const told = statusLine(`${root.id}-hands`);
  const clear = clearButton();
  let hands: Hands | undefined;
  let fields: readonly CountField[] = [];

  const tell = (seen: string, heard = '', isProblem = false) => {
    told.classList.toggle('quiz-message', isProblem);
    // What is only heard takes no room in the row.
    told.classList.toggle('visually-hidden', seen === '');
    const unseen = document.createElement('span');
    unseen.className = 'visually-hidden';
    unseen.textContent = heard === '' ? '' : ` ${heard}`;
    told.replaceChildren(seen, unseen);
  };

  const changed = () => {
    const detail: HandsChange = hands ?? null;
    root.dispatchEvent(new CustomEvent(HANDS_CHANGE, { bubbles: true, detail }));
  };

  function next(takesFocus: boolean): void {
    // What was answered stays to be seen, and the votes with it.
    if (root.dataset.answered !== undefined) return;
    if (hands === undefined) start(openHands(options.length), takesFocus);
    else if (hands.stage === 'shown') start(voteAgain(hands), takesFocus);
    else show(hands, takesFocus);
  }

  function start(opened: Hands, takesFocus: boolean): void {
    hands = opened;
    button.after(clear, told);
    paintFields();
    tell(
      '',
      `Round ${opened.before === undefined ? 1 : 2}: put in the hands for each ${values === null ? 'option' : 'judgement'}.`,
    );
    if (takesFocus) fields[0]?.input.focus();
    changed();
  }

  function show(counted: Hands, takesFocus: boolean): void {
    const bad = fields.find((field) => field.isBad());
    if (bad !== undefined) {
      if (takesFocus) bad.input.focus();
      const read = readCount(bad.input.value);
      tell('problem' in read ? read.problem : '', '', true);
      return;
    }
    const shown = reveal(counted);
    if (shown === undefined) {
      tell('Put in the hands first.', '', true);
      if (takesFocus) fields[0]?.input.focus();
      return;
    }
    hands = shown;
    keepFocus();
    paintTally(shown);
    tell(`${totalInWords(shown)}.`, tallyInWords(shown, names));
    changed();
  }

  function end(): void {
    hands = undefined;
    if (document.activeElement === clear) button.focus();
    keepFocus();
    unpaint();
    clear.remove();
    told.remove();
    changed();
  }

  /** Hands that were counted elsewhere: the wall shows that there are some, and not how many. */
  function put(option: number, count: number | null): void {
    if (hands?.stage !== 'counting') return;
    hands = withCount(hands, option, count ?? undefined);
    fields[option]?.repaint();
    changed();
  }

  /** A field that is taken away would lose the focus to the page’s body. */
  function keepFocus(): void {
    if (fields.some((field) => field.root.contains(document.activeElement))) button.focus();
  }

  function paintFields(): void {
    unpaint();
    root.dataset.hands = 'counting';
    button.textContent = 'Reveal';
    fields = options.map((option, i) => {
      const name = names[i] ?? '';
      const field = countField(name, {
        told: told.id,
        get: () => hands?.round[i],
        changed: (count, by) => {
          if (hands !== undefined) hands = withCount(hands, i, count);
          changed();
          // What is typed is heard anyway.
          tell('', by === 'button' ? `${count ?? 0} for ${name}` : '');
        },
        refused: (problem) => tell(problem, '', true),
        done: () => (fields[i + 1]?.input ?? button).focus(),
      });
      option.append(field.root);
      return field;
    });
  }

  function paintTally(shown: Hands): void {
    unpaint();
    root.dataset.hands = 'shown';
    button.textContent = 'Vote again';
    for (const [i, counted] of tally(shown).entries()) options[i]?.append(...drawTally(counted));
  }

  function unpaint(): void {
    delete root.dataset.hands;
    button.textContent = 'Show of hands';
    for (const part of root.querySelectorAll('.quiz-counter, .quiz-bar, .quiz-tally')) part.remove();
    fields = [];
  }

  onAsk(
    root,
    (asked) => {
      if (asked.ask === 'count') put(asked.option, asked.count);
      if (asked.ask === 'hands-end' && hands !== undefined) end();
    },
    signal,
  );
  clear.addEventListener('click', end, { signal });
  signal.addEventListener('abort', end);
  return { next };
}

/** Bars behind the option, the first round outlined and the latest filled, and their numbers at its end. */
function drawTally({ now, before }: Tally): HTMLElement[] {
  const numbers = document.createElement('span');
  numbers.className = 'quiz-tally';
  numbers.append(figures(now, 'quiz-now', ''));
  if (before !== undefined) numbers.append(figures(before, 'quiz-before', 'before '));
  return [...bar(before, 'before'), ...bar(now, 'now'), numbers];
}

function figures({ count, percent }: Share, className: string, lead: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = `${lead}${count} · ${percent}%`;
  return element;
}

/** None where there is nothing to measure: an empty one would still show its outline. */
function bar(part: Share | undefined, round: 'before' | 'now'): HTMLElement[] {
  if (part === undefined || part.share === 0) return [];
  const element = document.createElement('span');
  element.className = 'quiz-bar';
  element.dataset.round = round;
  element.style.setProperty('--share', String(part.share));
  return [element];
}

function statusLine(id: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'quiz-hands-told';
  element.id = id;
  element.setAttribute('role', 'status');
  return element;
}

function clearButton(): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'quiz-hands-clear';
  element.textContent = 'Clear';
  return element;
}
