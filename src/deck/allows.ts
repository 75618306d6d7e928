/** Opt-outs in Markdown comments, each tied to the block it applies to. */
import { type Allow, type AllowComment, readAllow } from '../allow.ts';
import type { Span } from '../diagnostics.ts';
import { type Located, type ParseContext, spanIn } from './context.ts';
import type { Block } from './model.ts';

/** Keeps an opt-out in a comment, whose raw text starts at `start` of the source; other comments leave no trace. */
export function takeComment(raw: string, source: Located, start: number, context: ParseContext): void {
  const indent = raw.length - raw.trimStart().length;
  const allow = readAllow(raw.trim(), (from, to) =>
    spanIn(context, source, start + indent + from, start + indent + to),
  );
  if (allow !== undefined) context.allows.push(allow);
}

/**
 * What each comment applies to: the paragraph or heading it stands in; in a table, its row; else the paragraph, heading,
 * table or fence that begins next. Of a list or quote that is its first paragraph.
 */
export function aimAllows(
  comments: readonly AllowComment[],
  blocks: readonly Block[],
  source: string,
): readonly Allow[] {
  if (comments.length === 0) return [];
  const leaves = blocks.flatMap(leavesOf);
  return comments.map((comment) => {
    const { start, end } = comment.span;
    const around = leaves.find(({ span }) => span.start <= start && end <= span.end);
    if (around?.type === 'table') return { ...comment, target: lineAround(comment.span, source) };
    return { ...comment, target: (around ?? leaves.find(({ span }) => span.start >= end))?.span };
  });
}

/** Blocks that hold no other blocks, in the order of the file. */
function leavesOf(block: Block): readonly Block[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item) => item.flatMap(leavesOf));
    case 'quote':
      return block.children.flatMap(leavesOf);
    default:
      return [block];
  }
}

function lineAround({ file, start, end }: Span, source: string): Span {
  const lineEnd = source.indexOf('\n', end);
  return {
    file,
    start: source.lastIndexOf('\n', start - 1) + 1,
    end: lineEnd === -1 ? source.length : lineEnd,
  };
}
