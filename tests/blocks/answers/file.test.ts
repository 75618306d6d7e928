import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/blocks/answers/entry.ts';
import {
  ANSWERS_FORMAT,
  type AnswersFile,
  MOST_BYTES,
  readAnswersFile,
  sizeProblem,
  writeAnswersFile,
} from '../../../src/blocks/answers/file.ts';

const ENTRY: Entry = {
  hash: 'abc',
  attempts: [{ at: 1, answer: 2, score: 0.5, confidence: 0.7, hints: 1 }],
  open: false,
};

const FILE: AnswersFile = {
  briefing: 'Two figures',
  learner: 'l-1',
  name: 'Ada',
  saved: '2026-03-01T09:30:00.000Z',
  answers: new Map([['q', ENTRY]]),
};

/** What a file says, as JSON that tests may spoil. */
function said(more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ ...(JSON.parse(writeAnswersFile(FILE)) as object), ...more });
}

function problem(text: string): string {
  const read = readAnswersFile(text);
  return 'problem' in read ? read.problem : 'none';
}

function file(text: string) {
  const read = readAnswersFile(text);
  if ('problem' in read) throw new Error(read.problem);
  return read.file;
}

describe('a file of answers', () => {
  test('is read back as it was written, whatever ids, names and answers it holds', () => {
    const answer = fc.oneof(fc.integer(), fc.string(), fc.array(fc.nat()), fc.array(fc.array(fc.boolean())));
    const attempt = fc.record({
      at: fc.option(fc.nat()),
      answer,
      score: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((n) => n + 0)),
      confidence: fc.option(fc.constantFrom(0.5, 0.7, 1)),
      hints: fc.nat(3),
    });
    const entry = fc.record({
      hash: fc.string(),
      attempts: fc.array(attempt, { minLength: 1, maxLength: 4 }),
      open: fc.boolean(),
    });
    const id = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', '1', ''));
    const title = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(
        title,
        title,
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') }),
        fc.uniqueArray(fc.tuple(id, entry), { selector: ([key]) => key }),
        (briefing, learner, date, entries) => {
          // JSON knows no −0.
          const answers = new Map(JSON.parse(JSON.stringify(entries)) as [string, Entry][]);
          const given = { briefing, learner, saved: date.toISOString(), answers };
          const read = file(writeAnswersFile(given));
          expect([...read.answers].sort()).toEqual([...answers].sort());
          expect({ ...read, answers }).toEqual({ ...given, dropped: 0 });
        },
      ),
    );
  });

  test('keeps an answer under a name that objects have of their own, and changes no object by it', () => {
    const text = writeAnswersFile({ ...FILE, answers: new Map([['__proto__', ENTRY]]) });
    expect(file(text).answers.get('__proto__')).toEqual(ENTRY);
    expect('hash' in {}).toBe(false);
  });

  test('has a name only if one was typed, in one line and not too long', () => {
    expect(writeAnswersFile({ ...FILE, name: '  ' })).not.toContain('"name"');
    expect(file(said({ name: ' Ada \n Lovelace\u0000 ' })).name).toBe('Ada Lovelace');
    expect(file(said({ name: 'x'.repeat(200) })).name).toHaveLength(80);
    expect('name' in file(said({ name: 7 }))).toBe(false);
  });

  test('has its date in UTC, so that dates compare', () => {
    expect(file(said({ saved: '2026-03-01T11:30+02:00' })).saved).toBe('2026-03-01T09:30:00.000Z');
  });

  test('loses the entries that cannot be read, and counts them', () => {
    const answers = { good: ENTRY, bad: { hash: 1 }, worse: null, empty: { ...ENTRY, attempts: [] } };
    const read = file(said({ answers }));
    expect([...read.answers.keys()]).toEqual(['good']);
    expect(read.dropped).toBe(3);
  });

  test('loses an answer that nests so deep that writing it again could fail', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const read = file(
      said({ answers: { q: { ...ENTRY, attempts: [{ ...ENTRY.attempts[0], answer: 'deep' }] } } }).replace(
        '"deep"',
        deep,
      ),
    );
    expect([read.answers.size, read.dropped]).toEqual([0, 1]);
  });

  test('may begin with a byte order mark', () => {
    expect(file(`\ufeff${said()}`).learner).toBe('l-1');
  });
});

describe('what is no file of answers', () => {
  test('never throws and is told in one sentence', () => {
    const garbage = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((answers) => said({ answers })),
    );
    fc.assert(
      fc.property(garbage, (text) => {
        const read = readAnswersFile(text);
        if ('problem' in read) expect(read.problem).toMatch(/^[A-Z][^\n]*\.$/);
        else expect(read.file.briefing).toBe(FILE.briefing);
      }),
    );
  });

  test.each([
    ['nothing', '', /is empty/],
    ['a text cut short', said().slice(0, 60), /cut short/],
    ['foreign JSON', '{"a": 1}', /no file of answers/],
    ['a list', '[]', /no file of answers/],
    ['null', 'null', /no file of answers/],
    ['another format', said({ format: 'other' }), /no file of answers/],
    ['a newer version', said({ version: 2 }), /saved by a newer version/],
    ['no version', said({ version: '1' }), /which version/],
    ['half a version', said({ version: 0.5 }), /which version/],
    ['no learner', said({ learner: ' ' }), /lacks/],
    ['no briefing', said({ briefing: 1 }), /lacks/],
    ['answers in a list', said({ answers: [] }), /lacks/],
    ['a date that is none', said({ saved: '2026-13-45T00:00' }), /date/],
    ['a number for a date', said({ saved: '5' }), /date/],
  ])('%s', (_, text, told) => {
    expect(problem(text)).toMatch(told);
  });

  test('a newer version is told as such even where the rest has changed', () => {
    expect(problem(JSON.stringify({ format: ANSWERS_FORMAT, version: 7 }))).toMatch(/newer version/);
  });

  test('is not parsed when it is larger than 10 MB', () => {
    expect(sizeProblem(MOST_BYTES)).toBeUndefined();
    expect(sizeProblem(MOST_BYTES + 1)).toMatch(/larger than 10 MB/);
    expect(problem(`${said()}${' '.repeat(MOST_BYTES)}`)).toMatch(/larger than 10 MB/);
  });
});
