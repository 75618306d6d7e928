import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDeck } from '../../src/deck/parse.ts';
import { formatDiagnostics, normaliseText } from '../../src/diagnostics.ts';
import { expectGolden, fixtureNames, fixturePath } from '../fixtures/files.ts';
import { printTree } from './tree.ts';

const KINDS = ['chart', 'key', 'marks', 'quiz'];
const DECK = 'title: T\nauthors: [A]\ndate: 2026-11-22\ndescription: D\n';

function parse(sections: Record<string, string>) {
  const files = new Map([['slides/deck.yaml', DECK], ...Object.entries(sections)]);
  return { files, ...parseDeck(files, { kinds: KINDS }) };
}

function report(markdown: string): string {
  const { files, deck, diagnostics } = parse({ 'slides/01-test.md': markdown });
  return `${printTree(deck, files)}\n\n${formatDiagnostics(diagnostics, files)}`;
}

describe('Markdown becomes slides, every node with its place', () => {
  for (const name of fixtureNames('parse')) {
    const markdown = readFileSync(fixturePath('parse', name, 'in.md'), 'utf8');

    test(name, () => {
      expectGolden(fixturePath('parse', name, 'out.txt'), report(normaliseText(markdown)));
    });

    test(`${name}, with CRLF and a byte order mark`, () => {
      const windows = `\uFEFF${markdown.replace(/\n/g, '\r\n')}`;
      expect(report(normaliseText(windows))).toBe(report(normaliseText(markdown)));
    });
  }
});

describe('parseDeck', () => {
  test('takes section files in file-name order and numbers slides through', () => {
    const { deck } = parse({
      'slides/10-last.md': '# Last\n',
      'slides/02-middle.md': '# Middle\n\n---\n\n## More\n',
      'slides/01-first.md': '# First\n',
    });
    expect(deck.sections.map(({ id }) => id)).toEqual(['first', 'middle', 'last']);
    expect(deck.sections.flatMap(({ slides }) => slides.map(({ number, id }) => [number, id]))).toEqual([
      [1, 'first'],
      [2, 'middle'],
      [3, 'more'],
      [4, 'last'],
    ]);
  });

  test('finds front matter behind blank lines, and takes a separator there for one', () => {
    const behind = parse({ 'slides/01-a.md': '\n \n---\ntitle: Named\n---\n\n# A\n' });
    expect(behind.diagnostics).toEqual([]);
    expect(behind.deck.sections.map(({ title }) => title)).toEqual(['Named']);
    const separator = parse({ 'slides/01-a.md': '\n---\n\n# A\n' });
    expect(separator.deck.sections.map(({ title }) => title)).toEqual(['A']);
    const open = parse({ 'slides/01-a.md': '\n---\ntitle: Named\n\n# A\n' });
    expect(open.diagnostics.map(({ rule, span }) => [rule, span.start, span.end])).toEqual([
      ['open-front-matter', 1, 4],
    ]);
  });

  test('leaves files alone that are no sections', () => {
    const { deck, diagnostics } = parse({
      'slides/01-a.md': '# A\n',
      'slides/drafts/02-b.md': 'no heading\n',
      'README.md': 'no heading\n',
      'assets/facts.yaml': ': : :',
    });
    expect(diagnostics).toEqual([]);
    expect(deck.sections.map(({ id }) => id)).toEqual(['a']);
  });

  test('reads the deck’s own facts, time in minutes', () => {
    const files = new Map([
      ['slides/deck.yaml', `${DECK}subtitle: S\nlang: be-Latn\ntotalTime: 22.5m\nroutes:\n  should: 20m\n`],
      ['slides/01-a.md', '# A\n'],
    ]);
    expect(parseDeck(files).deck.meta).toMatchObject({
      title: 'T',
      subtitle: 'S',
      authors: ['A'],
      date: '2026-11-22',
      lang: 'be-Latn',
      description: 'D',
      totalTime: { minutes: 22.5 },
      routes: [{ upTo: 'should', minutes: 20 }],
    });
  });

  test('still gives the slides when deck.yaml is missing or broken', () => {
    for (const yaml of [undefined, 'title: [', 'title: 1']) {
      const files = new Map([['slides/01-a.md', '# A\n']]);
      if (yaml !== undefined) files.set('slides/deck.yaml', yaml);
      const { deck, diagnostics } = parseDeck(files);
      expect(
        diagnostics.every(({ severity, span }) => severity === 'error' && span.file === 'slides/deck.yaml'),
      ).toBe(true);
      expect(diagnostics).not.toHaveLength(0);
      expect(deck.sections).toHaveLength(1);
    }
  });

  test('finds a link label defined on another slide of the file', () => {
    const { deck } = parse({
      'slides/01-a.md': '# A\n\nA [page][p].\n\n---\n\n## B\n\n[p]: https://example.org/\n',
    });
    expect(deck.sections[0]?.slides[0]?.body[0]).toMatchObject({
      children: [{ text: 'A ' }, { type: 'link', href: 'https://example.org/' }, { text: '.' }],
    });
  });

  test('does not carry link labels from file to file, nor from call to call', () => {
    const sections = {
      'slides/01-a.md': '# A\n\n[p]: https://example.org/\n',
      'slides/02-b.md': '# B\n\nA [page][p].\n',
    };
    for (const _ of [1, 2]) {
      expect(parse(sections).diagnostics.map(({ rule }) => rule)).toEqual(['unknown-label']);
    }
  });

  test('reads the other files when one is nested without end', () => {
    const { deck, diagnostics } = parse({
      'slides/01-a.md': `# A\n\n${'>'.repeat(20_000)}\n`,
      'slides/02-b.md': '# B\n',
    });
    expect(diagnostics.map(({ message }) => message)).toEqual(['file is nested too deeply to be read']);
    expect(deck.sections.map(({ id }) => id)).toEqual(['b']);
  });

  test('has no block of a kind it was not given', () => {
    const files = new Map([
      ['slides/deck.yaml', DECK],
      ['slides/01-a.md', '# A\n\n```chart\na: 1\n```\n'],
    ]);
    expect(parseDeck(files).deck.sections[0]?.slides[0]?.body).toMatchObject([
      { type: 'code', lang: 'chart' },
    ]);
  });

  test('allows languages of code whose names are near a kind of block', () => {
    for (const lang of ['yaml', 'json', 'js', 'py', 'kt', 'text', 'Makefile']) {
      expect(parse({ 'slides/01-a.md': `# A\n\n\`\`\`${lang}\nx\n\`\`\`\n` }).diagnostics).toEqual([]);
    }
  });
});
