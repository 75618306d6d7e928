/** What a learner is called where something of theirs is told apart from that of others. Pure. */
import { hyphenated } from '../../deck/slug.ts';

/** Hexadecimal digits of an id that tell the learners of a class apart: some 17 million. */
const SHORT = 6;
/** Of a name in the name of a file; one long word is cut. */
const LONGEST_SLUG = 40;

/** A learner as their files tell of them. */
export interface Learner {
  /** Random id that the learner’s browser keeps; tells learners apart and says nothing of them. */
  readonly id: string;
  /** Only if the learner typed one. */
  readonly name?: string | undefined;
}

/** The start of a learner’s id: enough to tell a class apart, and the same in names of files, tables and on pages. */
export function shortId(id: string): string {
  return hyphenated(id, LONGEST_SLUG).replaceAll('-', '').slice(0, SHORT) || 'unknown';
}

/** The name typed, else the short id: `Ada`, `7f3a9c`. */
export function learnerWord({ id, name }: Learner): string {
  return name?.trim() || shortId(id);
}

/**
 * The name of a file to be saved: `answers-ada-2026-11-28.json`, and without a typed name `answers-7f3a9c-2026-11-28.json`.
 * @param kind what it holds, such as `answers`
 * @param saved ISO date-time
 * @param ending without the dot
 */
export function learnerFileName(kind: string, learner: Learner, saved: string, ending: string): string {
  const name = [...hyphenated(learner.name ?? '', LONGEST_SLUG)].slice(0, LONGEST_SLUG).join('');
  return `${kind}-${name || shortId(learner.id)}-${saved.slice(0, 10)}.${ending}`;
}
