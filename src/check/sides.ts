/** Words that take a side: in a contested matter they are somebody’s, and a briefing says whose. */
import { type Diagnostic, warning } from '../diagnostics.ts';
import { ownWords, type Passage } from './passage.ts';

interface Loaded {
  /** Forms of the word, as a regular expression. */
  readonly forms: string;
  /** What says the same and leaves the judgement to the reader. */
  readonly instead: string;
}

/**
 * The words, in whatever direction they judge. The README lists them. Words that are also terms of law or of the trade,
 * such as `occupation`, `invasion`, `sanctions` or `exile`, are left to the editor.
 */
const LOADED: readonly Loaded[] = [
  // Of governments and those who serve them.
  { forms: 'regimes?|juntas?', instead: 'government, authorities' },
  {
    forms: 'dictators?|dictatorships?|tyrants?|tyrann(?:y|ies|ical)|strongm[ae]n|usurpers?',
    instead: 'the office: president, leader',
  },
  {
    forms: 'puppets?|vassals?|stooges?|henchm[ae]n|minions?|lackeys?',
    instead: 'ally, dependent on, official',
  },
  { forms: 'totalitarian(?:ism)?', instead: 'what is done, and by whom' },
  { forms: 'propagand(?:a|ists?|istic)', instead: 'state media, statement, broadcaster' },
  { forms: 'rigged|sham', instead: 'disputed, not recognised by' },
  { forms: 'so-called|self-proclaimed', instead: 'the name as it is, or whose name it is' },
  // Of forces and what they do.
  { forms: 'occupiers?|invaders?|hordes?', instead: 'troops, forces' },
  { forms: 'aggress(?:ors?|ion)', instead: 'attack, invasion, the side that attacked' },
  {
    forms: 'special\\s+(?:military\\s+)?operation|SMO',
    instead: 'invasion, war',
  },
  {
    forms: 'liberat(?:ions?|ors?|e[sd]?|ing)|denazif\\p{L}*|reunif\\p{L}*',
    instead: 'what happened: taken, withdrawn from, annexed',
  },
  // Of opponents.
  {
    forms: 'terror(?:ists?|ism)|extremis(?:ts?|m)|militants?',
    instead: 'what they did, or who calls them so',
  },
  {
    forms: '(?:neo-?)?nazis?(?:m)?|fascis(?:ts?|m)|banderites?|r[au]s[hc]is(?:ts?|m)',
    instead: 'who is meant',
  },
  { forms: 'traitors?|provocateurs?|fugitives?', instead: 'opponent, exile, agent' },
  { forms: 'brotherly|fraternal|collective\\s+west', instead: 'the names of the states' },
];

const ALL = LOADED.map(({ forms }) => forms).join('|');
const LOADED_RE = new RegExp(`(?<![\\p{L}-])(?:${ALL})(?![\\p{L}-])`, 'giu');

/**
 * Loaded words in the author’s own voice. In quotation marks they are a speaker’s, and so is the text of a fact link, which
 * says what the ledger says.
 */
export function checkSides(passage: Pick<Passage, 'text' | 'spanOf' | 'optOut'>): Diagnostic[] {
  return [...ownWords(passage.text).matchAll(LOADED_RE)].map(({ 0: words, index }) => {
    const word = words.replace(/\s+/g, ' ');
    const hint = `quote who says it, “${word}”, or write neutrally (${insteadOf(word)}); or ${passage.optOut('takes-side')}`;
    const span = passage.spanOf(index, index + words.length);
    return warning('takes-side', span, `"${word}" takes a side in our own voice`, hint);
  });
}

function insteadOf(word: string): string {
  const found = LOADED.find(({ forms }) => new RegExp(`^(?:${forms})$`, 'iu').test(word));
  return found?.instead ?? '';
}
