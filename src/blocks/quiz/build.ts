/** What the build needs to know of a type of question. */
import type { Html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext, BlockProblem, Statement } from '../kind.ts';
import type { CommonSpec } from './common.ts';
import type { PaperAnswer } from './paperAnswer.ts';

/** A question on its slide. */
export interface QuestionUse<Spec> {
  /** Id of the block; controls take theirs from it. */
  readonly id: string;
  readonly spec: Spec;
  readonly context: BlockContext;
}

export interface QuestionBuild<Spec extends CommonSpec, Key> {
  /** What grading needs, in the order in which it is shown; never called with problems of {@link check} unsolved. */
  readonly key: (use: QuestionUse<Spec>) => Key;
  /** What makes it another question when it changes: texts, order and key, and no feedback. */
  readonly hashed: (key: Key) => unknown;
  /** What stands in the fieldset, under the legend. Nothing of the answer is in it. */
  readonly controls: (use: QuestionUse<Spec>, key: Key, medium: Medium) => Html;
  /** The same with a pencil: no controls, room to answer, no answer. */
  readonly paper: (use: QuestionUse<Spec>, key: Key) => Html;
  /** What whoever marks that sheet needs. */
  readonly paperAnswer: (key: Key) => PaperAnswer;
  /** The right answer in words, where script cannot show it: phrasing content. */
  readonly solution: (key: Key) => Html;
  /** How digits are used on the deck, such as `1–4 choose`; undefined where they are not. */
  readonly digits?: (key: Key) => string;
  /** Problems that need the ledger or the deck to be seen, apart from those all types share. */
  readonly check: (spec: Spec, context: BlockContext) => readonly BlockProblem[];
  /** Texts of its own, all of them. */
  readonly words: (spec: Spec) => readonly string[];
  /** Those of them that a reader takes for true. */
  readonly statements: (spec: Spec) => readonly Statement[];
  /** Facts that are shown once it is answered. */
  readonly facts: (spec: Spec) => readonly string[];
}
