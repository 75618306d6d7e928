/** Comments of a YAML text, which parsing drops. */
import { Lexer } from 'yaml';

export interface YamlComment {
  /** From the `#` to the end of the line. */
  readonly text: string;
  /** Offset of the `#`. */
  readonly start: number;
}

/** The lexer's own marks, which stand for no character of the text: beginnings of documents and scalars, ends of flow lines. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F']);

/** All comments in order. A `#` inside a quoted or folded text is none. */
export function yamlComments(text: string): readonly YamlComment[] {
  if (!text.includes('#')) return [];
  const comments: YamlComment[] = [];
  let start = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#') && before !== '\u001F') comments.push({ text: lexeme, start });
    before = lexeme;
    if (!MARKS.has(lexeme)) start += lexeme.length;
  }
  return comments;
}
