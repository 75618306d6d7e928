/** What gives an answer away before it is given. */
import { folded } from '../../folded.ts';
import type { Path } from '../../yaml.ts';
import type { BlockProblem } from '../kind.ts';

/** A warning that may be allowed where it stands, by its rule. */
export function allowable(path: Path, rule: string, message: string, hint: string): BlockProblem {
  const optOut = `if it is meant, allow it on the line above: # allow: ${rule}`;
  return { path, rule, message, hint: `${hint}; ${optOut}`, severity: 'warning' };
}

/** A text that tells what is asked for. */
export function tellsAnswer(path: Path, message: string, hint: string): BlockProblem {
  return allowable(path, 'tells-answer', message, hint);
}

/** Whether a text says another one, word for word, as a reader compares them. */
export function says(text: string, said: string): boolean {
  return ` ${folded(text)} `.includes(` ${folded(said)} `);
}
