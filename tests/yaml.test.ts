import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatDiagnostic } from '../src/diagnostics.ts';
import { parseYaml } from '../src/yaml.ts';

const item = z.strictObject({
  id: z.string(),
  value: z.union([z.number(), z.string().regex(/^\d{4}$/, 'use a year')]).optional(),
  stage: z.enum(['planned', 'sent']).optional(),
  names: z.array(z.string()).default([]),
});
const schema = z.strictObject({
  title: z.string().min(1, 'is empty'),
  count: z.int().positive('must be above zero').optional(),
  open: z.boolean().default(true),
  items: z.array(item).default([]),
  by: z.record(z.string(), z.number()).optional(),
  note: z.string().min(1).max(9).optional(),
  share: z.number().min(0).max(1).optional(),
  dates: z.array(z.array(z.number())).min(1).max(1).optional(),
  shape: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('bar'), rows: z.array(z.string()) }),
      z.strictObject({
        type: z.literal('points'),
        groups: z.array(z.string()),
        filter: z.boolean().optional(),
      }),
    ])
    .optional(),
});

/** `line:column severity message [the text at fault] (hint)` of each problem. */
function problems(text: string): string[] {
  const { diagnostics } = parseYaml({ file: 'a.yaml', text }, schema);
  return diagnostics.map((problem) => {
    const { span, hint } = problem;
    const place = formatDiagnostic(problem, new Map([['a.yaml', text]]))
      .split('\n')[0]
      ?.replace('a.yaml:', '');
    return `${place} [${text.slice(span.start, span.end)}]${hint === undefined ? '' : ` (${hint})`}`;
  });
}

describe('a value that the schema accepts', () => {
  test('comes with its defaults', () => {
    const { value, diagnostics } = parseYaml(
      { file: 'a.yaml', text: 'title: T\nitems:\n  - id: a\n' },
      schema,
    );
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({ title: 'T', open: true, items: [{ id: 'a', names: [] }] });
  });

  test('may be nothing, where no key is needed, or an empty list', () => {
    for (const text of ['', '# only a comment\n', '---\n', 'null\n']) {
      expect(
        parseYaml({ file: 'a.yaml', text }, z.strictObject({ a: z.string().default('x') })).value,
      ).toEqual({ a: 'x' });
      expect(parseYaml({ file: 'a.yaml', text }, z.array(z.string())).value).toEqual([]);
    }
  });

  test('keeps dates as text and words such as yes and no as text', () => {
    const text = 'a: 2016-11-22\nb: yes\nc: no\n';
    expect(parseYaml({ file: 'a.yaml', text }, z.record(z.string(), z.string())).value).toEqual({
      a: '2016-11-22',
      b: 'yes',
      c: 'no',
    });
  });
});

describe('places', () => {
  const text = 'title: T\nitems:\n  - id: a\n    names: [x, y]\n  - id: b\n';
  const { spanOf, keySpanOf } = parseYaml({ file: 'a.yaml', text, offset: 100 }, schema);
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start - 100, end - 100);

  test('are those of values and keys, moved by the offset of the text in its file', () => {
    expect(slice(spanOf(['items', 1, 'id']))).toBe('b');
    expect(slice(spanOf(['items', 0, 'names', 1]))).toBe('y');
    expect(slice(keySpanOf(['items', 0, 'names']))).toBe('names');
    expect(slice(keySpanOf(['items']))).toBe('items');
  });

  test('of what is missing are those of the key it belongs under, or of the first key', () => {
    expect(slice(spanOf(['items', 1, 'value']))).toBe('id');
    expect(slice(spanOf(['items', 0, 'names', 7]))).toBe('names');
    expect(slice(spanOf(['nothing', 'at', 'all']))).toBe('title');
  });
});

