import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../src/diagnostics.ts';
import { parseSources, SOURCES_FILE } from '../../src/evidence/sources.ts';

function parse(yaml: string) {
  const files = new Map([[SOURCES_FILE, yaml]]);
  const { sources, diagnostics } = parseSources(files);
  return { sources, report: diagnostics.length === 0 ? '' : formatDiagnostics(diagnostics, files) };
}

const RECORD = `- id: sivitski2016
  type: article
  title: A title
  author:
    - { family: Sivitski, given: Arseni }
    - { family: Anonymous }
  issued: { date-parts: [[2016, 11]], circa: true }
  container-title: Belarus in Focus
  URL: https://example.org/a
  custom:
    short: Sivitski 2016
    paragraphs: 30
    perspective: an analyst in Minsk
    strength: quotes tables
    limit: no tables shown
`;

describe('parseSources', () => {
  it('reduces a CSL record to what pages show', () => {
    const { sources, report } = parse(RECORD);
    expect(report).toBe('');
    expect(sources.get('sivitski2016')).toMatchObject({
      title: 'A title',
      authors: ['Arseni Sivitski', 'Anonymous'],
      container: 'Belarus in Focus',
      issued: '2016-11',
      circa: true,
      url: 'https://example.org/a',
      short: 'Sivitski 2016',
      paragraphs: 30,
    });
  });

  it('takes a document that names no author and no journal', () => {
    const anonymous = RECORD.replace(/ {2}author:[\s\S]*?(?= {2}issued)/, '').replace(
      / {2}container.*\n/,
      '',
    );
    expect(parse(anonymous).sources.get('sivitski2016')).toMatchObject({ authors: [], container: undefined });
  });

  it('names a series where there is no journal', () => {
    const series = RECORD.replace('container-title', 'collection-title');
    expect(parse(series).sources.get('sivitski2016')?.container).toBe('Belarus in Focus');
  });

  it('takes organisations, particles, and whatever else CSL knows, as Zotero exports it', () => {
    const names = `  author:
    - { literal: NATO }
    - { given: Ludwig, non-dropping-particle: van, family: Beethoven, suffix: Jr. }
  editor: [{ family: Lovelace, given: Ada }]
  DOI: 10.1000/182
  ISSN: 1234-5678
  ISBN: "978"
  page: 1-9
  volume: 3
  issue: 2
  abstract: None.
  note: Read.
  accessed: { date-parts: [["2026", 11, 22]] }
`;
    const record = RECORD.replace(/ {2}author:[\s\S]*?(?= {2}issued)/, names)
      .replace('type: article', 'type: paper-conference')
      .replace('[2016, 11]], circa: true', '["2016", "11"]], circa: 1, season: 4');
    const { sources, report } = parse(record);
    expect(report).toBe('');
    expect(sources.get('sivitski2016')).toMatchObject({
      authors: ['NATO', 'Ludwig van Beethoven Jr.'],
      issued: '2016-11',
      circa: true,
    });
  });

  it('keeps the first of two records with one id', () => {
    const { sources } = parse(RECORD + RECORD.replace('A title', 'Another title'));
    expect(sources.get('sivitski2016')?.title).toBe('A title');
  });

  it.each<[string, string]>([
    ['a missing remark', RECORD.replace('    limit: no tables shown\n', '')],
    ['a type that CSL does not know', RECORD.replace('type: article', 'type: artikle')],
    ['a month past twelve', RECORD.replace('[2016, 11]', '[2016, 13]')],
    ['an id used twice', RECORD + RECORD],
    ['a day that there is not', RECORD.replace('[2016, 11]', '[2016, 2, 31]')],
    ['a name that names nobody', RECORD.replace('{ family: Anonymous }', '{ given: Ada }')],
    ['a script for an address', RECORD.replace('https://example.org/a', 'javascript:alert(1)')],
    ['a key like none of CSL', RECORD.replace('container-title', 'zzzzzzzzzz')],
    ['an address that is none', RECORD.replace('https://example.org/a', 'example')],
    ['a misspelt key', RECORD.replace('container-title', 'container-titel')],
  ])('tells of %s', (_, yaml) => {
    expect(parse(yaml).report).toMatchSnapshot();
  });

  it('wants the file to be there', () => {
    const { diagnostics } = parseSources(new Map());
    expect(formatDiagnostics(diagnostics, new Map())).toMatchInlineSnapshot(`
      "assets/sources.yaml:1:1  error  assets/sources.yaml is missing

      1 error"
    `);
  });
});
