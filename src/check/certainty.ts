/** Words of certainty on figures that nobody has on record. */
import { type Diagnostic, warning } from '../diagnostics.ts';
import type { Fact, Ledger } from '../evidence/model.ts';
import { withInputs } from '../evidence/render.ts';
import { CITATION, ownWords, type Passage } from './passage.ts';
import { findInSentences } from './sentences.ts';

/** What an author says who leaves no room for doubt. The README lists them. */
const WORDS: readonly string[] = [
  'prove[sdn]?|proving|proofs?',
  'obvious(?:ly)?|evident(?:ly)?|clearly|clear\\s+that|plainly',
  'certainly|certain\\s+that|definitely|undoubtedly|doubtless|undeniabl[ey]|indisputabl[ey]|unquestionabl[ey]',
  '(?:without|beyond)\\s+(?:an?\\s+|any\\s+|all\\s+|reasonable\\s+)?doubt|no\\s+doubt',
  'in\\s+fact|of\\s+course',
  'confirm(?:s|ed|ing)?',
  '(?:show(?:s|ed|n)?|demonstrate[sd]?|establish(?:es|ed)?)\\s+that',
];
const CERTAIN_RE = new RegExp(`(?<![\\p{L}-])(?:${WORDS.join('|')})(?![\\p{L}-])`, 'giu');
/** Beginnings of the words above, to pass over most texts quickly. */
const QUICK_RE =
  /prov|proof|obvious|evident|clear|plainly|certain|definite|doubt|unden|indisp|unquest|in\s+fact|of\s+course|confirm|(?:show|demonstr|establ)\w*\s+that/i;
/** A word that takes the certainty back, at most three words before it. */
const DENIAL_RE =
  /(?:(?<!\p{L})(?:not(?!\s+only)|never|no|nor|neither|cannot|nothing|nobody|none|hardly|without|unless)|n[’']t)(?:\s+[\p{L}’'-]+){0,3}\s+$/iu;
/** The end of a question, behind it its citations. */
const QUESTION_RE = new RegExp(`\\?["”’»)\\s${CITATION}]*$`);
/** How many characters before the word, and before the end of its sentence, are looked at. */
const REACH = 80;

/**
 * Verbs and adverbs of certainty in a sentence about facts of which one is not on record, and not computed from such alone.
 * Questions, denials and quoted words assert nothing.
 */
export function checkCertainty(passage: Passage, ledger: Ledger): Diagnostic[] {
  if (!QUICK_RE.test(passage.text)) return [];
  const own = ownWords(passage.text);
  return findInSentences(CERTAIN_RE, passage.text, own).flatMap(({ words, index, start, end }) => {
    if (QUESTION_RE.test(passage.text.slice(Math.max(start, end - REACH), end))) return [];
    if (DENIAL_RE.test(own.slice(Math.max(start, index - REACH), index))) return [];
    const unsure = passage.factsIn(start, end).find((fact) => !isOnRecord(fact, ledger));
    if (unsure === undefined) return [];
    const phrase = words.replace(/\s+/g, ' ');
    const message = `"${phrase}" is more than fact ${unsure.id} bears, which is ${basisOf(unsure, ledger)}`;
    const hint = `say who holds it and how they know; if the word is right, ${passage.optOut('certainty')}`;
    return [warning('certainty', passage.spanOf(index, index + words.length), message, hint)];
  });
}

/** Whether a fact is recorded, or computed from recorded facts alone. */
function isOnRecord(fact: Fact, ledger: Ledger): boolean {
  return softInput(fact, ledger) === undefined;
}

function softInput(fact: Fact, ledger: Ledger): Fact | undefined {
  return withInputs([fact.id], ledger).find(({ basis }) => basis !== 'recorded' && basis !== 'computed');
}

function basisOf(fact: Fact, ledger: Ledger): string {
  const input = softInput(fact, ledger);
  if (input === undefined || input.id === fact.id) return fact.basis;
  return `computed from ${input.id} (${input.basis})`;
}
