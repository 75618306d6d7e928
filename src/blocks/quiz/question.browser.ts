/** One question as a learner works on it: answer, check, read why, try again. */
import type { Answers } from '../answers/answers.browser.ts';
import type { Attempt } from '../answers/entry.ts';
import { ignoreHeldEnter } from '../heldEnter.browser.ts';
import { BINDINGS } from './bindings.browser.ts';
import type { AnyControls, Problem } from './controls.browser.ts';
import { afterHints, type Grade } from './model.ts';
import { type Parts, partsOf } from './parts.browser.ts';
import { messageOf, tellProblem } from './problem.browser.ts';

/** How long what is only heard stays, ms: by then it is read out, and whoever reads on meets it at the options alone. */
const HEARD_FOR = 10_000;
const EDITED = 'This question was edited since you answered; your answer was reset.';

/**
 * On the study page an answer given earlier can be shown again and the learner is told of trouble with their storage; on
 * the deck neither, for the deck is on a wall.
 */
export class Question {
  readonly onDeck: boolean;
  readonly #parts: Parts;
  readonly #answers: Answers;
  readonly #controls: AnyControls;
  #answered = false;
  /** Of the answer that is shown, as kept: an entry of the store that comes back is not painted again. */
  #shown: string | undefined;
  #hints = 0;
  /** Takes back the problem that is told. */
  #mend: (() => void) | undefined;

