/** Fenced code: a block with a YAML body when its info word is a known kind, else code to be shown. */
import { error, type Span } from '../diagnostics.ts';
import { didYouMean } from '../suggest.ts';
import { type Located, type ParseContext, spanIn } from './context.ts';
import type { MarkdownToken } from './markdown.ts';
import type { Code, Fence } from './model.ts';

type CodeToken = Extract<MarkdownToken, { type: 'code' }>;

/** Languages of code that are near the name of no block, or whose likeness to one means nothing. */
const LANGUAGES = new Set(
  'bash c cpp css csv diff go html java javascript js json jsx make makefile markdown md php plain plaintext py python r rb ruby rs rust sh shell sql svg text toml ts tsx txt typescript xml yaml yml'.split(
    ' ',
  ),
);

/** A fence or indented code from its token, whose raw text starts at `start` of the source. */
export function parseFence(
  token: CodeToken,
  source: Located,
  start: number,
  context: ParseContext,
  nested: boolean,
): Fence | Code {
  const raw = token.raw.trimEnd();
  const span = spanIn(context, source, start, start + raw.length);
  const info = token.lang ?? '';
  const kind = info.split(/\s/, 1)[0] ?? '';
  const code: Code = { type: 'code', lang: kind, text: token.text, span };
  const wordStart = start + raw.indexOf(kind);
  const wordSpan = kind === '' ? span : spanIn(context, source, wordStart, wordStart + kind.length);
  if (context.openFences.has(lineStart(context.source, span.start))) return code;
  if (!context.kinds.includes(kind)) {
    reportNearKind(kind, wordSpan, context);
    reportHiddenKind(token, info, span, context);
    return code;
  }
  if (nested) {
    const hint = 'start its line at the margin, with a blank line before';
    context.diagnostics.push(error('nested-block', wordSpan, `"${kind}" stands in a list or quote`, hint));
    return code;
  }
  if (info !== kind) {
    const end = { ...wordSpan, end: wordSpan.end + info.length - kind.length };
    context.diagnostics.push(
      error(
        'fence-info',
        end,
        `"${info}" is not a kind of block`,
        `write ${kind} alone, and the rest in the block`,
      ),
    );
  }
  const bodySpan = bodyOf(raw, span, context);
  return { type: 'fence', kind, body: context.source.slice(bodySpan.start, bodySpan.end), bodySpan, span };
}

function reportNearKind(kind: string, span: Span, context: ParseContext): void {
  if (kind === '' || LANGUAGES.has(kind.toLowerCase())) return;
  const hint = didYouMean(kind, context.kinds);
  if (hint === undefined) return;
  context.diagnostics.push(error('unknown-block', span, `unknown kind of block "${kind}"`, hint));
}

/** A block that is shown as code: its name stands second, or the whole of it is indented. */
function reportHiddenKind(token: CodeToken, info: string, span: Span, context: ParseContext): void {
  const words =
    token.codeBlockStyle === 'indented'
      ? INDENTED_FENCE_RE.exec(token.text)?.slice(1)
      : info.split(/\s+/).slice(1);
  const hidden = words?.find((word) => context.kinds.includes(word));
  if (hidden === undefined) return;
  const line = context.source.indexOf('\n', span.start);
  const own = { ...span, end: line === -1 ? span.end : Math.min(span.end, line) };
  const hint = `start the line of \`\`\`${hidden} at the margin, with nothing else on it`;
  context.diagnostics.push(error('fence-info', own, `this "${hidden}" is shown as code`, hint));
}

const INDENTED_FENCE_RE = /^(?:`{3,}|~{3,})[ \t]*(\S+)/;

/** The lines between the fences, taken from the file so that offsets in the body are offsets in the file. */
function bodyOf(raw: string, span: Span, context: ParseContext): Span {
  const lineEnd = context.source.indexOf('\n', span.start);
  const start = lineEnd === -1 || lineEnd >= span.end ? span.end : lineEnd + 1;
  const lastLine = raw.slice(raw.lastIndexOf('\n') + 1);
  const end = Math.max(start, span.end - lastLine.length);
  return { file: context.file, start, end };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
