/** The lines of a section file, told apart as far as slides need it: what is fenced or commented out separates nothing. */
import { type Diagnostic, error } from '../diagnostics.ts';

export interface Line {
  /** Offset in the file of the first character. */
  readonly start: number;
  /** Offset of the line break. */
  readonly end: number;
  readonly text: string;
  /** `fence` and `comment` include the lines that open and close one. */
  readonly kind: 'blank' | 'text' | 'fence' | 'comment';
}

export interface LineScan {
  readonly lines: readonly Line[];
  /** Offsets of the first characters of lines that open a fence which is never closed. */
  readonly openFences: ReadonlySet<number>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A line that separates slides when blank lines stand on either side. */
const SEPARATOR_RE = /^---[ \t]*$/;
const FENCE_RE =
  /^(?<lead>[ \t]*(?:>[ \t]?)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(?<marks>`{3,}|~{3,})(?<info>.*)$/;
const HEADING_RE = /^ {0,3}#{1,2}[ \t]/;
const BLANK_RE = /^[ \t]*$/;

interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether the n-th line has the form of a separator, wherever it stands. */
export function isSeparator(lines: readonly { readonly text: string }[], n: number): boolean {
  const blank = (line: { readonly text: string } | undefined) =>
    line === undefined || BLANK_RE.test(line.text);
  return SEPARATOR_RE.test(lines[n]?.text ?? '') && blank(lines[n - 1]) && blank(lines[n + 1]);
}

/** Scans a section file from an offset on. A fence or comment left open ends at the next separator, to lose one slide only. */
export function scanLines(file: string, text: string, from: number): LineScan {
  const raw = rawLines(text, from);
  const lines: Line[] = [];
  const openFences = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  let n = 0;
  const take = (until: number, kind: Line['kind']) => {
    for (; n < until; n++) lines.push({ ...(raw[n] ?? { start: 0, end: 0, text: '' }), kind });
  };
  while (n < raw.length) {
    const line = raw[n];
    if (line === undefined) break;
    const fence = openingOf(line.text);
    if (fence !== undefined) {
      const { next, closed } = endOfFence(raw, n, fence);
      if (!closed && fence.lead.length >= 4) {
        take(n + 1, 'text');
        continue;
      }
      if (!closed) {
        openFences.add(line.start);
        diagnostics.push(
          error(
            'open-fence',
            { file, start: line.start + fence.lead.length, end: line.start + line.text.trimEnd().length },
            `fence "${line.text.trim()}" is not closed`,
            `end it with a line of ${fence.marks}; to show a fence inside a fence, use more marks outside`,
          ),
        );
      }
      take(next, 'fence');
      continue;
    }
    const comment = openComment(line.text);
    if (comment === undefined) {
      take(n + 1, BLANK_RE.test(line.text) ? 'blank' : isComment(line.text) ? 'comment' : 'text');
      continue;
    }
    const { next, closed } = endOfComment(raw, n);
    if (!closed) {
      const start = line.start + comment;
      diagnostics.push(
        error(
          'open-comment',
          { file, start, end: start + 4 },
          'comment "<!--" is not closed',
          'end it with -->',
        ),
      );
    }
    if (line.text.slice(0, comment).trim() !== '') take(n + 1, 'text');
    take(next, 'comment');
  }
  return { lines, openFences, diagnostics };
}

function rawLines(text: string, from: number): RawLine[] {
  const lines: RawLine[] = [];
  for (let start = from; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

interface Opening {
  /** Indentation, quote and list marks before the fence. */
  readonly lead: string;
  readonly marks: string;
  readonly info: string;
}

function openingOf(text: string): Opening | undefined {
  const { lead, marks, info } = FENCE_RE.exec(text)?.groups ?? {};
  if (lead === undefined || marks === undefined || info === undefined) return undefined;
  if (marks.startsWith('`') && info.includes('`')) return undefined;
  return { lead, marks, info: info.trim() };
}

/**
 * Where a fence that opens on line n ends. CommonMark lets an unclosed fence run on to any later closing line, which
 * may belong to another block; a new opening line or a new slide inside means that the author forgot to close.
 */
function endOfFence(lines: readonly RawLine[], n: number, fence: Opening): { next: number; closed: boolean } {
  const mark = fence.marks.slice(0, 1);
  const closeRE = new RegExp(`^[ \\t>]*${mark}{${fence.marks.length},}[ \\t]*$`);
  const showsMarkdown = /^(?:md|markdown)\b/i.test(fence.info);
  let separator: number | undefined;
  for (let i = n + 1; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (closeRE.test(text)) return { next: i + 1, closed: true };
    if (isSeparator(lines, i)) {
      separator ??= i;
      if (!showsMarkdown && HEADING_RE.test(lines[i + 2]?.text ?? ''))
        return { next: separator, closed: false };
    }
    const inner = openingOf(text);
    if (inner !== undefined && inner.info !== '' && inner.marks.startsWith(fence.marks)) {
      return { next: separator ?? i, closed: false };
    }
  }
  return { next: separator ?? lines.length, closed: false };
}

/** Index of a `<!--` that its line does not close, outside of inline code. */
function openComment(text: string): number | undefined {
  const plain = text.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, (code) => ' '.repeat(code.length));
  const start = plain.lastIndexOf('<!--');
  return start === -1 || plain.includes('-->', start + 2) ? undefined : start;
}

function isComment(text: string): boolean {
  return /^\s*(?:<!--.*?-->\s*)+$/.test(text);
}

function endOfComment(lines: readonly RawLine[], n: number): { next: number; closed: boolean } {
  let separator: number | undefined;
  for (let i = n + 1; i < lines.length; i++) {
    if (lines[i]?.text.includes('-->')) return { next: i + 1, closed: true };
    if (separator === undefined && isSeparator(lines, i)) separator = i;
  }
  return { next: separator ?? lines.length, closed: false };
}
