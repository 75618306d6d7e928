/**
 * How hard a text is to read, as a US school grade: Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers & Chissom 1975,
 * Research Branch Report 8-75, Naval Technical Training Command). For English alone.
 */
import { sentencesOf } from './sentences.ts';

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** 0.39 × words per sentence + 11.8 × syllables per word − 15.59; undefined where there are no words. */
  readonly grade: number | undefined;
  /** The sentence with most words, empty where there are none. */
  readonly longest: { readonly words: number; readonly text: string };
}

const WORD_RE = /\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu;

/**
 * Measures texts, each of which begins and ends a sentence: a headline, a list item, a row of a table.
 *
 * - Words with a hyphen are one word, as with Kincaid. Names are counted like any other word, which errs on the strict side.
 * - Numbers in digits are left out: read aloud they have many syllables, and are no harder to read for that (Flesch 1948,
 *   “A new readability yardstick”, has them left out too where there are many). A text of nothing else is no sentence.
 * - Grades of few words say little: a slide has some forty, and the formula is made for a hundred and more.
 */
export function readabilityOf(texts: readonly string[]): Readability {
  let longest = { words: 0, text: '' };
  let sentences = 0;
  let words = 0;
  let syllables = 0;
  for (const text of texts) {
    for (const { start, end } of sentencesOf(text)) {
      const sentence = text.slice(start, end).trim();
      const found = sentence.match(WORD_RE) ?? [];
      if (found.length === 0) continue;
      sentences++;
      words += found.length;
      for (const word of found) syllables += syllablesOf(word);
      if (found.length > longest.words) longest = { words: found.length, text: sentence };
    }
  }
  const grade = sentences === 0 ? undefined : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return { words, sentences, syllables, grade, longest };
}

/** A silent e before an ending: statement, likely, somewhere. */
const SILENT_INSIDE_RE =
  /(?<=[aeiouy][^aeiouy]{1,2})(?<![^aeiouy]l|^el)e(?=(?:ments?|ly|ful|less|ness|where|body|thing|times?|lines?)$)/;
/** Vowels at the end that are written and not spoken: make, makes, planned, dialogue, but not table, centre, places, wanted. */
const SILENT_RE =
  /(?<=[aeiouy].*)(?:(?<![^aeiouy][lr]|[aeiouy])e|(?<![^aeiouy][lr]|[aeiouysxzcg]|[cs]h)es|(?<![aeiouytd])ed|(?<=[aeio]g|q)ues?)$/;
/** The first of two vowels that are two syllables: media, Ukrainian, scenario, society, science, actual, video, create, poet. */
const APART_RE =
  /(?<![tscgx]|ll|nn)i(?=a(?!g)|o(?!n)|u)|(?<=c)i(?=at)|i(?=os?$)|(?<=[bcdrvx]|qu)i(?=et)|(?<=sc|[dlprv])i(?=en[ct])|(?<!q|g|pers)u(?=a|ence)|e(?=o(?!ple|n$|us$|r?g(?!r)))|(?<=cr|id|ar)e(?=at|as?$)|(?<=r)e(?=act|ali)|o(?=e[tm])/g;
/** The same before an ending: being, going, trying. */
const ING_RE = /(?<=[aeiouy])ing$/;

/**
 * Syllables of an English word, at least one: runs of vowel letters, less the silent ones, more where two vowels are spoken
 * apart. Written by rule and without a dictionary, so some words are off by one, in either direction (`business`, `every`, `several`).
 */
export function syllablesOf(word: string): number {
  const parts = word.split('-');
  if (parts.length > 1) return parts.reduce((sum, part) => sum + syllablesOf(part), 0);
  const letters = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[^a-z]/g, '')
    // Between vowels, and at the beginning of a word, y is a consonant.
    .replace(/(?<=^|[aeiou])y(?=[aeiou])/g, 'j')
    .replace(SILENT_INSIDE_RE, '')
    .replace(SILENT_RE, '')
    .replace(APART_RE, '$&-')
    .replace(ING_RE, '-ing');
  return Math.max(1, letters.match(/[aeiouy]+/g)?.length ?? 0);
}
