/** A whole briefing from a few lines of Markdown, for tests of pages. */
import { type Briefing, compile } from '../../src/compile.ts';
import { formatDiagnostics } from '../../src/diagnostics.ts';

const DECK = `title: Two figures
subtitle: A deck for tests
authors: [Ada Lovelace]
date: "2026-11-22"
description: What tests look at.
`;

const FACTS = `
- id: cars
  label: Carriages planned
  value: 4162
  unit: carriages
  stage: planned
  basis: recorded
  says: the ministry
  in: doc2016
  paragraph: 17
  find: "4,162"
- id: share
  label: Share
  value: 30
  unit: "%"
  basis: claimed
  says: a minister
  in: doc2016
  paragraph: 18
  find: 30%
- id: half
  label: Half of them
  formula: cars / 2
  unit: carriages
  basis: computed
  says: us
`;

const SOURCES = `
- id: doc2016
  type: report
  title: On carriages & <trains>
  issued: { date-parts: [[2016, 11]], circa: true }
  publisher: The Ministry
  URL: https://example.org/carriages
  custom:
    short: Lovelace 2016
    paragraphs: 40
    perspective: a railway analyst
    strength: reads tables
    limit: sees tables only
    unknown: The exact date.
`;

const GLOSSARY = `
- term: Zapad
  definition: A series of exercises.
  variants: [West]
`;

/**
 * Compiles sections of Markdown, one string a file, with front matter added.
 * @throws Error naming what is wrong when they do not compile
 */
export function briefingOf(...sections: readonly string[]): Briefing {
  const files = new Map([
    ['slides/deck.yaml', DECK],
    ['assets/facts.yaml', FACTS],
    ['assets/sources.yaml', SOURCES],
    ['assets/glossary.yaml', GLOSSARY],
    ...sections.map((text, i): [string, string] => [
      `slides/0${i + 1}-part${i + 1}.md`,
      `---\ntitle: Part ${i + 1}\nsummary: What part ${i + 1} is about.\n---\n\n${text}`,
    ]),
  ]);
  const { briefing, diagnostics } = compile(files);
  if (briefing === undefined) throw new Error(formatDiagnostics(diagnostics, files));
  return briefing;
}
