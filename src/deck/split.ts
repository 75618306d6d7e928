/** A section file cut into slides, and each slide into body and notes. */
import { type Diagnostic, error, warning } from '../diagnostics.ts';
import { MERGE_MARK } from '../mergeMark.ts';
import { isSeparator, type Line, scanLines } from './lines.ts';

/** Offsets into the file, ends exclusive, blank lines at the edges left out. */
export interface SlideSource {
  readonly start: number;
  readonly end: number;
  /** The first line that holds content; undefined when notes come first. */
  readonly firstLine: Line | undefined;
  /** The line of the slide's heading; undefined when there is none. */
  readonly headingLine: Line | undefined;
  readonly bodyEnd: number;
  /** Undefined when the slide has no notes. */
  readonly notesStart: number | undefined;
}

export interface Split {
  readonly slides: readonly SlideSource[];
  /** See {@link scanLines}. */
  readonly openFences: ReadonlySet<number>;
  readonly diagnostics: readonly Diagnostic[];
}

const ALMOST_SEPARATOR_RE = /^ {0,3}(?:-{3,}|- ?- ?-)[ \t]*$/;
const SLIDE_HEADING_RE = /^#{1,2}[ \t]+\S/;
const ANY_HEADING_RE = /^ {0,3}#{1,6}[ \t]/;
const UNDERLINE_RE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const NOTE_RE = /^Note:[ \t]*$/;
const NEARLY_NOTE_RE = /^[ \t]*(?<bold>\*\*|__)?(?:speaker )?notes?[ \t]*[:：]?\k<bold>[ \t]*[:：]?[ \t]*$/i;
const NOTE_WITH_TEXT_RE = /^(?:Note[:：]|\*\*Note:\*\*|\*\*Note\*\*:)(?=[ \t]*\S)/;
const MERGE_RE = /^(?:<{7}|>{7})(?: |$)/;
const SEPARATOR_HINT = 'slides are separated by --- at the margin, with a blank line before and after it';
const SECOND_HEADING_HINT =
  'separate slides by a line of --- with blank lines round it; inside a slide use ###';

/** Splits a section file from the end of its front matter on. A slide that holds only comments is left out. */
export function splitSlides(file: string, text: string, from: number): Split {
  const { lines, openFences, diagnostics: scanDiagnostics } = scanLines(file, text, from);
  const diagnostics: Diagnostic[] = [...scanDiagnostics, ...mergeMark(file, lines)];
  const slides: SlideSource[] = [];
  const cuts = findCuts(file, lines, diagnostics);
  let first = 0;
  for (const { line, length } of [...cuts, { line: lines.length, length: 0 }]) {
    const own = lines.slice(first, line);
    const content = own.filter(({ kind }) => kind !== 'blank');
    if (content.some(({ kind }) => kind !== 'comment')) slides.push(readSlide(file, own, diagnostics));
    else if (content.length === 0 && cuts.length > 0) {
      const separator = lines[line] ?? lines[first - 1];
      if (separator !== undefined) {
        const span = { file, start: separator.start, end: separator.end };
        diagnostics.push(
          warning('empty-slide', span, 'slide is empty', 'remove this "---" or write a slide'),
        );
      }
    }
    first = line + length;
  }
  return { slides, openFences, diagnostics };
}

/** Told once: what is between the marks goes wrong in its own way. */
function mergeMark(file: string, lines: readonly Line[]): Diagnostic[] {
  const found = lines.find(({ kind, text }) => kind === 'text' && MERGE_RE.test(text));
  if (found === undefined) return [];
  const span = { file, start: found.start, end: found.start + 7 };
  return [error('merge-conflict', span, MERGE_MARK.message, MERGE_MARK.hint)];
}

/** Where one slide ends and the next begins. */
interface Cut {
  /** Index of the line that separates, or of the heading where a separator was forgotten. */
  readonly line: number;
  /** Number of lines that belong to neither slide. */
  readonly length: 0 | 1;
}

