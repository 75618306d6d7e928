/**
 * No sentence of a document among ours. The documents are paraphrased: what runs word for word as one of them does is short,
 * or stands in quotation marks as a speaker’s own.
 */
import { type Diagnostic, error, type Files, type Span } from '../diagnostics.ts';
import type { Ledger } from '../evidence/model.ts';
import { MOST_WORDS } from '../evidence/quote.ts';
import type { Document } from './document.ts';
import { type OurWord, ourTexts } from './ourText.ts';
import { suffixesOf } from './suffixes.ts';
import { wordsOf } from './words.ts';

/** How many words in a row may be those of a document. */
export const MOST_SHARED = 8;

/** Words in a row that stand in a text of ours and in a document; one more on either side do not. */
export interface Shared {
  /** Number of these words outside quotation marks. */
  readonly own: number;
  /** Number of those inside. */
  readonly quoted: number;
  readonly span: Span;
  /** Name of the document and where in it they stand first. */
  readonly document: string;
  readonly paragraph: number;
}

export interface Overlap {
  /** What is too long, in the order of our files. */
  readonly diagnostics: readonly Diagnostic[];
  /** The run with most words outside quotation marks, be it too long or not. */
  readonly longest: Shared | undefined;
  /** Words of ours looked at. */
  readonly words: number;
}

/** A document by the name that it is to have in messages. */
export interface NamedDocument extends Pick<Document, 'paragraphs'> {
  readonly name: string;
  /** Its title is its name: paragraphs that are nothing else may be repeated. */
  readonly title?: string | undefined;
}

/**
 * Compares all our texts with all documents, in time proportional to both. Too long is a run of more than
 * {@link MOST_SHARED} words outside quotation marks, or of more than {@link MOST_WORDS} inside; what counts as a word is told at
 * `wordsOf`.
 * @param leftOut see `ourTexts`
 */
export function overlapOf(
  files: Files,
  documents: readonly NamedDocument[],
  leftOut: readonly Span[],
  ledger: Ledger,
): Overlap {
  const { sequence, placeOf } = lineUp(documents);
  const startWalk = suffixesOf(sequence);
  const diagnostics: Diagnostic[] = [];
  let longest: Shared | undefined;
  let count = 0;
  for (const { file, words } of ourTexts(files, leftOut, ledger)) {
    count += words.length;
    const walk = startWalk();
    const stretches = words.map(({ word }) => walk(word));
    stretches.forEach(({ length, end }, i) => {
      const goesOn = (stretches[i + 1]?.length ?? 0) === length + 1;
      if (length === 0 || goesOn) return;
      const run = words.slice(i - length + 1, i + 1);
      const shared = { ...countsOf(run), span: spanOf(run, file), ...placeOf(end) };
      if (shared.own > (longest?.own ?? 0)) longest = shared;
      const problem = problemOf(shared);
      if (problem !== undefined) diagnostics.push(problem);
    });
  }
  return { diagnostics, longest, words: count };
}

/** All paragraphs in one sequence, with items between them that no text has. */
function lineUp(documents: readonly NamedDocument[]) {
  const sequence: string[] = [];
  const places: { readonly document: string; readonly paragraph: number }[] = [];
  for (const { name, paragraphs, title } of documents) {
    const own = title === undefined ? '' : keyOf(title);
    paragraphs.forEach((text, i) => {
      if (keyOf(text) === own) return;
      const items = [...wordsOf(text).map(({ word }) => word), `\n${sequence.length}`];
      sequence.push(...items);
      places.push(...items.map(() => ({ document: name, paragraph: i + 1 })));
    });
  }
  return { sequence, placeOf: (end: number) => places[end] ?? { document: '', paragraph: 0 } };
}

function keyOf(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(' ');
}

function countsOf(run: readonly OurWord[]) {
  const quoted = run.filter((word) => word.quoted).length;
  return { own: run.length - quoted, quoted };
}

function spanOf(run: readonly OurWord[], file: string): Span {
  return { file, start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}

function problemOf({ own, quoted, span, document, paragraph }: Shared): Diagnostic | undefined {
  if (own > MOST_SHARED) {
    const message = `${own} words in a row are those of ${document} ¶${paragraph}`;
    const hint = `say it in your own words; ${MOST_SHARED} in a row are the most, quotations in “…” apart`;
    return error('lifted', span, message, hint);
  }
  if (quoted > MOST_WORDS) {
    const message = `${quoted} words in a row are quoted from ${document} ¶${paragraph}`;
    return error('lifted', span, message, `quote at most ${MOST_WORDS} and say the rest in your own words`);
  }
  return undefined;
}
