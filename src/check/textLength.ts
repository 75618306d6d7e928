import { type Block, type Fence, plainText, type Slide } from '../deck/model.ts';
import { type Diagnostic, warning } from '../diagnostics.ts';

/** Words of body text an author should aim at. */
export const WORDS_AIM = 40;
/** Words of body text above which a slide is reported. */
export const WORDS_LIMIT = 75;
/** Lines of body text, as estimated, above which a slide is reported: what fits under a headline of two lines. */
export const LINES_LIMIT = 14;
/** Words of all blocks on a slide above which it is reported: a question of four options with feedback. */
export const BLOCK_WORDS_LIMIT = 190;
/** Characters in a line of body text, 26 px on a measure of 880 px. */
const LINE_LENGTH = 72;

/** Text fits on its slide. Notes may be as long as they like. */
export function checkTextLength(slide: Slide, words: (fence: Fence) => readonly string[]): Diagnostic[] {
  const texts = slide.body.flatMap(textsOf);
  const count = countWords(texts);
  const lines = texts.reduce((sum, text) => sum + linesOf(text), 0);
  const blockWords = countWords(slide.body.flatMap((block) => (block.type === 'fence' ? words(block) : [])));
  const report = (what: string, limit: string, hint: string) =>
    warning('text-length', slide.heading.span, `slide "${slide.id}" has ${what}; the most is ${limit}`, hint);
  const hint = `move text to the notes or to another slide; aim at ${WORDS_AIM} words`;
  return [
    ...(count > WORDS_LIMIT ? [report(`${count} words`, String(WORDS_LIMIT), hint)] : []),
    ...(count <= WORDS_LIMIT && lines > LINES_LIMIT
      ? [report(`about ${lines} lines of text`, String(LINES_LIMIT), hint)]
      : []),
    ...(blockWords > BLOCK_WORDS_LIMIT
      ? [
          report(
            `${blockWords} words in its blocks`,
            String(BLOCK_WORDS_LIMIT),
            'shorten options and feedback',
          ),
        ]
      : []),
  ];
}

/** Texts that start a line of their own; a row of a table is one, because its cells stand side by side. */
export function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.children)];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(textsOf));
    case 'quote':
      return block.children.flatMap(textsOf);
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(plainText).join(' '));
    case 'code':
      return block.text.trimEnd().split('\n');
    case 'fence':
      return [];
  }
}

function countWords(texts: readonly string[]): number {
  return texts.join(' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

function linesOf(text: string): number {
  return Math.max(1, Math.ceil(text.length / LINE_LENGTH));
}
