/** A learner's answers as a file: the one format in which they leave a browser and come into another, or to a teacher. Pure. */
import { isObject } from '../../isObject.ts';
import { type Entry, readEntry } from './entry.ts';

/** What a file says of itself, so that no other JSON is taken for one. */
export const ANSWERS_FORMAT = 'belarus-briefing answers';

/** Goes up when an older reader would misread a file. */
export const ANSWERS_VERSION = 1;

/** Larger files are not read, bytes. That of a learner who tried every question twenty times is far below 1 MB. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** Answers are numbers, or lists of lists of numbers; what nests deeper is none, and could exhaust whoever writes it again. */
const DEEPEST = 8;
const LONGEST_NAME = 80;
const LONGEST_ID = 200;
const ISO_RE = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

export interface AnswersFile {
  /** Title of the deck. */
  readonly briefing: string;
  /** Random id that the learner's browser keeps; tells learners apart and says nothing of them. */
  readonly learner: string;
  /** Only if the learner typed one. */
  readonly name?: string | undefined;
  /** ISO date-time in UTC, such as `2026-03-01T09:30:00.000Z`. */
  readonly saved: string;
  /** By id of the question; any string may be one, also `__proto__`. */
  readonly answers: ReadonlyMap<string, Entry>;
}

/** A file that could be read; `dropped` counts entries in it that could not. */
export interface ReadFile extends AnswersFile {
  readonly dropped: number;
}

/** The file's text: JSON, one question a line. */
export function writeAnswersFile({ briefing, learner, name, saved, answers }: AnswersFile): string {
  const typed = nameIn(name);
  const head = {
    format: ANSWERS_FORMAT,
    version: ANSWERS_VERSION,
    briefing,
    learner,
    ...(typed === undefined ? {} : { name: typed }),
    saved,
  };
  const lines = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const entries = [...answers].map(([id, entry]) => `    ${JSON.stringify(id)}: ${JSON.stringify(entry)}`);
  const body = entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n  }`;
  return `{\n${[...lines, `"answers": ${body}`].map((line) => `  ${line}`).join(',\n')}\n}\n`;
}

/** What is wrong with a file of that many bytes, to be asked before it is read; undefined when nothing is. */
export function sizeProblem(bytes: number): string | undefined {
  if (bytes === 0) return 'The file is empty.';
  return bytes > MOST_BYTES ? 'The file is larger than 10 MB, which no file of answers is.' : undefined;
}

/** Reads a file's text, whatever it is; `problem` is one sentence for whoever chose the file. */
export function readAnswersFile(text: string): { readonly file: ReadFile } | { readonly problem: string } {
  const size = sizeProblem(text.length);
  if (size !== undefined) return { problem: size };
  const value = parse(text);
  if (value === undefined)
    return { problem: 'The file cannot be read: it is cut short, or no file of answers.' };
  if (!isObject(value) || value.format !== ANSWERS_FORMAT)
    return { problem: 'This is no file of answers to a briefing.' };
  const { version, briefing, learner, name, saved, answers } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { problem: 'The file does not say which version of the format it is in.' };
  if (version > ANSWERS_VERSION)
    return { problem: 'The file was saved by a newer version of this briefing; reload this page to get it.' };
  if (!isText(briefing) || !isText(learner) || !isText(saved) || !isObject(answers))
    return { problem: 'The file is damaged: it lacks the briefing, the learner, the date or the answers.' };
  const date = ISO_RE.test(saved) ? new Date(saved) : undefined;
  if (date === undefined || Number.isNaN(date.getTime()))
    return { problem: 'The file is damaged: the date on which it was saved cannot be read.' };
  const typed = nameIn(name);
  const head = { briefing, learner: learner.slice(0, LONGEST_ID), saved: date.toISOString() };
  const read = readEntries(answers);
  return { file: { ...head, ...(typed === undefined ? {} : { name: typed }), ...read } };
}

function readEntries(answers: Readonly<Record<string, unknown>>): Pick<ReadFile, 'answers' | 'dropped'> {
  const all = Object.entries(answers);
  const good = all.flatMap(([id, value]): [string, Entry][] => {
    const entry = nestsWithin(DEEPEST, value) ? readEntry(value) : undefined;
    return entry === undefined ? [] : [[id, entry]];
  });
  return { answers: new Map(good), dropped: all.length - good.length };
}

/** A name as it is shown: one line, and none when nothing was typed. */
function nameIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const name = [...value.replace(/[\p{Cc}\s]+/gu, ' ').trim()].slice(0, LONGEST_NAME).join('').trim();
  return name === '' ? undefined : name;
}

function nestsWithin(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => nestsWithin(levels - 1, part));
}

/** Undefined for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
