/**
 * What an author is told about a mistake, and how it is printed.
 * Author mistakes are Diagnostics and are collected; bugs are thrown Errors.
 */

/** A piece of one content file: UTF-16 offsets into its normalised text (see {@link normaliseText}), end exclusive. */
export interface Span {
  /** Path as the author knows it, relative to the project, with forward slashes. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export type Severity = 'error' | 'warning';

/** One problem in the content. `message` is lower case, one line, and names the bad value. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Stable kebab-case name of the check, for example `fact-mismatch`. */
  readonly rule: string;
  readonly message: string;
  readonly span: Span;
  /** What to do about it: one line, lower case, without the word "hint". */
  readonly hint?: string;
}

/** Line and column, both counted from 1; a column is one UTF-16 unit, as in VS Code. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Content files by path; the text is normalised. */
export type Files = ReadonlyMap<string, string>;

/** Drops a byte order mark and turns CRLF and lone CR into LF; lines and columns stay what the editor shows. */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Shorthand for an error; see {@link Diagnostic}. */
export function error(rule: string, span: Span, message: string, hint?: string): Diagnostic {
  return { severity: 'error', rule, message, span, ...(hint === undefined ? {} : { hint }) };
}

/** A problem found by a check that does not know places, at its place. */
export function errorFrom(
  problem: { readonly rule: string; readonly message: string; readonly hint?: string | undefined },
  span: Span,
): Diagnostic {
  return error(problem.rule, span, problem.message, problem.hint);
}

/** Shorthand for a warning; see {@link Diagnostic}. */
export function warning(rule: string, span: Span, message: string, hint?: string): Diagnostic {
  return { ...error(rule, span, message, hint), severity: 'warning' };
}

/** Where an offset lies; an offset past the end counts as the end. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WIDE_RE =
  /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/u;
const INVISIBLE_RE = /^[\p{Mn}\p{Cf}\p{Cc}]+$/u;

/** How many terminal cells a string takes: emoji and East Asian wide characters take two, marks none. */
function cells(text: string): number {
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (!INVISIBLE_RE.test(segment)) width += WIDE_RE.test(segment) ? 2 : 1;
  }
  return width;
}

/** How much of a line a code frame shows, in UTF-16 units; longer lines are cut round the problem. */
const FRAME_WIDTH = 120;
/** How much of a cut line stands before the problem. */
const FRAME_LEAD = 50;

/** Lines around a span, the offending line marked and underlined; tabs are kept so that the carets line up. */
export function codeFrame(text: string, span: Span): string {
  const { line, column } = positionOf(text, span.start);
  const lines = linesAround(text, span.start);
  const gutter = String(line + 1).length;
  const row = (n: number, content: string) =>
    `${n === line ? ' >' : '  '} ${String(n).padStart(gutter)} | ${printable(content)}`.trimEnd();
  const shown = cut(lines.current, column - 1);
  const marked = shown.text.slice(shown.at, shown.at + Math.max(1, span.end - span.start));
  const lead = shown.text.slice(0, shown.at).replace(/[^\t]+/g, (run) => ' '.repeat(cells(run)));
  const carets = `   ${' '.repeat(gutter)} | ${lead}${'^'.repeat(Math.max(1, cells(marked)))}`;
  return [
    ...(isBlank(lines.before) ? [] : [row(line - 1, cut(lines.before, 0).text)]),
    row(line, shown.text),
    carets,
    ...(isBlank(lines.after) ? [] : [row(line + 1, cut(lines.after, 0).text)]),
  ].join('\n');
}

function linesAround(text: string, offset: number) {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = endOfLine(text, offset);
  const beforeStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
  return {
    before: start === 0 ? '' : text.slice(beforeStart, start - 1),
    current: text.slice(start, end),
    after: end >= text.length ? '' : text.slice(end + 1, endOfLine(text, end + 1)),
  };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

/** A window of a line that holds the given column, and where the column is in it. */
function cut(line: string, at: number): { readonly text: string; readonly at: number } {
  if (line.length <= FRAME_WIDTH) return { text: line, at };
  const from = at <= FRAME_LEAD ? 0 : at - FRAME_LEAD;
  const to = Math.min(line.length, from + FRAME_WIDTH);
  const head = from === 0 ? '' : '…';
  return {
    text: `${head}${line.slice(from, to)}${to === line.length ? '' : '…'}`,
    at: at - from + head.length,
  };
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** Control characters would move the cursor of a terminal. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '\uFFFD');
}

/** `file:line:column  severity  message`, the code frame and the hint, as printed on the terminal and in the page. */
export function formatDiagnostic(diagnostic: Diagnostic, files: Files): string {
  const { span, severity, message, hint } = diagnostic;
  const text = files.get(span.file) ?? '';
  const { line, column } = positionOf(text, span.start);
  const head = `${span.file}:${line}:${column}  ${severity}  ${message}`;
  const frame = text === '' ? [] : [codeFrame(text, span)];
  return [head, ...frame, ...(hint === undefined ? [] : [`   hint: ${hint}`])].join('\n');
}

/** How many problems are printed at once; the rest is counted. */
const PRINTED = 50;

/** Diagnostics in file order, errors and warnings together, at most {@link PRINTED}, with a last line that counts all. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], files: Files): string {
  const sorted = [...diagnostics].sort((a, b) =>
    a.span.file === b.span.file ? a.span.start - b.span.start : a.span.file < b.span.file ? -1 : 1,
  );
  const count = (severity: Severity, noun: string) => {
    const n = sorted.filter((d) => d.severity === severity).length;
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
  };
  const summary = [count('error', 'error'), count('warning', 'warning')].filter((s) => !s.startsWith('0 '));
  const printed = sorted.slice(0, PRINTED).map((d) => formatDiagnostic(d, files));
  const more = sorted.length > PRINTED ? [`… and ${sorted.length - PRINTED} more`] : [];
  return [...printed, ...more, summary.join(', ')].join('\n\n');
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}
