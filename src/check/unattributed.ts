/** Claims that nobody is said to make. */
import { type Diagnostic, warning } from '../diagnostics.ts';
import { ownWords, type Passage } from './passage.ts';
import { findInSentences } from './sentences.ts';

const HOW = '(?:(?:widely|generally|commonly|often|sometimes|also|now|still|then)\\s+)?';
const SAID =
  '(?:said|believed|thought|reported|rumou?red|alleged|claimed|assumed|understood|considered|estimated|suggested|feared)';
const SAY =
  '(?:say|said|believe[ds]?|think|thought|claim(?:ed)?|suggest(?:ed)?|argue[ds]?|estimate[ds]?|report(?:ed)?|fear(?:ed)?|warn(?:ed)?|assume[ds]?|consider(?:ed)?|agree[ds]?|insist(?:ed)?)';
const PEOPLE =
  '(?:experts|observers|analysts|sources|critics|commentators|specialists|insiders|reports|rumou?rs|officials|the\\s+media|people)';

/** The README lists them. */
const PHRASES: readonly string[] = [
  'reportedly|allegedly|supposedly|purportedly',
  `it\\s+(?:is|was|has\\s+been)\\s+${HOW}${SAID}(?=\\s+that\\b|,)`,
  `(?:is|are|was|were|be|been)\\s+${HOW}${SAID}\\s+to(?=\\s+(?!(?:the|an?|him|her|them|us)\\b)\\p{Ll})`,
  `(?:widely|generally|commonly)\\s+(?:${SAID}|seen|regarded)`,
  `(?:(?:some|many|most|several|other|various|unnamed|anonymous)\\s+)?${PEOPLE}\\s+${SAY}`,
  `(?:some|many|most|others)\\s+${SAY}`,
  `according\\s+to\\s+(?:(?:some|many|several|various|unnamed|anonymous|media|press|unconfirmed)\\s+)?${PEOPLE}`,
  'rumou?r\\s+has\\s+it|word\\s+has\\s+it',
];
/** A part of every phrase above, to pass over most texts quickly. */
const QUICK_RE =
  /edly\b|\bit\s+(?:is|was|has)\b|\sto\s|(?:widely|generally|commonly)\s|\b(?:some|many|most|others)\s|experts|observers|analysts|sources|critics|commentators|specialists|insiders|reports|rumou?r|officials|media|people|word\s+has/i;
const UNATTRIBUTED_RE = new RegExp(`(?<![\\p{L}-])(?:${PHRASES.join('|')})(?![\\p{L}-])`, 'giu');

/**
 * Phrases that hide who says something, in a sentence that names neither a speaker of its facts nor an author of the
 * documents it cites. A citation alone is no excuse: it says where the words stand, and not whose they are.
 */
export function checkAttribution(passage: Passage): Diagnostic[] {
  if (!QUICK_RE.test(passage.text)) return [];
  const found = findInSentences(UNATTRIBUTED_RE, passage.text, ownWords(passage.text));
  return found.flatMap(({ words, index, start, end }) => {
    const text = passage.text.slice(start, end);
    if (passage.speakersIn(start, end).some((name) => names(text, name))) return [];
    const message = `"${words.replace(/\s+/g, ' ')}" does not tell who says so`;
    const hint = `name the speaker; if the document names none, say whose document, or ${passage.optOut('unattributed')}`;
    return [warning('unattributed', passage.spanOf(index, index + words.length), message, hint)];
  });
}

/** Whether a name stands in a text as a word, with or without its genitive. */
function names(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + name.length))) return true;
  }
  return false;
}
