import { describe, expect, it } from 'vitest';
import { formatDiagnostics, normaliseText } from '../../src/diagnostics.ts';
import { LEDGER_FILE, parseLedger } from '../../src/evidence/ledger.ts';
import { source, sourcesOf } from './samples.ts';

const SOURCES = sourcesOf(source());

function parse(yaml: string) {
  const files = new Map([[LEDGER_FILE, normaliseText(yaml)]]);
  const { ledger, diagnostics } = parseLedger(files, SOURCES);
  return { ledger, report: diagnostics.length === 0 ? '' : formatDiagnostics(diagnostics, files) };
}

/** An entry that is right; lines are added or, by key, replaced. */
function entry(...lines: string[]): string {
  const keys = lines.map((line) => line.split(':')[0]);
  const base = [
    'id: carriages-2013',
    'label: Carriages in 2013',
    'value: 200',
    'basis: reported',
    'says: the ministry',
    'in: doc2016',
    'paragraph: 17',
    'find: "200"',
  ].filter((line) => !keys.includes(line.split(':')[0]));
  return [...lines, ...base].map((line, i) => `${i === 0 ? '- ' : '  '}${line}`).join('\n');
}

/** The entry without a key; see {@link entry}. */
function without(key: string, ...lines: string[]): string {
  return entry(...lines)
    .split('\n')
    .filter((line) => !line.slice(2).startsWith(`${key}:`))
    .join('\n')
    .replace(/^ /, '-');
}

/** The entry with other words of the document; see {@link entry}. */
function quoting(find: string, ...lines: string[]): string {
  return entry(...lines).replace('find: "200"', `find: "${find}"`);
}

describe('parseLedger', () => {
  it('reads entries in file order, with the defaults of the schema', () => {
    const { ledger, report } = parse(
      `${entry()}\n${quoting('22–23 November 2016', 'id: stay', 'value: "2016-11-22/2016-11-23"')}\n`,
    );
    expect(report).toBe('');
    expect([...ledger.keys()]).toEqual(['carriages-2013', 'stay']);
    expect(ledger.get('carriages-2013')).toMatchObject({ value: 200, unit: '', differs: [], in: 'doc2016' });
    expect(ledger.get('stay')?.value).toBe('2016-11-22/2016-11-23');
  });

  it('computes formulas, of formulas too and wherever they stand in the file', () => {
    const computed = (id: string, formula: string) =>
      `- { id: ${id}, label: x, formula: ${formula}, basis: computed, says: us }`;
    const { ledger, report } = parse(
      [computed('half', 'double / 4'), computed('double', 'carriages-2013 * 2'), entry()].join('\n'),
    );
    expect(report).toBe('');
    expect(ledger.get('double')).toMatchObject({ value: 400, in: 'computed' });
    expect(ledger.get('half')?.value).toBe(100);
  });

  it('takes bounds round a value, a value at a bound, and an interval of one day', () => {
    const computed =
      '- { id: c, label: x, formula: carriages-2013 / 2, low: 90, high: 110, basis: computed, says: us }';
    const { ledger, report } = parse(
      [
        quoting('200 (200–300)', 'low: 200', 'high: 300', 'date: "2012-02-29"'),
        computed,
        quoting('22 November 2016', 'id: day', 'value: "2016-11-22/2016-11-22"', 'date: "2016-11/2016"'),
      ].join('\n'),
    );
    expect(report).toBe('');
    expect(ledger.get('c')).toMatchObject({ value: 100, low: 90, high: 110 });
  });

  it('takes an address of the web', () => {
    const outside = without(
      'paragraph',
      'in: outside',
      'address: http://example.org/a',
      'seen: "2026-11-22"',
    );
    expect(parse(`${entry('id: other')}\n${outside}`).report).toBe('');
  });

  it('keeps the other entries usable when one is wrong', () => {
    const { ledger } = parse(`${entry('in: doc2061')}\n${entry('id: other')}`);
    expect(ledger.get('other')?.value).toBe(200);
  });

  it('knows the place of each entry', () => {
    const text = `${entry()}\n${entry('id: other')}`;
    const { ledger } = parse(text);
    const span = ledger.get('other')?.span;
    expect(text.slice(span?.start, span?.end)).toBe('other');
  });

  it('wants the file to be there, and takes an empty list', () => {
    const { diagnostics } = parseLedger(new Map(), SOURCES);
    expect(formatDiagnostics(diagnostics, new Map())).toMatchInlineSnapshot(`
      "assets/facts.yaml:1:1  error  assets/facts.yaml is missing
         hint: it holds every figure; an empty list is []

      1 error"
    `);
    expect(parse('[]').report).toBe('');
  });
});

