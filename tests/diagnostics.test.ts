import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeFrame,
  error,
  formatDiagnostic,
  formatDiagnostics,
  normaliseText,
  positionOf,
  warning,
} from '../src/diagnostics.ts';

const FILE = 'slides/01-test.md';

/** The frame round the first occurrence of a piece of text. */
function frame(text: string, piece: string): string {
  const start = text.indexOf(piece);
  return codeFrame(text, { file: FILE, start, end: start + piece.length });
}

describe('normaliseText', () => {
  test('drops a byte order mark and turns every kind of line end into LF', () => {
    expect(normaliseText('\uFEFFa\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });

  test('leaves normalised text alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseText(text);
        fc.pre(!once.startsWith('\uFEFF'));
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});

describe('positionOf', () => {
  test('counts lines and columns from 1, columns in UTF-16 units', () => {
    expect(positionOf('ab\nжд🚂x', 0)).toEqual({ line: 1, column: 1 });
    expect(positionOf('ab\nжд🚂x', 3)).toEqual({ line: 2, column: 1 });
    expect(positionOf('ab\nжд🚂x', 7)).toEqual({ line: 2, column: 5 });
  });

  test('takes an offset past the end for the end', () => {
    expect(positionOf('ab\nc', 99)).toEqual({ line: 2, column: 2 });
  });

  test('finds the same place in a file with CRLF as an editor shows it', () => {
    const line = fc.stringMatching(/^[a-я🚂\t ]{0,8}$/u);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.nat(), fc.nat(), (lines, n, c) => {
        const row = n % lines.length;
        const column = c % ((lines[row]?.length ?? 0) + 1);
        const text = normaliseText(lines.join('\r\n'));
        const offset = lines.slice(0, row).reduce((sum, before) => sum + before.length + 1, 0) + column;
        expect(positionOf(text, offset)).toEqual({ line: row + 1, column: column + 1 });
      }),
    );
  });
});

describe('codeFrame', () => {
  test('shows the line with its neighbours and underlines the place', () => {
    expect(frame('one\ntwo 4,126 x\nthree\nfour', '4,126')).toBe(
      ['   1 | one', ' > 2 | two 4,126 x', '     |     ^^^^^', '   3 | three'].join('\n'),
    );
  });

  test('leaves out blank neighbours', () => {
    expect(frame('one\n\ntwo\n\nthree', 'two')).toBe([' > 3 | two', '     | ^^^'].join('\n'));
  });

  test('lines numbers up where they grow by a digit', () => {
    const text = Array.from({ length: 10 }, (_, i) => `line ${i + 1}`).join('\n');
    expect(frame(text, 'line 9')).toBe(
      ['    8 | line 8', ' >  9 | line 9', '      | ^^^^^^', '   10 | line 10'].join('\n'),
    );
  });

  test('keeps tabs, so that the underline stands under its text in any editor', () => {
    expect(frame('a\tbc\td', 'd')).toBe([' > 1 | a\tbc\td', '     |  \t  \t^'].join('\n'));
  });

  test('counts cells, not characters: Cyrillic one, wide letters and emoji two, marks none', () => {
    expect(frame('вагоны X', 'X')).toContain('|        ^');
    expect(frame('計画 X', 'X')).toContain('|      ^');
    expect(frame('🚂👩🏽‍🚀 X', 'X')).toContain('|      ^');
    expect(frame('e\u0301é X', 'X')).toContain('|    ^');
    expect(frame('X 🚂🚃', '🚂🚃')).toContain('|   ^^^^');
  });

  test('underlines the first line of a place that runs over several', () => {
    expect(frame('one two\nthree', 'two\nthree')).toContain('     |     ^^^\n');
  });

  test('puts one mark where there is nothing to underline', () => {
    expect(codeFrame('abc', { file: FILE, start: 3, end: 3 })).toBe(' > 1 | abc\n     |    ^');
  });

  test('never fails, and always marks exactly one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(300), fc.nat(300), (raw, a, b) => {
        const text = normaliseText(raw);
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const lines = codeFrame(text, { file: FILE, start, end }).split('\n');
        expect(lines.filter((line) => line.startsWith(' > '))).toHaveLength(1);
        expect(lines.filter((line) => /^ +\| \s*\^+$/.test(line)).length).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('formatDiagnostic', () => {
  const text = 'Moscow planned to send [4,126](fact:carriages-2017) carriages.';
  const span = { file: FILE, start: 24, end: 29 };

  test('names place, severity and message, with frame and hint', () => {
    const problem = error('fact-mismatch', span, 'figure "4,126" does not match', 'write another');
    expect(formatDiagnostic(problem, new Map([[FILE, text]]))).toBe(
      [
        'slides/01-test.md:1:25  error  figure "4,126" does not match',
        ` > 1 | ${text}`,
        '     |                         ^^^^^',
        '   hint: write another',
      ].join('\n'),
    );
  });

  test('shows no frame for a file that is not there', () => {
    expect(
      formatDiagnostic(warning('missing', { file: 'a.yaml', start: 0, end: 0 }, 'gone'), new Map()),
    ).toBe('a.yaml:1:1  warning  gone');
  });

  test('prints the same for a file with CRLF and a byte order mark', () => {
    const unix = 'α\tβ\n\n🚂 x 4,126\n';
    const windows = `\uFEFF${unix.replace(/\n/g, '\r\n')}`;
    const print = (raw: string) => {
      const content = normaliseText(raw);
      const start = content.indexOf('4,126');
      return formatDiagnostic(
        error('r', { file: FILE, start, end: start + 5 }, 'm'),
        new Map([[FILE, content]]),
      );
    };
    expect(print(windows)).toBe(print(unix));
    expect(print(unix)).toContain(`${FILE}:3:6  error  m`);
  });
});

describe('formatDiagnostics', () => {
  const at = (file: string, start: number) => ({ file, start, end: start + 1 });

  test('prints problems in the order of files and places, and counts them', () => {
    const files = new Map([
      ['a.md', 'abc'],
      ['b.md', 'abc'],
    ]);
    const printed = formatDiagnostics(
      [
        error('r', at('b.md', 0), 'third'),
        warning('r', at('a.md', 2), 'second'),
        error('r', at('a.md', 0), 'first'),
      ],
      files,
    );
    expect(printed.match(/(?:error|warning) {2}.*/g)).toEqual([
      'error  first',
      'warning  second',
      'error  third',
    ]);
    expect(printed.split('\n').at(-1)).toBe('2 errors, 1 warning');
  });

  test('prints nothing when there is nothing to tell', () => {
    expect(formatDiagnostics([], new Map())).toBe('');
  });
});

describe('a long line', () => {
  const line = `${'word '.repeat(60_000)}[4,126](fact:x) ${'more '.repeat(60_000)}`;

  test('is cut round the problem, with the carets under it', () => {
    const [shown, carets] = frame(`before\n${line}\n`, '4,126').split('\n').slice(1);
    expect(shown?.length).toBeLessThan(140);
    expect(shown?.indexOf('4,126')).toBe(carets?.indexOf('^^^^^'));
    expect(shown).toMatch(/\| ….*…$/);
  });
});

describe('many problems', () => {
  test('are printed up to fifty, and counted to the last', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      error('rule', { file: FILE, start: i, end: i + 1 }, `no. ${i}`),
    );
    const printed = formatDiagnostics(many, new Map([[FILE, 'x'.repeat(80)]]));
    expect(printed.match(/ {2}error {2}/g)).toHaveLength(50);
    expect(printed).toMatch(/… and 10 more\n\n60 errors$/);
  });
});
