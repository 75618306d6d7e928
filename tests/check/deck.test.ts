import { describe, expect, test } from 'vitest';
import { checkDeck } from '../../src/check/deck.ts';
import { BLOCK_WORDS_LIMIT, LINES_LIMIT, WORDS_LIMIT } from '../../src/check/textLength.ts';
import { parseDeck } from '../../src/deck/parse.ts';
import { normaliseText } from '../../src/diagnostics.ts';
import { parseLedger } from '../../src/evidence/ledger.ts';
import { parseSources } from '../../src/evidence/sources.ts';
import { fixturePath, readProject } from '../fixtures/files.ts';

const base = readProject(fixturePath('base'));
const { sources } = parseSources(base.files);
const { ledger } = parseLedger(base.files, sources);

/** Message and text at fault of every problem of a project with one more section. */
function problems(markdown: string, words: readonly string[] = []): string[] {
  const file = 'slides/03-extra.md';
  const text = normaliseText(markdown);
  const { deck, diagnostics } = parseDeck(new Map([...base.files, [file, text]]), { kinds: ['quiz'] });
  expect(diagnostics).toEqual([]);
  return checkDeck(deck, ledger, sources, { assets: base.assets, words: () => words }).map(
    ({ message, span }) => `${message} [${text.slice(span.start, span.end)}]`,
  );
}

const slide = (body: string) => `# Extra\n\n---\n\n## A finding {#finding}\n\n${body}\n`;

describe('figures without a source', () => {
  test('are found in headings, notes, lists, tables, quotes, emphasis and link texts', () => {
    expect(
      problems(
        '# Extra 1\n\n- *2*\n\n> 3\n\n| 4 | a |\n|---|---|\n| [5](#title) | 6 |\n\n### 7\n\nNote:\n8 **9**',
      ).map((message) => /"(\d)".*\[\1\]/.exec(message)?.[1]),
    ).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
  });

  test('are not looked for in facts, citations, marked numbers, code and addresses', () => {
    expect(
      problems(
        slide(
          '[200](fact:carriages-2013) [@sivitski2016, ¶17] \\#5 `6` [a](https://example.org/7) <https://example.org/8>\n\n```\n10\n```',
        ),
      ),
    ).toEqual([]);
  });

  test('are found in what images show, where they can be linked and marked too', () => {
    expect(
      problems(slide('![1 map, [200](fact:carriages-2013) rails, \\#3 rivers](../assets/images/map.png)')),
    ).toEqual(['figure "1" has no source [1]']);
  });

  test('are read across emphasis and line breaks, and not across facts', () => {
    expect(problems(slide('22 **November** 2016, 1,**000**, 5[200](fact:carriages-2013)7'))).toEqual([
      'figure "1,000" has no source [1,**000]',
      'figure "5" has no source [5]',
      'figure "7" has no source [7]',
    ]);
  });

  test('are pointed at in a quote, behind a character reference', () => {
    expect(problems(slide('> some &amp;\n> more &nbsp;12 still'))).toEqual([
      'figure "12" has no source [12]',
    ]);
  });
});

describe('facts', () => {
  test('match however they are formatted', () => {
    expect(
      problems(
        slide(
          '[4162](fact:carriages-2017) [4 162](fact:carriages-2017) [about 4,162](fact:carriages-2017) [](fact:carriages-2017) [22 November](fact:published) [20.8](fact:multiple-2013)',
        ),
      ),
    ).toEqual([]);
  });

  test('are unknown by their id, also where the link has a label', () => {
    expect(problems(slide('[200](fact:carriages-2031) [200][c]\n\n[c]: fact:carriage-2013'))).toEqual([
      'unknown fact "carriages-2031" [carriages-2031]',
      'unknown fact "carriage-2013" [[200][c]]',
    ]);
  });
});

describe('text on a slide', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

  test('may have as many words as fit, and not one more', () => {
    expect(problems(slide(words(WORDS_LIMIT)))).toEqual([]);
    expect(problems(slide(words(WORDS_LIMIT + 1)))).toEqual([
      `slide "finding" has ${WORDS_LIMIT + 1} words; the most is ${WORDS_LIMIT} [## A finding]`,
    ]);
  });

  test('may have as many lines as fit, and not one more', () => {
    const list = (count: number) => Array.from({ length: count }, () => '- point').join('\n');
    expect(problems(slide(list(LINES_LIMIT)))).toEqual([]);
    expect(problems(slide(list(LINES_LIMIT + 1)))).toEqual([
      `slide "finding" has about ${LINES_LIMIT + 1} lines of text; the most is ${LINES_LIMIT} [## A finding]`,
    ]);
  });

  test('does not count the notes', () => {
    expect(problems(slide(`Text.\n\nNote:\n${words(500)}`))).toEqual([]);
  });

  test('has its blocks counted apart', () => {
    const quiz = slide('```quiz\nquestion: Why?\n```');
    expect(problems(quiz, [words(BLOCK_WORDS_LIMIT)])).toEqual([]);
    expect(problems(quiz, [words(BLOCK_WORDS_LIMIT), 'word'])).toEqual([
      `slide "finding" has ${BLOCK_WORDS_LIMIT + 1} words in its blocks; the most is ${BLOCK_WORDS_LIMIT} [## A finding]`,
    ]);
  });
});

describe('images', () => {
  test('are found relative to their file, from the root of the project no further', () => {
    expect(
      problems(
        slide(
          '![a](../assets/images/map.png) ![b](./../assets/./images/map.png) ![c](../../assets/images/map.png)',
        ),
      ),
    ).toEqual(['there is no file "../assets/images/map.png" [../../assets/images/map.png]']);
  });

  test('may be data', () => {
    expect(problems(slide('![a](data:image/png;base64,iVBORw0KGgo=)'))).toEqual([]);
  });
});

describe('links to slides', () => {
  test('lead to ids given and to ids from headings, in any file', () => {
    expect(
      problems(
        '# Extra\n\n[a](#title) [b](#carriages) [c](#extra) [d](#nowhere) [e](https://example.org/#x)',
      ),
    ).toEqual(['unknown slide "nowhere" [#nowhere]']);
  });
});

describe('headings', () => {
  test('may go up any number of levels, down only one', () => {
    expect(problems(slide('### a\n\n#### b\n\n##### c\n\n### d\n\n##### e'))).toEqual([
      'heading skips from level 3 to level 5 [#####]',
    ]);
  });

  test('in the notes start below the slide again', () => {
    expect(problems(slide('### a\n\n#### b\n\nNote:\n#### c'))).toEqual([
      'heading skips from level 2 to level 4 [####]',
    ]);
  });
});
