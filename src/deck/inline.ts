/** Inline tokens → inline nodes of the model, each with its place in the file. */
import { error, type Span, warning } from '../diagnostics.ts';
import { checkImageAddress, checkLinkAddress } from './address.ts';
import { takeComment } from './allows.ts';
import { readCitationItems } from './citation.ts';
import { type Located, type ParseContext, spanIn } from './context.ts';
import { decodeEntities } from './entities.ts';
import { locateFrom, locateUnescaped } from './locate.ts';
import { known, type MarkdownToken } from './markdown.ts';
import { type Inline, plainText } from './model.ts';
import { parseText, verbatim } from './text.ts';

type TokenOf<Type extends MarkdownToken['type']> = Extract<MarkdownToken, { type: Type }>;

/** A token and where it stands in the text it was lexed from. */
interface Place {
  readonly context: ParseContext;
  readonly source: Located;
  readonly start: number;
  readonly span: Span;
}

/** Inline nodes of the tokens that `source.text` was lexed into. */
export function parseInlines(
  tokens: readonly MarkdownToken[],
  source: Located,
  context: ParseContext,
): Inline[] {
  const nodes: Inline[] = [];
  let start = 0;
  for (const token of tokens) {
    const end = start + token.raw.length;
    const span = spanIn(context, source, start, end);
    for (const node of parseInline(token, { context, source, start, span })) nodes.push(node);
    start = end;
  }
  return nodes;
}

function parseInline(token: MarkdownToken, place: Place): readonly Inline[] {
  const { context, source, start, span } = place;
  switch (token.type) {
    case 'text':
      return parseText(context, source, start, start + token.raw.length);
    case 'escape':
      return [{ type: 'text', text: token.text, span }];
    case 'literal':
      return [{ type: 'literal', text: token.raw.slice(2), span }];
    case 'strong':
      return [{ type: 'strong', children: parseChildren(token, place), span }];
    case 'em':
      return [{ type: 'emphasis', children: parseChildren(token, place), span }];
    case 'codespan':
      return [{ type: 'inlineCode', text: token.text, span }];
    case 'br':
      return [{ type: 'break', span }];
    case 'checkbox':
      return [{ type: 'text', text: token.checked ? '☑ ' : '☐ ', span }];
    case 'link':
      return parseLink(token, place);
    case 'image':
      return parseImage(token, place);
    case 'citation': {
      const { items, diagnostics } = readCitationItems(token.raw.slice(1, -1), (from, to) =>
        spanIn(context, source, start + 1 + from, start + 1 + to),
      );
      context.diagnostics.push(...diagnostics);
      return [{ type: 'citation', items, span }];
    }
    case 'html':
      return parseHtml(token.raw, source, start, context);
    default:
      return [{ type: 'text', text: token.raw, span }];
  }
}

/** Raw HTML, which starts at `start` of the source, becomes text, comments in it nothing. Also for blocks of HTML. */
export function parseHtml(raw: string, source: Located, start: number, context: ParseContext): Inline[] {
  const nodes: Inline[] = [];
  let at = 0;
  for (const piece of raw.split(/(<!--(?:-?>|[\s\S]*?-->))/)) {
    if (!piece.startsWith('<!--') || !piece.endsWith('>')) {
      nodes.push(...verbatim(context, source, start + at, start + at + piece.length));
    } else takeComment(piece, source, start + at, context);
    at += piece.length;
  }
  if (plainText(nodes) === '') return [];
  const tag = /<[a-zA-Z][^>\n]*>?/.exec(
    raw.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length)),
  );
  if (tag !== null) {
    const span = spanIn(context, source, start + tag.index, start + tag.index + tag[0].length);
    const hint = 'use Markdown, or a fenced block';
    context.diagnostics.push(warning('raw-html', span, `HTML "${tag[0]}" is shown as text`, hint));
  }
  return nodes;
}

function parseChildren(token: TokenOf<'strong' | 'em' | 'link'>, place: Place): Inline[] {
  return parseInlines(known(token.tokens), inner(token, place), place.context);
}

