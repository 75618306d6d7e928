/** Block tokens → blocks of the model, each with its place in the file. */
import { error, type Span, warning } from '../diagnostics.ts';
import { takeComment } from './allows.ts';
import { type Located, type ParseContext, spanIn } from './context.ts';
import { parseFence } from './fence.ts';
import { parseHtml, parseInlines } from './inline.ts';
import { type Locate, locateDoubled, locateFrom, locateLines } from './locate.ts';
import { known, type MarkdownToken } from './markdown.ts';
import type { Block, Inline } from './model.ts';
import { parseTable } from './table.ts';

type TokenOf<Type extends MarkdownToken['type']> = Extract<MarkdownToken, { type: Type }>;

/** A token with its place in the text it was lexed from. */
interface Place {
  readonly context: ParseContext;
  readonly source: Located;
  readonly start: number;
  readonly span: Span;
  /** Whether it stands in a list or quote. */
  readonly nested: boolean;
}

/** Blocks of the tokens that `source.text` was lexed into. */
export function parseBlocks(
  tokens: readonly MarkdownToken[],
  source: Located,
  context: ParseContext,
  nested = false,
): Block[] {
  const blocks: Block[] = [];
  let cursor = 0;
  for (const token of tokens) {
    const start = find(source.text, token.raw, cursor);
    const span = spanIn(context, source, start, start + Math.max(1, token.raw.trimEnd().length));
    const block = parseBlock(token, { context, source, start, span, nested });
    if (block !== undefined) blocks.push(block);
    cursor = Math.min(start + token.raw.length, source.text.length);
  }
  return blocks;
}

/** Tokens follow one another; only where the lexer moved text about must one be searched for. */
function find(text: string, raw: string, cursor: number): number {
  if (text.startsWith(raw, cursor)) return cursor;
  const found = text.indexOf(raw.trimEnd(), cursor);
  return found === -1 ? cursor : found;
}

function parseBlock(token: MarkdownToken, place: Place): Block | undefined {
  const { context, source, start, span, nested } = place;
  switch (token.type) {
    case 'heading':
      return { type: 'heading', level: token.depth, children: parseContent(token, place), span };
    case 'paragraph':
    case 'text':
      return { type: 'paragraph', children: parseContent(token, place), span };
    case 'list':
      return {
        type: 'list',
        ordered: token.ordered,
        start: token.start === '' ? 1 : token.start,
        items: parseItems(token, place),
        span,
      };
    case 'blockquote': {
      const locate = locateLines(token.text, token.raw, locateFrom(source.locate, start));
      const children = parseBlocks(known(token.tokens), { text: token.text, locate }, context, true);
      return { type: 'quote', children, span };
    }
    case 'table':
      return parseTable(token, source, start, context);
    case 'code':
      return parseFence(token, source, start, context, nested);
    case 'html': {
      const children = parseHtml(token.raw.trimEnd(), source, start, context);
      return children.length === 0 ? undefined : { type: 'paragraph', children, span };
    }
    case 'comment':
      takeComment(token.raw, source, start, context);
      return undefined;
    case 'hr':
      reportRule(token.raw.trim(), span, context);
      return undefined;
    case 'checkbox':
      return { type: 'paragraph', children: parseInlines([token], locatedFrom(place), context), span };
    case 'def':
      if (token.tag.startsWith('^')) {
        const hint = 'cite a source with [@source, ¶3], or write it in the notes';
        context.diagnostics.push(error('footnote', span, `footnote "[${token.tag}]" is not supported`, hint));
      }
      return undefined;
    default:
      return undefined;
  }
}

function parseContent(token: TokenOf<'heading' | 'paragraph' | 'text'>, place: Place): Inline[] {
  const { context, source, start, nested } = place;
  const marks = token.type === 'heading' ? (/^ {0,3}#* */.exec(token.raw)?.[0].length ?? 0) : 0;
  const locate = locateContent(token.text, token.raw, marks, locateFrom(source.locate, start));
  const tokens = known(token.tokens);
  const nodes = parseInlines(tokens, { text: token.text, locate }, context);
  const children = tokens.some(({ type }) => type === 'html') ? trimBlanks(nodes) : nodes;
  const isStray = !nested && STRAY_RE.test(token.text.trim());
  if (token.type === 'heading' || isStray) reportBraces(token.text, locate, context);
  return children;
}

/** Attributes in a paragraph of their own. */
const STRAY_RE = /^\{[#.].*\}$/;

/** Takes off the blanks that a comment at either end leaves behind. */
function trimBlanks(nodes: Inline[]): Inline[] {
  const isBlank = (node: Inline | undefined) => node?.type === 'text' && node.text.trim() === '';
  const from = isBlank(nodes[0]) ? 1 : 0;
  return nodes.slice(from, nodes.length > from && isBlank(nodes.at(-1)) ? -1 : undefined);
}

/** Content is a part of its raw text, but for indentation taken off and line breaks doubled when paragraphs were merged. */
function locateContent(text: string, raw: string, from: number, locate: Locate): Locate {
  const single = text.replace(/\n{2,}/g, '\n');
  const offset = raw.indexOf(single, from);
  const locateSingle =
    offset === -1
      ? locateLines(single, raw.slice(from), locateFrom(locate, from))
      : locateFrom(locate, offset);
  return single === text ? locateSingle : locateDoubled(text, locateSingle);
}

/** Attributes of a slide's heading are gone by now: what is left in braces stands in a wrong place or is broken. */
function reportBraces(text: string, locate: Located['locate'], context: ParseContext): void {
  const found = /(?<!\\)\{\s*(?:[#.][\w-]|\w+=).*$/.exec(text) ?? ROUND_RE.exec(text);
  if (found === null) return;
  const span = spanIn(context, { text, locate }, found.index, text.length);
  const hint = 'they stand at the very end of a slide’s first heading: ## Heading {#id .layout time=2m}';
  const what = found[0].startsWith('(')
    ? 'stand in round brackets'
    : found[0].includes('}')
      ? 'are not at the end of a slide’s heading'
      : 'are not closed';
  context.diagnostics.push(error('attributes', span, `attributes "${found[0]}" ${what}`, hint));
}

/** `(#id .quiz time=2m)` at the end of a heading. */
const ROUND_RE = /(?<=\s)\(#[\w-]+(?:\s+(?:\.[\w-]+|\w+=\w+))*\)$/;

function parseItems(token: TokenOf<'list'>, { context, source, start }: Place): Block[][] {
  let cursor = 0;
  return token.items.map((item) => {
    const at = find(token.raw, item.raw, cursor);
    cursor = at + item.raw.length;
    // The lexer takes the box off the item's text, but puts it back before its tokens.
    const box = /^\[[ xX]\] /.exec(known(item.tokens)[0]?.raw ?? '')?.[0] ?? '';
    const text = item.task ? box + item.text : item.text;
    const locate = locateLines(text, item.raw, locateFrom(source.locate, start + at));
    return parseBlocks(known(item.tokens), { text, locate }, context, true);
  });
}

function locatedFrom({ source, start }: Place): Located {
  return { text: source.text.slice(start), locate: locateFrom(source.locate, start) };
}

function reportRule(raw: string, span: Span, context: ParseContext): void {
  if (/^-+$/.test(raw)) {
    const message = `"${raw}" does not separate slides here`;
    const hint = 'slides are separated by --- at the margin, with a blank line before and after it';
    context.diagnostics.push(error('separator', span, message, hint));
    return;
  }
  const hint = 'slides are separated by ---; there are no rules inside a slide';
  context.diagnostics.push(warning('rule', span, `rule "${raw}" is not shown`, hint));
}