/** Separators, and the places where the author forgot or misspelt one: reading on from there loses nothing. */
function findCuts(file: string, lines: readonly Line[], diagnostics: Diagnostic[]): Cut[] {
  const cuts: Cut[] = [];
  let begun = false;
  for (const [n, { kind, text, start, end }] of lines.entries()) {
    if (kind !== 'text') {
      if (kind === 'fence') begun = true;
      continue;
    }
    if (isSeparator(lines, n)) {
      cuts.push({ line: n, length: 1 });
      begun = false;
    } else if (begun && ALMOST_SEPARATOR_RE.test(text) && beginsSlide(lines, n + 1)) {
      const span = { file, start, end: start + text.trimEnd().length };
      diagnostics.push(
        error('separator', span, `"${text.trim()}" does not separate slides here`, SEPARATOR_HINT),
      );
      cuts.push({ line: n, length: 1 });
      begun = false;
    } else if (begun && SLIDE_HEADING_RE.test(text) && hasHeading(lines, cuts, n)) {
      const message = 'second slide heading on one slide';
      diagnostics.push(error('second-heading', { file, start, end }, message, SECOND_HEADING_HINT));
      cuts.push({ line: n, length: 0 });
    } else begun = true;
  }
  return cuts;
}

function beginsSlide(lines: readonly Line[], from: number): boolean {
  const next = lines.slice(from, from + 2).find(({ kind }) => kind !== 'blank');
  return next?.kind === 'text' && SLIDE_HEADING_RE.test(next.text);
}

/** Whether the slide has a heading before line n: if not, the heading only stands in a wrong place. */
function hasHeading(lines: readonly Line[], cuts: readonly Cut[], n: number): boolean {
  const { line, length } = cuts.at(-1) ?? { line: 0, length: 0 };
  return lines
    .slice(line + length, n)
    .some(({ kind, text }) => kind === 'text' && (SLIDE_HEADING_RE.test(text) || UNDERLINE_RE.test(text)));
}

function readSlide(file: string, lines: readonly Line[], diagnostics: Diagnostic[]): SlideSource {
  const marker = lines.findIndex((line) => line.kind === 'text' && NOTE_RE.test(line.text));
  const body = marker === -1 ? lines : lines.slice(0, marker);
  const notes = marker === -1 ? [] : lines.slice(marker + 1);
  reportMarkers(file, body, notes, diagnostics);
  const all = trim(lines);
  const firstLine = body.find((line) => line.kind === 'text' || line.kind === 'fence');
  const notesRange = trim(notes);
  return {
    start: all.start,
    end: all.end,
    firstLine,
    headingLine: headingOf(body, firstLine),
    bodyEnd: body.length === 0 ? all.start : trim(body).end,
    notesStart: notes.length === 0 ? undefined : notesRange.start,
  };
}

function headingOf(body: readonly Line[], first: Line | undefined): Line | undefined {
  const isText = (line: Line | undefined) => line?.kind === 'text';
  return body.find(
    (line, n) =>
      isText(line) &&
      (SLIDE_HEADING_RE.test(line.text) ||
        (line === first && ANY_HEADING_RE.test(line.text)) ||
        (isText(body[n + 1]) && UNDERLINE_RE.test(body[n + 1]?.text ?? ''))),
  );
}

function reportMarkers(
  file: string,
  body: readonly Line[],
  notes: readonly Line[],
  diagnostics: Diagnostic[],
): void {
  const hint = 'notes start after a line that holds only Note:';
  for (const line of body) {
    const span = { file, start: line.start, end: line.start + line.text.trimEnd().length };
    if (line.kind !== 'text') continue;
    if (NEARLY_NOTE_RE.test(line.text)) {
      diagnostics.push(error('note-marker', span, `"${line.text.trim()}" does not start the notes`, hint));
      continue;
    }
    const marker = NOTE_WITH_TEXT_RE.exec(line.text)?.[0];
    if (marker === undefined) continue;
    const own = { ...span, end: line.start + marker.length };
    const message = `text after "${marker}" on its line stays on the slide`;
    diagnostics.push(warning('note-marker', own, message, hint));
  }
  for (const line of notes) {
    if (line.kind !== 'text' || !NOTE_RE.test(line.text)) continue;
    const span = { file, start: line.start, end: line.start + 5 };
    diagnostics.push(
      error(
        'note-marker',
        span,
        'second "Note:" on one slide',
        'everything after the first is notes already',
      ),
    );
  }
}

/** The range of some lines without the blank ones at their edges; empty, at the first, when all are blank. */
function trim(lines: readonly Line[]): { start: number; end: number } {
  const content = lines.filter((line) => line.kind !== 'blank');
  const start = content[0]?.start ?? lines[0]?.start ?? 0;
  return { start, end: content.at(-1)?.end ?? start };
}