describe('mistakes in the ledger', () => {
  it.each<[string, string]>([
    ['an unknown key', entry('stagee: planned')],
    ['an unknown stage', entry('stage: plannd')],
    ['an unknown hedge', entry('hedge: roughly')],
    ['an id with capitals', entry('id: Carriages')],
    ['a date that is none', entry('date: "2016-13"')],
    ['a date without quotes', entry('date: 2016')],
    ['a label left out', without('label')],
    ['a missing value', without('value')],
    ['a value and a formula', entry('formula: 1 + 1', 'basis: computed')],
    ['a formula of another basis', without('value', 'formula: 1 + 1')],
    ['a basis computed without formula', entry('basis: computed')],
    ['bounds the wrong way round', entry('low: 5', 'high: 4')],
    ['an id used twice', `${entry()}\n${entry()}`],
    ['an unknown original', entry('originally: carriages-2103')],
    ['an unknown disagreement', `${entry('differs: [other, nobody]')}\n${entry('id: other')}`],
    ['no source', without('in')],
    ['an unknown source', entry('in: doc2061')],
    ['an outside fact without address', without('paragraph', 'in: outside')],
    [
      'an outside fact with a paragraph',
      entry('in: outside', 'address: http://example.org/a', 'seen: "2026-11-22"'),
    ],
    ['a document’s fact with an address', entry('address: http://example.org/a')],
    [
      'a computed fact with a paragraph',
      `${entry('id: a')}\n${without('value', 'formula: a * 2', 'basis: computed')}`,
    ],
    ['words beside a value', entry('words: a few')],
    ['a fact named twice', `${entry('differs: [other, other]')}\n${entry('id: other')}`],
    ['no paragraph', without('paragraph')],
    ['a paragraph past the end', entry('paragraph: 41')],
    ['a list that is none', 'carriages: 200'],
    ['broken YAML', `- id: "carriages\n  label: x`],
  ])('tells of %s', (_, yaml) => {
    expect(parse(yaml).report).toMatchSnapshot();
  });

  it.each<[string, string]>([
    ['an unknown fact', 'carriages-2031 * 2'],
    ['a circle', 'me + 1'],
    ['a date', 'day * 2'],
    ['a division by zero', '1 / (carriages-2013 - 200)'],
    ['bad arithmetic', 'carriages-2013 *'],
    ['a minus without blanks', 'carriages-2013-carriages-2013'],
    ['a sign that is none', 'carriages-2013 × 2'],
    ['no fact', '4162 / 200'],
  ])('tells of a formula with %s', (_, formula) => {
    const day = quoting('2016', 'id: day', 'value: "2016"');
    const me = `- { id: me, label: x, formula: "${formula}", basis: computed, says: us }`;
    expect(parse([entry(), day, me].join('\n')).report).toMatchSnapshot();
  });

  it('tells a formula that fails once, and not where others use it', () => {
    const formulas = ['a: c * 2', 'b: nobody * 2', 'c: b + b'].map((text) => text.split(': '));
    const entries = formulas.map(
      ([id, formula]) => `- { id: ${id}, label: x, formula: "${formula}", basis: computed, says: us }`,
    );
    const { report, ledger } = parse([entry(), ...entries].join('\n'));
    expect(report.match(/^assets.*/gm)).toEqual([
      expect.stringMatching(/unknown fact "nobody" in a formula$/),
    ]);
    expect(ledger.get('a')?.value).toBeNaN();
  });

  it('tells a circle of formulas once', () => {
    const entries = ['a: b * 2', 'b: c + 1', 'c: a - 1', 'd: a * 2']
      .map((text) => text.split(': '))
      .map(([id, formula]) => `- { id: ${id}, label: x, formula: "${formula}", basis: computed, says: us }`);
    expect(parse([entry(), ...entries].join('\n')).report.match(/^assets.*/gm)).toEqual([
      expect.stringMatching(/formulas go in a circle: a → b → c → a$/),
    ]);
  });
});
