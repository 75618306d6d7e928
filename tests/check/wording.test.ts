import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { normaliseText } from '../../src/diagnostics.ts';
import { fixturePath, readProject } from '../fixtures/files.ts';

const base = readProject(fixturePath('base'));
const FILE = 'slides/03-extra.md';

/** `rule: text at fault` of every problem of the base project with one more section. */
function problems(markdown: string, deck: readonly (readonly [string, string])[] = []): string[] {
  const text = normaliseText(markdown);
  const { diagnostics } = compile(new Map([...base.files, [FILE, text], ...deck]), { assets: base.assets });
  return diagnostics.map(
    ({ rule, span }) => `${rule}: ${span.file === FILE ? text.slice(span.start, span.end) : span.file}`,
  );
}

const slide = (body: string) => `# Extra {#extra}\n\n---\n\n## A finding {#finding}\n\n${body}\n`;
const chart = (yaml: string) => slide(`\`\`\`chart\ntype: bar\nunit: carriages\n${yaml}\n\`\`\``);
const ROWS = 'rows: [{ fact: carriages-2013 }, { fact: carriages-2017 }]';

describe('prose', () => {
  test('is read in headings, notes, lists, tables, quotes and what images show', () => {
    expect(
      problems(
        '# Extra two {#extra}\n\n- *three*\n\n> four\n\n| five | a |\n|---|---|\n| [six](#title) | seven |\n\n### eight\n\n![nine](../assets/images/map.png)\n\nNote:\nten',
      ),
    ).toEqual(
      ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'ten', 'nine'].map(
        (word) => `number-word: ${word}`,
      ),
    );
  });

  test('is not read in facts, citations, marked numbers, code and comments', () => {
    expect(
      problems(
        slide(
          '[two hundred](fact:carriages-2013) [@sivitski2016, ¶17] \\#2 million `two` <!-- two -->\n\n```\ntwo\n```',
        ),
      ),
    ).toEqual([]);
  });

  test('is left alone where it is not English', () => {
    const text = base.files.get('slides/deck.yaml') ?? '';
    const lang = (code: string) => [['slides/deck.yaml', `${text.trimEnd()}\nlang: ${code}\n`]] as const;
    const body = slide('Two reportedly came. <!-- allow: certainty -->');
    expect(problems(body, lang('de'))).toEqual([]);
    expect(problems(body, lang('en-GB'))).toEqual([
      'number-word: Two',
      'unattributed: reportedly',
      'unused-allow: certainty',
    ]);
  });

  test('has a row of a table as one sentence', () => {
    const table = (row: string) => slide(`| a | b |\n| --- | --- |\n| ${row} |`);
    expect(problems(table('clearly there | [9,500](fact:troops-2022)'))).toEqual(['certainty: clearly']);
    expect(problems(table('clearly there. | [9,500](fact:troops-2022)'))).toEqual([]);
  });

  test('rests on the facts of a cited paragraph where it links none', () => {
    expect(
      problems(slide('It clearly is so [@ilyash2022, ¶34–36]. Clearly so [@ilyash2022, ¶1; @ilyash2022].')),
    ).toEqual(['certainty: clearly']);
    expect(problems(slide('It clearly is so [@sivitski2016, ¶17].'))).toEqual([]);
  });

  test('names a speaker by the author of a document it cites', () => {
    expect(problems(slide('Ilyash: reportedly so [@ilyash2022, ¶35]. Reportedly, Ilyash!'))).toEqual([
      'unattributed: Reportedly',
    ]);
  });
});

describe('an opt-out', () => {
  test('is for its own check and its own text', () => {
    expect(
      problems(
        slide(
          'Reportedly two came. <!-- allow: number-word -->\n\n<!-- allow: unattributed -->\nReportedly two came.',
        ),
      ),
    ).toEqual(['unattributed: Reportedly', 'number-word: two']);
  });

  test('in a table is for its row', () => {
    expect(problems(slide('| two |\n| --- |\n| three <!-- allow: number-word --> |\n| four |'))).toEqual([
      'number-word: two',
      'number-word: four',
    ]);
  });

  test('quiets exactly what stands in its paragraph, whatever surrounds it', () => {
    const word = fc.constantFrom(
      'Two ',
      'reportedly ',
      'слово ',
      '🚂 ',
      '\t',
      'word ',
      '*three* ',
      '[9,500](fact:troops-2022) clearly ',
      'line\r\n',
    );
    const paragraph = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `A ${words.join('')}z.`);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        fc.boolean(),
        (paragraphs, n, before) => {
          const alone = paragraphs.map((text) => problems(slide(text)));
          const at = n % paragraphs.length;
          const rules = [...new Set((alone[at] ?? []).map((problem) => problem.split(':')[0]))];
          const comment = `<!-- allow: ${rules.join(', ')} -->`;
          const allowed = paragraphs.map((text, i) => {
            if (i !== at || rules.length === 0) return text;
            return before ? `${comment}\r\n${text}` : `${text} ${comment}`;
          });
          const left = problems(slide(allowed.join('\r\n\r\n')));
          expect(left.sort()).toEqual(
            alone
              .filter((_, i) => i !== at)
              .flat()
              .sort(),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the words of a block', () => {
  test('may hold figures in words of the facts it shows', () => {
    expect(problems(chart(`caption: Two hundred were sent, five hundred were not.\n${ROWS}`))).toEqual([
      'number-word: five hundred',
    ]);
  });

  test.each([
    ['at the end of the line', 'caption: Half of them. # allow: number-word'],
    ['on the line above', '# allow: number-word\ncaption: Half of them.'],
    ['above other comments and blank lines', '# allow: number-word\n\n  # why\ncaption: Half of them.'],
    ['above a text of several lines', '# allow: number-word\ncaption: >-\n  Nearly all or\n  half of them.'],
    ['behind the mark of a text of several lines', 'caption: >- # allow: number-word\n  Half of them.'],
    ['behind a text in quotes over several lines', 'caption: "Half\n  of them." # allow: number-word'],
  ])('are allowed %s', (_, yaml) => {
    expect(problems(chart(`${yaml}\n${ROWS}`))).toEqual([]);
  });

  test('are allowed in a row written on one line, and in that row alone', () => {
    const row = (id: string, comment = '') =>
      `  - { fact: carriages-${id}, label: half of it, note: 7 men }${comment}\n`;
    expect(
      problems(chart(`caption: A.\nrows:\n${row('2013', ' # allow: number-word, no-source')}${row('2017')}`)),
    ).toEqual(['no-source: 7', 'number-word: half']);
  });

  test('are not allowed by a text that looks like a comment', () => {
    expect(problems(chart(`caption: "Half of them # allow: number-word"\n${ROWS}`))).toEqual([
      'number-word: Half',
    ]);
  });

  test('rest on the facts shown', () => {
    expect(problems(chart(`caption: It clearly is so.\n${ROWS}`))).toEqual(['certainty: clearly']);
    expect(problems(chart('caption: It clearly is so.\nrows: [{ fact: carriages-2017 }]'))).toEqual([]);
  });

  test('name a speaker of the facts shown', () => {
    expect(problems(chart(`caption: Sivitski says it is reportedly so.\n${ROWS}`))).toEqual([]);
    expect(problems(chart(`caption: Ilyash says it is reportedly so.\n${ROWS}`))).toEqual([
      'unattributed: reportedly',
    ]);
  });
});