describe('a mistake is told at the value at fault:', () => {
  test.each<[string, string, string[]]>([
    [
      'an unknown key',
      'title: T\ncuont: 1\n',
      ['2:1  error  unknown key "cuont" [cuont] (did you mean "count"?)'],
    ],
    [
      'an unknown key like no other',
      'title: T\nitems:\n  - id: a\n    whatever: 1\n',
      ['4:5  error  unknown key "whatever" [whatever] (allowed here: id, value, stage, names)'],
    ],
    [
      'a key of another member of a union',
      'title: T\nshape:\n  type: bar\n  rows: []\n  filters: true\n',
      ['5:3  error  unknown key "filters" [filters] (allowed here: type, rows)'],
    ],
    ['a missing key', 'count: 1\n', ['1:1  error  missing key "title" [count]']],
    [
      'a missing key of a list item',
      'title: T\nitems:\n  - value: 1\n',
      ['3:5  error  missing key "id" [value]'],
    ],
    ['a key without a value', 'title:\n', ['1:7  error  "title" is empty, not text []']],
    [
      'a number for text',
      'title: 2016\n',
      ['1:8  error  "title" is the number 2016, not text [2016] (put it in quotes)'],
    ],
    [
      'text for a number',
      'title: T\ncount: many\n',
      [
        '2:8  error  "count" is the text "many", not a number [many] (write digits with a point, without quotes)',
      ],
    ],
    [
      'a fraction for a whole number',
      'title: T\ncount: 1.5\n',
      ['2:8  error  "count" is the number 1.5, not a whole number [1.5]'],
    ],
    [
      'a value refused with the schema’s own words',
      'title: T\ncount: -1\n',
      ['2:8  error  "count": -1 must be above zero [-1]'],
    ],
    ['an empty text', 'title: T\nnote: ""\n', ['2:7  error  "note" is empty [""]']],
    [
      'a text that is too long',
      'title: T\nnote: long enough\n',
      ['2:7  error  "note" has 11 characters: the most is 9 [long enough]'],
    ],
    [
      'a number that is too small or too large',
      'title: T\nshare: -1\nby: {a: 1}\n',
      ['2:8  error  "share" is -1: the least is 0 [-1]'],
    ],
    ['an empty list', 'title: T\ndates: []\n', ['2:8  error  "dates" is empty [[]]']],
    [
      'a list that is too long, and nothing of what is in it',
      'title: T\ndates: [2016, 11]\n',
      ['2:8  error  "dates" has 2 items: the most is 1 [[2016, 11]]'],
    ],
    [
      'a choice without a value',
      'title: T\nitems:\n  - id: a\n    stage:\n',
      ['4:11  error  "stage" is empty [] (allowed: planned, sent)'],
    ],
    [
      'text for true or false',
      'title: T\nopen: yes\n',
      ['2:7  error  "open" is the text "yes", not true or false [yes]'],
    ],
    [
      'text for a list',
      'title: T\nitems: a\n',
      ['2:8  error  "items" is the text "a", not a list [a] (write one item a line, each after "- ")'],
    ],
    ['a list for keys', '- title\n', ['1:1  error  this is a list, not keys with values [- title\n]']],
    [
      'a misspelt choice',
      'title: T\nitems:\n  - id: a\n    stage: send\n',
      ['4:12  error  "send" is not a value of "stage" [send] (did you mean "sent"?)'],
    ],
    [
      'a choice like no other',
      'title: T\nitems:\n  - id: a\n    stage: gone\n',
      ['4:12  error  "gone" is not a value of "stage" [gone] (allowed: planned, sent)'],
    ],
    [
      'a misspelt member of a union',
      'title: T\nshape:\n  type: point\n',
      ['3:9  error  "point" is not a value of "type" [point] (did you mean "points"?)'],
    ],
    [
      'a missing member of a union',
      'title: T\nshape:\n  rows: []\n',
      ['2:1  error  missing key "type" [shape] (allowed: bar, points)'],
    ],
    [
      'a value no member of a union takes',
      'title: T\nitems:\n  - id: a\n    value: soon\n',
      ['4:12  error  "value" is "soon": use a year [soon]'],
    ],
    [
      'a wrong value in a record',
      'title: T\nby:\n  a: 1\n  b: two\n',
      ['4:6  error  "b" is the text "two", not a number [two] (write digits with a point, without quotes)'],
    ],
    [
      'several at once, a misspelt key that is needed being one',
      'count: 0\ntitel: T\n',
      [
        '1:8  error  "count": 0 must be above zero [0]',
        '2:1  error  unknown key "titel" [titel] (did you mean "title"?)',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

describe('YAML that cannot be read is told in an author’s words:', () => {
  test.each<[string, string, string[]]>([
    [
      'a key twice',
      'title: T\ntitle: U\n',
      ['2:1  error  yaml: key "title" stands twice [title] (keep one of the two)'],
    ],
    [
      'a line that is indented too far',
      'title: T\n  count: 1\n',
      [
        '1:8  error  yaml: a line without ": ", or the next one is indented too far [T] (write "key: value", with all keys of an item in one column)',
      ],
    ],
    [
      'a key without a colon',
      'title T\ncount: 1\n',
      [
        '1:1  error  yaml: a line without ": ", or the next one is indented too far [title T] (write "key: value", with all keys of an item in one column)',
      ],
    ],
    [
      'an item of a list without its dash',
      'items:\n  - id: a\n    value: 1\n    stage: sent\n    id: b\n    value: 2\n    stage: sent\n',
      [
        '5:5  error  yaml: key "id" stands twice [id] (an item of a list begins with "- "; or keep one of the two)',
      ],
    ],
    [
      'a colon without a space',
      'title: T\ncount:1\nopen: true\n',
      ['2:1  error  yaml: no space after "count:" [count:1] (write "count: ", with a plain space)'],
    ],
    [
      'a colon with a no-break space',
      'title: T\ncount:\u00A01\nopen: true\n',
      ['2:1  error  yaml: no space after "count:" [count:\u00A01] (write "count: ", with a plain space)'],
    ],
    [
      'a text that begins with a sign of YAML',
      'title: @nobody\n',
      ['1:8  error  yaml: plain value cannot start with reserved character @ [@] (put the text in quotes)'],
    ],
    ['a tab', 'items:\n\t- id: a\n', ['2:1  error  yaml: tab used to indent [\t] (indent with spaces)']],
    [
      'a colon in plain text',
      'title: Moscow: a plan\n',
      ['1:8  error  yaml: ": " in text without quotes [Moscow: a plan] (put text that holds ": " in quotes)'],
    ],
    [
      'an alias',
      'title: &a T\nitems: *a\n',
      ['2:8  error  yaml: aliases are not supported [*a] (write the value out)'],
    ],
    [
      'an alias of nothing',
      'title: *nobody\n',
      ['1:8  error  yaml: aliases are not supported [*nobody] (write the value out)'],
    ],
    [
      'a list for a key',
      '[title]: T\n',
      [
        '1:1  error  yaml: lists and maps as keys are not supported [[title]] (put quotes round text that begins with [ or {)',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test.each(['['.repeat(20_000), '- '.repeat(20_000), '{a: '.repeat(20_000), '{\n'.repeat(20_000)])(
    'nesting without end',
    (text) => {
      expect(problems(text)).toEqual([
        expect.stringMatching(/^1:1 {2}error {2}yaml: nested too deeply to be read/),
      ]);
    },
  );

  test('a quote that is not closed', () => {
    expect(problems('title: "T\ncount: 1\n')[0]).toMatch(
      /error {2}yaml: a quote " that is not closed .*close it with "/,
    );
  });
});

test('whatever the text, nothing is thrown and every place lies in it', () => {
  const piece = fc.constantFrom(
    'title',
    ': ',
    'items',
    '\n',
    '  ',
    '- ',
    '*a',
    '&a ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '!!x ',
    '? ',
    '|\n',
    '%',
    '#',
    '---\n',
    '<<: ',
    '\t',
    'é',
    '🚂',
    '1',
    'null',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const { value, diagnostics } = parseYaml({ file: 'a.yaml', text, offset: 7 }, schema);
        expect(value === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
        for (const { span } of diagnostics) {
          expect(span.start).toBeGreaterThanOrEqual(7);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(7 + text.length);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