  /** @throws Error when a part is missing: a bug of `render.ts`. */
  constructor(root: HTMLElement, answers: Answers, signal: AbortSignal) {
    this.onDeck = root.dataset.medium === 'deck';
    this.#parts = partsOf(root);
    this.#answers = answers;
    const { record, fieldset, form } = this.#parts;
    this.#controls = BINDINGS[record.type](fieldset, record, signal);
    this.#parts.hintButton?.addEventListener('click', () => this.#hint(), { signal });
    // The second tap of two would try again what the first has just checked.
    this.#parts.button.addEventListener('click', (event) => event.detail > 1 && event.preventDefault(), {
      signal,
    });
    // A mistake that is being mended is no longer told.
    form.addEventListener('input', () => this.#tellProblem(undefined), { signal });
    // An item of a list may be moved on and on.
    ignoreHeldEnter(form, signal, '.quiz-move');
  }

  get form(): HTMLFormElement {
    return this.#parts.form;
  }

  /** What a digit key does, unless the answer is given; `index` may be past the last option. */
  choose(index: number): void {
    if (this.#answered) return;
    const said = this.#controls.choose(index);
    if (said !== undefined) this.#say(said);
  }

  /** What the button says: check, or try again. */
  press(): void {
    if (this.#answered) this.#retry();
    else this.#check();
  }

  /** Shows a room the answer that nobody has put in; nothing of it is kept. */
  reveal(): void {
    if (this.#answered) return;
    const { reason } = this.#controls.showBest();
    this.#paintAnswered('');
    this.#say('This is the answer.', reason);
  }

  /** Shows what the store has of this question, here or from another tab, without reading it out. */
  showStored(): void {
    const { record } = this.#parts;
    const reading = this.#answers.store.get(record.id, record.hash);
    if (reading.type !== 'kept') {
      if (this.#answered) this.#paintOpen();
      return;
    }
    const { answer, hints, confidence } = reading.attempt;
    const kept = shownAs(reading.attempt);
    // Our own answer comes back through the subscription: painting it again would lose its announcement.
    if (this.#answered && this.#shown === kept) return;
    const grade = this.#controls.show(answer);
    if (grade === undefined) {
      if (this.#answered) this.#paintOpen();
      return;
    }
    this.#showHints(hints);
    this.#parts.writeConfidence(confidence ?? undefined);
    this.#paintAnswered(kept);
    this.#say(this.#result(grade), '', 'off');
  }

  /** Shows what was answered on an earlier visit, and tells of what became of it. */
  resume(): void {
    const { store, takeProblem } = this.#answers;
    const { record } = this.#parts;
    this.showStored();
    const notes = [takeProblem()];
    if (store.get(record.id, record.hash).type === 'edited') {
      store.replace(new Map([[record.id, undefined]]));
      notes.push(EDITED);
    }
    this.#note(notes.join(' ').trim());
  }

  /** Back to what the build wrote. */
  close(): void {
    this.#paintOpen();
    this.#note('');
  }

  #check(): void {
    const { record } = this.#parts;
    const given = this.#controls.answer();
    if ('problem' in given) {
      this.#tellProblem(given);
      return;
    }
    const confidence = this.#parts.confidence();
    if (typeof confidence === 'object') {
      this.#tellProblem(confidence);
      return;
    }
    const { answer, grade } = given;
    const attempt: Attempt = {
      at: Date.now(),
      answer,
      score: afterHints(grade.score, this.#hints) ?? null,
      confidence: confidence ?? null,
      hints: this.#hints,
    };
    this.#controls.show(answer);
    this.#paintAnswered(shownAs(attempt));
    this.#say(this.#result(grade), grade.reason);
    this.#answers.store.add(record.id, record.hash, attempt);
    if (this.onDeck) return;
    this.#note(this.#answers.takeProblem());
    // Reasons among the options push the verdict down.
    this.#parts.result.scrollIntoView({ block: 'nearest' });
  }

  #retry(): void {
    this.#paintOpen();
    this.#say('Answer again.');
    this.#note('');
    this.#answers.store.reopen(this.#parts.record.id);
    // On the deck a focused control would take the arrow keys from the slides.
    if (!this.onDeck) this.#parts.fieldset.querySelector<HTMLElement>('input, select, button')?.focus();
  }

  #hint(): void {
    if (this.#answered || this.#hints >= this.#parts.record.hints.length) return;
    this.#showHints(this.#hints + 1);
  }

  /** Shows the first so many hints; those that stand there already stay, and are not read out again. */
  #showHints(count: number): void {
    const { record, hintList } = this.#parts;
    this.#hints = count;
    if (hintList !== undefined) {
      while (hintList.children.length > count) hintList.lastElementChild?.remove();
      for (const text of record.hints.slice(hintList.children.length, count)) {
        const item = document.createElement('li');
        item.textContent = text;
        hintList.append(item);
      }
    }
    this.#showHintButton();
  }

  #showHintButton(): void {
    const { record, hintButton } = this.#parts;
    if (hintButton === undefined) return;
    const isLeft = this.#hints < record.hints.length;
    const hadFocus = document.activeElement === hintButton;
    hintButton.hidden = this.#answered;
    // The button keeps the focus when the last hint is taken: elsewhere a second Enter would press something else.
    hintButton.setAttribute('aria-disabled', String(!isLeft));
    const number = hintButton.querySelector('.quiz-hint-number');
    if (number !== null) number.textContent = String(this.#hints + 1);
    for (const words of hintButton.querySelectorAll<HTMLElement>('[data-left]'))
      words.hidden = (words.dataset.left === 'none') === isLeft;
    if (this.#answered && hadFocus) this.#parts.button.focus();
  }

  /** The verdict, what it earned, and what hints took of it. */
  #result({ verdict, score, share }: Grade): string {
    const left = afterHints(score, this.#hints);
    if (this.#hints === 0 || left === undefined) return [verdict, share].filter(Boolean).join(' ');
    return `${verdict} With ${this.#hints} ${this.#hints === 1 ? 'hint' : 'hints'}: ${Math.round(left * 100)}% of the points.`;
  }

  #paintOpen(): void {
    const { after, fieldset, button, root } = this.#parts;
    this.#answered = false;
    this.#shown = undefined;
    delete root.dataset.answered;
    this.#controls.open();
    this.#parts.writeConfidence(undefined);
    this.#parts.closeConfidence(false);
    this.#tellProblem(undefined);
    after.replaceChildren();
    fieldset.disabled = false;
    button.textContent = 'Check';
    this.#showHints(0);
    this.#showKeys('open');
    this.#say('', '', 'off');
  }

  /** The controls closed over what is in them; explanation. Focus inside moves to the button. */
  #paintAnswered(kept: string): void {
    const { fieldset, button, after, template, root, form } = this.#parts;
    this.#answered = true;
    this.#shown = kept;
    root.dataset.answered = '';
    this.#tellProblem(undefined);
    after.replaceChildren(template.content.cloneNode(true));
    button.textContent = 'Try again';
    this.#showHintButton();
    this.#showKeys('answered');
    // A disabled control loses focus to the page's body, and the reader their place.
    if (form.contains(document.activeElement) && document.activeElement !== button) button.focus();
    fieldset.disabled = true;
    this.#parts.closeConfidence(true);
  }

  /** Tells what is missing or wrong at its control; undefined takes back what is told. */
  #tellProblem(given: Problem | undefined): void {
    this.#mend?.();
    this.#mend = undefined;
    if (given === undefined) return;
    const { problem, field } = given;
    // On the deck a focused control would take the arrow keys from the slides; one that is typed into is wanted.
    if (field === undefined || (this.onDeck && messageOf(field) === undefined)) {
      this.#say(problem);
      return;
    }
    this.#say('');
    this.#mend = tellProblem({ problem, field }, this.#parts.result);
  }

  #showKeys(when: 'open' | 'answered'): void {
    for (const hint of this.#parts.keys) hint.hidden = hint.dataset.when !== when;
  }

  /** Writes the result line, and what is heard and not seen in it; read out politely, unless nobody has just asked for it. */
  #say(text: string, heard = '', live: 'polite' | 'off' = 'polite'): void {
    const { result } = this.#parts;
    result.setAttribute('aria-live', live);
    result.textContent = text;
    if (heard === '') return;
    const unseen = document.createElement('span');
    unseen.className = 'visually-hidden';
    unseen.textContent = ` ${heard}`;
    result.append(unseen);
    setTimeout(() => unseen.remove(), HEARD_FOR);
  }

  /** Writes the line above the options; empty takes it away. */
  #note(text: string): void {
    this.form.querySelector('.quiz-note')?.remove();
    if (text === '') return;
    const line = document.createElement('p');
    line.className = 'quiz-note';
    line.textContent = text;
    this.form.prepend(line);
  }
}

/** An attempt as far as it is seen; when it was made is not. */
function shownAs({ answer, confidence, hints }: Attempt): string {
  return JSON.stringify([answer, confidence, hints]);
}
