/** The controls of one type of question in the browser, and the door through which the engine works all of them. */
import type { Grade, Grading, QuestionRecord, QuestionType } from './model.ts';

/** Why there is nothing to grade yet. */
export interface Problem {
  readonly problem: string;
  /** The control at fault, or the first one missing; told in the element that its `aria-describedby` names, else beside the button. */
  readonly field?: HTMLElement | undefined;
}

export interface Controls<Answer> {
  /** What has been put in, or what is missing or wrong with it. */
  readonly read: () => { readonly answer: Answer } | Problem;
  /** Puts an answer in; undefined empties all. */
  readonly write: (answer: Answer | undefined) => void;
  /** Shows beside the controls how the answer that is in them went. */
  readonly mark: (answer: Answer, grade: Grade) => void;
  /** Tells what is right where that is nobody’s answer, as with a bar or a likelihood; default: it is put in, and marked. */
  readonly tell?: () => void;
  /** Takes all marks away. */
  readonly unmark: () => void;
  /** What a digit key does, `index` from 0; returns what is to be said, undefined where nothing was done. */
  readonly choose?: (index: number) => string | undefined;
}

/** Makes the controls inside a question's fieldset. */
export type MakeControls<Key, Answer> = (
  fieldset: HTMLFieldSetElement,
  key: Key,
  signal: AbortSignal,
) => Controls<Answer>;

/** Controls whose answer is unknown until it is looked at. */
export interface AnyControls {
  /** The answer that is in the controls, graded. */
  readonly answer: () => { readonly answer: unknown; readonly grade: Grade } | Problem;
  /** Shows an answer with its marks; undefined, and nothing shown, when it is none to this question. */
  readonly show: (answer: unknown) => Grade | undefined;
  /** What is right, to a room in which nobody has answered. */
  readonly showBest: () => Grade;
  /** Empties all, without marks. */
  readonly open: () => void;
  readonly choose: (index: number) => string | undefined;
}

export type Binding = (
  fieldset: HTMLFieldSetElement,
  record: QuestionRecord,
  signal: AbortSignal,
) => AnyControls;

/** Joins the grading of a type with its controls. */
export function bind<Key, Answer>(grading: Grading<Key, Answer>, make: MakeControls<Key, Answer>): Binding {
  return (fieldset, { id, key }, signal) => {
    if (!grading.isKey(key)) throw new Error(`question "${id}" carries no readable key`);
    const controls = make(fieldset, key, signal);
    const show = (answer: Answer) => {
      const grade = grading.grade(key, answer);
      controls.unmark();
      controls.write(answer);
      controls.mark(answer, grade);
      return grade;
    };
    const open = () => {
      controls.unmark();
      controls.write(undefined);
    };
    return {
      answer: () => {
        const read = controls.read();
        return 'problem' in read ? read : { answer: read.answer, grade: grading.grade(key, read.answer) };
      },
      show: (value) => {
        const answer = grading.read(value, key);
        return answer === undefined ? undefined : show(answer);
      },
      showBest: () => {
        const best = grading.best(key);
        if (controls.tell === undefined) return show(best);
        open();
        controls.tell();
        return grading.grade(key, best);
      },
      open,
      choose: (index) => controls.choose?.(index),
    };
  };
}

/** What every type is bound to; see `bindings.browser.ts`. */
export type Bindings = Readonly<Record<QuestionType, Binding>>;
