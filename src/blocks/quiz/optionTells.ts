/** Options that say themselves which is right, that point at others by their place, and hints that name the right one. */
import type { Path } from '../../yaml.ts';
import type { BlockProblem } from '../kind.ts';
import type { Option } from './options.ts';
import { allowable, says, tellsAnswer } from './tells.ts';

/** What an author writes for whoever reads the source: `(correct)`, `✓`, `the right answer`, `Wrong: …`. */
const VERDICT_RE =
  /\((?:the )?(?:in)?(?:correct|right|wrong|true|false)(?: (?:answer|option|one))?\)|[✓✔☑✅✗✘❌☒]|\[[x ]\]|\b(?:in)?(?:correct|right|wrong) (?:answer|option)\b|^(?:in)?(?:correct|right|wrong):/i;
/** `All of the above`, `both A and B`. */
const PLACE_RE =
  /\b(?:all|both|none|neither|any|some|two|three) of (?:the|those) above\b|\b(?:all|none) above\b|\b(?:both|neither|only) (?:[A-H]|[1-8]) (?:and|n?or) (?:[A-H]|[1-8])\b/i;
/** A letter or number of its own, as on paper: `A.`, `b)`, `(3)`. */
const LABEL_RE = /^\(?([A-Ha-h]|[1-8])[.)]\s/;

/** @param path of the list of options */
export function optionTells(
  options: readonly Option[],
  path: Path,
  { hints, shuffle }: { readonly hints: readonly string[]; readonly shuffle: boolean | number },
): BlockProblem[] {
  return [
    ...labelProblems(options, path),
    ...options.flatMap(({ text }, i) => [
      ...verdictProblems(text, [...path, i, 'text']),
      ...placeProblems(text, [...path, i, 'text'], shuffle !== false),
    ]),
    ...hints.flatMap((hint, i) => hintProblems(hint, ['hints', i], options)),
  ];
}

function verdictProblems(text: string, path: Path): BlockProblem[] {
  const verdict = VERDICT_RE.exec(text)?.[0];
  if (verdict === undefined) return [];
  const hint = 'a learner reads it before answering; "correct: true" alone marks what is right';
  return [tellsAnswer(path, `"${verdict}" judges the option in its own text`, hint)];
}

function placeProblems(text: string, path: Path, shuffled: boolean): BlockProblem[] {
  const place = PLACE_RE.exec(text)?.[0];
  if (place === undefined) return [];
  const rule = 'refers-to-options';
  if (!shuffled) {
    const hint = 'whoever knows two of the others need not judge the rest: ask with "type: choices" instead';
    return [allowable(path, rule, `"${place}" points at other options`, hint)];
  }
  const message = `"${place}" points at a place, and "shuffle" gives the options other places`;
  return [{ path, rule, message, hint: 'take "shuffle" out, or say what is meant in words' }];
}

/** Told once, of options that all have one, in order: a single “A.” may be an initial. */
function labelProblems(options: readonly Option[], path: Path): BlockProblem[] {
  const labels = options.map(({ text }) => LABEL_RE.exec(text)?.[1]?.toUpperCase());
  const inOrder = (first: number) => labels.every((label, i) => label === String.fromCharCode(first + i));
  if (!inOrder('A'.charCodeAt(0)) && !inOrder('1'.charCodeAt(0))) return [];
  return [
    {
      path: [...path, 0, 'text'],
      rule: 'numbered-options',
      message: `"${options[0]?.text.split(' ')[0]}" numbers an option that is numbered by itself`,
      hint: 'leave the letters or numbers out of all texts: pages and paper number them',
    },
  ];
}

/** Short words that are said of a wrong option as well tell nothing. */
function hintProblems(hint: string, path: Path, options: readonly Option[]): BlockProblem[] {
  const named = options.filter(({ text }) => says(hint, text));
  if (named.length === 0 || named.some(({ correct }) => correct !== true)) return [];
  const message = `the hint says what is right: "${named[0]?.text}"`;
  return [tellsAnswer(path, message, 'lead there without naming it')];
}
