/** The Markdown lexer: marked, with citations, marked numbers and comments as tokens of their own. */
import { Lexer, Marked, type MarkedToken, type Token, Tokenizer } from 'marked';
import { FIGURE } from './figure.ts';

/** A token of one of our extensions. */
interface OwnToken {
  readonly type: 'citation' | 'literal' | 'comment';
  readonly raw: string;
}

export type MarkdownToken = MarkedToken | OwnToken;

/** `[@key, ¶1; @other]`, but not a link whose text starts with an @. */
const CITATION_RE = /^\[@[^[\]]*\](?!\()/;
/** `\#` before a number: sign or currency, then all that is read as one figure, more than one joined by `×` or dashes. */
const LITERAL_RE = new RegExp(`^\\\\#[-−+±~≈$€£]?${FIGURE}(?:[×–-]${FIGURE})*`, 'iu');
const COMMENT_RE = /^ {0,3}<!--(?:-?>|[\s\S]*?-->)[ \t]*(?:\n|$)?/;

const marked = new Marked({
  gfm: true,
  extensions: [
    {
      name: 'comment',
      level: 'block',
      tokenizer: (src) => match('comment', COMMENT_RE, src),
    },
    {
      name: 'citation',
      level: 'inline',
      start: (src) => startOf(src, '[@'),
      tokenizer: (src) => match('citation', CITATION_RE, src),
    },
    {
      name: 'literal',
      level: 'inline',
      start: (src) => startOf(src, '\\#'),
      tokenizer: (src) => match('literal', LITERAL_RE, src),
    },
  ],
});

function match(type: OwnToken['type'], re: RegExp, src: string): OwnToken | undefined {
  const raw = re.exec(src)?.[0];
  return raw === undefined ? undefined : { type, raw };
}

function startOf(src: string, mark: string): number | undefined {
  const index = src.indexOf(mark);
  return index === -1 ? undefined : index;
}

/** Strikethrough has no place in the model, and `~10` is common in prose. */
class DeckTokenizer extends Tokenizer {
  override del(): undefined {
    return undefined;
  }
}

/** Lexes one section file part by part; link definitions count in the whole file. */
export class MarkdownLexer {
  readonly #lexer = new Lexer({ ...marked.defaults, tokenizer: new DeckTokenizer() });

  /** Block tokens of a part; their inline tokens are there after {@link finish}. */
  blocks(text: string): readonly MarkdownToken[] {
    return known(this.#lexer.blockTokens(text, []));
  }

  /** Lexes inline content, once all parts have been seen. */
  finish(): void {
    for (const { src, tokens } of this.#lexer.inlineQueue) {
      this.#lexer.state.inRawBlock = false;
      this.#lexer.state.inLink = false;
      this.#lexer.inlineTokens(src, tokens);
    }
    this.#lexer.inlineQueue = [];
  }
}

/** Child tokens. marked's own type also allows tokens of extensions unknown to it; ours are all listed above. */
export function known(tokens: readonly Token[] | undefined): readonly MarkdownToken[] {
  return (tokens ?? []) as readonly MarkdownToken[];
}
