import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../src/diagnostics.ts';
import { MOST_SHARED, overlapOf } from '../../src/verify/overlap.ts';
import { formatVerification } from '../../src/verify/report.ts';
import { isVerified, verify } from '../../src/verify/verify.ts';
import { fact, ledgerOf } from '../evidence/samples.ts';
import { projectWithDocuments } from './project.ts';
import { document, entry, project } from './samples.ts';

const SLIDES = 'slides/01.md';
const report = {
  name: 'report',
  title: 'On carriages and on what came of them in the end, once more',
  paragraphs: [
    'On carriages and on what came of them in the end, once more',
    'alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november',
    'The ministry’s plan – published in May – was to send 10,000 so-called troops by rail',
  ],
};

/** What is found in one file, as `words shared: the text – hint`. */
function found(text: string, file = SLIDES, ledger = ledgerOf()): string[] {
  const { diagnostics } = overlapOf(new Map([[file, text]]), [report], [], ledger);
  return diagnostics.map(
    ({ rule, severity, message, span }) =>
      `${severity} ${rule}: ${message}: ${text.slice(span.start, span.end)}`,
  );
}

const EIGHT = 'alpha bravo charlie delta echo foxtrot golf hotel';

describe('words in a row that are a document’s', () => {
  it('may be eight', () => {
    expect(found(`Ours: ${EIGHT} ours.`)).toEqual([]);
  });

  it('are reported with their place and paragraph from nine on', () => {
    expect(found(`Ours: ${EIGHT} india ours.`)).toEqual([
      `error lifted: 9 words in a row are those of report ¶2: ${EIGHT} india`,
    ]);
  });

  it('are found in whatever typography, and across links, citations and emphasis', () => {
    expect(
      found('the *ministry’s* plan, published in MAY [@report, ¶3], was to send [10 000](fact:troops).'),
    ).toEqual([
      'error lifted: 10 words in a row are those of report ¶3: the *ministry’s* plan, published in MAY [@report, ¶3], was to send [10 000',
    ]);
  });

  it('count those that the build fills in', () => {
    const ledger = ledgerOf(fact({ id: 'troops', value: 10000 }));
    const text = 'plan published in May was to send [](fact:troops) so called troops';
    expect(found(text, SLIDES, ledger)).toEqual([
      `error lifted: 11 words in a row are those of report ¶3: ${text}`,
    ]);
    expect(found(text)).toEqual([]);
  });

  it('do not go on over a blank line or from one paragraph of the document to the next', () => {
    expect(found(`${EIGHT}\n\nindia juliett`)).toEqual([]);
    expect(found('kilo lima mike november the ministry’s plan published in May was')).toEqual([]);
  });

  it('are looked for in YAML, folded or not, in comments and in blocks', () => {
    const folded = `- note: >-\n    Ours and\n    ${EIGHT}\n    india ours\n`;
    expect(found(folded, 'assets/any.yaml')).toHaveLength(1);
    expect(found(`# ${EIGHT}\n# india\n`, 'assets/any.yaml')).toHaveLength(1);
    expect(found(`\`\`\`quiz\nquestion: "${EIGHT} india?"\n\`\`\``)).toHaveLength(1);
  });

  it('may be the document’s title', () => {
    expect(found(report.title)).toEqual([]);
  });

  it('are all reported', () => {
    const twice = `${EIGHT} india, and: bravo charlie delta echo foxtrot golf hotel india juliett.`;
    expect(found(twice)).toHaveLength(2);
  });
});

describe('a quotation', () => {
  const twelve = `${EIGHT} india juliett kilo lima`;

  it('of a dozen words is no sentence of ours', () => {
    expect(found(`She said “${twelve}”.`)).toEqual([]);
  });

  it('that is longer is', () => {
    expect(found(`She said “${twelve} mike”.`)).toEqual([
      `error lifted: 13 words in a row are those of report ¶2: ${twelve} mike`,
    ]);
  });

  it('cannot be cut in two to say more', () => {
    expect(found(`“${EIGHT}” “india juliett kilo lima mike”`)).toEqual([
      `error lifted: 13 words in a row are quoted from report ¶2: ${EIGHT}” “india juliett kilo lima mike`,
    ]);
  });

  it('of a word or two does not divide a sentence', () => {
    expect(found(`alpha bravo “charlie delta” echo foxtrot golf hotel india juliett kilo`)).toEqual([
      'error lifted: 9 words in a row are those of report ¶2: alpha bravo “charlie delta” echo foxtrot golf hotel india juliett kilo',
    ]);
    expect(found(`alpha bravo “charlie delta” echo foxtrot golf hotel india juliett ours`)).toEqual([]);
  });
});

describe('what `npm run verify` says', () => {
  const sentence = 'There were only 200 carriages on the line that ran north.';
  const documents = [document('a.txt', 'On carriages', sentence, 'So it went.')];

  it('leaves out what the ledger quotes to find its place', () => {
    const quoting = project(
      entry('cars', 'value: 200\n  find: were only 200 carriages on the line that ran north'),
    );
    const verification = verify(quoting, documents, { overlap: true });
    expect(verification.overlap?.diagnostics).toEqual([]);
  });

  it('does not let a sentence pass, and shows it', () => {
    const files = project(
      entry('cars', 'value: 200\n  find: only 200\n  note: There were only 200 carriages on the line that.'),
    );
    expect(isVerified(verify(files, documents))).toBe(true);
    const verification = verify(files, documents, { overlap: true });
    expect(isVerified(verification)).toBe(false);
    const lines = formatVerification(verification, files).split('\n');
    expect(lines).toContain('assets/facts.yaml:10:9  error  9 words in a row are those of report ¶2');
    expect(lines.at(-1)).toMatch(/quotations apart: 9 of at most 8 \(assets\/facts\.yaml:10:9, report ¶2\)$/);
  });
});

describe('this project', () => {
  const { files, documents } = projectWithDocuments();
  const { overlap } = verify(files, documents, { overlap: true });

  it('has no sentence of a document in it', () => {
    expect(formatDiagnostics(overlap?.diagnostics ?? [], files)).toBe('');
    expect(overlap?.longest?.own).toBeLessThanOrEqual(MOST_SHARED);
    expect(overlap?.words).toBeGreaterThan(10_000);
  });

  it('would have one with any stretch of a document put on a slide', () => {
    const stretches = documents.flatMap(({ paragraphs }) =>
      paragraphs.map((paragraph) => paragraph.split(/\s+/).slice(0, 40).join(' ')),
    );
    const planted = stretches.filter((stretch) => (stretch.match(/\p{L}{3,}/gu)?.length ?? 0) > 20);
    expect(planted.length).toBeGreaterThan(10);
    const text = planted.map((stretch) => stretch.replace(/[“”]/g, '"')).join('\n\n');
    const { overlap: with_ } = verify(new Map([...files, ['slides/99.md', text]]), documents, {
      overlap: true,
    });
    const lines = new Set(
      with_?.diagnostics.map(({ span }) => text.slice(0, span.start).split('\n\n').length - 1),
    );
    expect(lines.size).toBe(planted.length);
  });
});