/** The text between a token's marks. */
function inner(token: TokenOf<'strong' | 'em' | 'link'>, { source, start }: Place): Located {
  const found = token.raw.indexOf(token.text);
  const offset = token.type === 'strong' ? 2 : token.type === 'em' || token.raw.startsWith('[') ? 1 : found;
  const locate = locateFrom(source.locate, start + Math.max(0, offset));
  return {
    text: token.text,
    locate: locateUnescaped(token.text, token.raw.slice(Math.max(0, offset)), locate),
  };
}

function parseLink(token: TokenOf<'link'>, place: Place): readonly Inline[] {
  // A footnote's mark, whose note has been reported.
  if (token.text.startsWith('^')) return parseChildren(token, place);
  const { context, span } = place;
  const href = token.autolink === true ? token.href : decodeEntities(token.href);
  const hrefSpan = addressSpan(token, place);
  if (href.startsWith('fact:')) return parseFact(token, href.slice('fact:'.length), hrefSpan, place);
  const children = parseChildren(token, place);
  const problem = checkLinkAddress(href, hrefSpan);
  if (problem !== undefined) {
    context.diagnostics.push(problem);
    return reported(children, span);
  }
  if (plainText(children) === '' && !children.some(({ type }) => type === 'image')) {
    context.diagnostics.push(error('empty-link', span, `link to "${href}" has no text`));
  }
  return [{ type: 'link', href, hrefSpan, children, span }];
}

function parseFact(token: TokenOf<'link'>, id: string, hrefSpan: Span, place: Place): readonly Inline[] {
  const { context, span } = place;
  const source = inner(token, place);
  const textSpan = spanIn(context, source, 0, source.text.length);
  const idSpan = hrefSpan === span ? span : { ...hrefSpan, start: hrefSpan.start + 'fact:'.length };
  const children = parseInlines(known(token.tokens), source, context);
  if (id === '') {
    context.diagnostics.push(
      error(
        'no-fact-id',
        span,
        'fact link has no id',
        'write the id of a fact of the ledger: (fact:some-id)',
      ),
    );
    return reported(children, span);
  }
  if (children.some(({ type }) => type !== 'text')) {
    const hint = 'put the marks outside: **[4,162](fact:some-id)**';
    context.diagnostics.push(error('fact-text', textSpan, 'text of a fact link holds more than text', hint));
  }
  return [{ type: 'fact', id, idSpan, text: plainText(children), textSpan, span }];
}

/** A link that could not be kept; its text is said to need no source, since one mistake is reported once. */
function reported(children: readonly Inline[], span: Span): readonly Inline[] {
  return [{ type: 'literal', text: plainText(children), span }];
}

function parseImage(token: TokenOf<'image'>, place: Place): readonly Inline[] {
  const { context, source, start, span } = place;
  const src = decodeEntities(token.href);
  const srcSpan = addressSpan(token, place);
  const label = { text: token.text, locate: locateFrom(source.locate, start + 2) };
  const children = parseInlines(known(token.tokens), label, { ...context, diagnostics: [] });
  const alt = plainText(children);
  const problem = checkImageAddress(src, srcSpan);
  if (problem !== undefined) {
    context.diagnostics.push(problem);
    return alt === '' ? [] : [{ type: 'text', text: alt, span }];
  }
  return [{ type: 'image', src, srcSpan, alt, label: children, span }];
}

/** Where the address of an inline link or image stands, without what its syntax puts round it. */
function addressSpan(
  { raw, text, href }: TokenOf<'link' | 'image'>,
  { context, source, start, span }: Place,
): Span {
  const labelEnd = raw.indexOf(
    '](',
    text.length > 0 && raw.includes(text) ? raw.indexOf(text) + text.length : 0,
  );
  const index = labelEnd === -1 || href === '' ? -1 : raw.indexOf(href, labelEnd + 2);
  return index === -1 ? span : spanIn(context, source, start + index, start + index + href.length);
}
