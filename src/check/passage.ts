/** Text that reads as one, with all that checks of wording ask of it. */
import type { Span } from '../diagnostics.ts';
import type { Fact } from '../evidence/model.ts';

/** Stands for what is not looked at; no letter, no digit and no blank, so that nothing is read across it. */
export const OPAQUE = '\uFFFC';
/** Stands for a citation, which belongs to the sentence before it even behind the full stop. */
export const CITATION = '\uFFFB';

export interface Passage {
  /** With {@link OPAQUE} and {@link CITATION} for what is not looked at. */
  readonly text: string;
  /** Where a part of the text stands in the file. */
  readonly spanOf: (start: number, end: number) => Span;
  /** Facts that the sentence from `start` to `end` rests on. */
  readonly factsIn: (start: number, end: number) => readonly Fact[];
  /** Names by which the sentence from `start` to `end` may say whose word it gives. */
  readonly speakersIn: (start: number, end: number) => readonly string[];
  /** Whether a figure in words, such as `two to three`, is the value of a fact that the passage may state. */
  readonly states: (figure: string) => boolean;
  /** What to do about the figure in words from `start` to `end`. */
  readonly numberHint: (start: number, end: number) => string;
  /** How a check is switched off here: `allow it: <!-- allow: certainty -->`. */
  readonly optOut: (rule: string) => string;
}

const QUOTED_RE = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"|‘(?:[^‘’]|’(?=\p{L}))*’(?!\p{L})/gu;

/** The text as the author’s own words: what stands in quotation marks is somebody else’s and becomes opaque. */
export function ownWords(text: string): string {
  if (!/["“„«‘]/.test(text)) return text;
  return text.replace(QUOTED_RE, (quoted) => OPAQUE.repeat(quoted.length));
}
