import { describe, expect, it } from 'vitest';
import { isVerified, verify } from '../../src/verify/verify.ts';
import { document, entry, project, sourceRecord } from './samples.ts';

const FACT = entry('carriages', 'value: 200\n  find: only 200 carriages');

/** What is left open in ¶2 of a document, by the fact in it and a list of exceptions; then what is stale. */
function open(paragraph: string, ignored?: string): string[] {
  const found = verify(
    project(FACT, sourceRecord('paragraphs: 2'), ignored),
    [document('a.txt', 'On carriages', paragraph)],
    { coverage: true },
  );
  const { open = [], stale = [] } = found.coverage ?? {};
  expect(isVerified(found)).toBe(
    open.length + stale.length + found.diagnostics.length + found.findings.length === 0,
  );
  return [
    ...open.map(({ paragraph, written }) => `¶${paragraph} ${written}`),
    ...[...stale, ...found.diagnostics].map(({ message }) => message),
  ];
}

function ignoring(...numerals: readonly string[]): string {
  return `- in: report\n  paragraph: 2\n  numerals: ${JSON.stringify(numerals)}\n  reason: none of ours\n`;
}

describe('coverage', () => {
  it('is not asked for unless asked for', () => {
    const documents = [document('a.txt', 'On carriages', 'only 200 carriages, 3 times')];
    expect(verify(project(FACT, sourceRecord('paragraphs: 2')), documents).coverage).toBeUndefined();
  });

  it('accounts for what stands in the words of a fact, and for nothing else', () => {
    expect(open('only 200 carriages')).toEqual([]);
    expect(open('only 200 carriages, and again 200')).toEqual(['¶2 200']);
  });

  it('does not take a fact of another paragraph', () => {
    const found = verify(
      project(FACT, sourceRecord('paragraphs: 3')),
      [document('a.txt', 'On carriages', 'only 200 carriages', 'only 200 carriages')],
      { coverage: true },
    );
    expect(found.coverage?.open.map(({ paragraph }) => paragraph)).toEqual([3]);
  });

  it('sees digits, number words, ordinals and months, but not the verb may', () => {
    expect(
      open('only 200 carriages may come in May 2017 or August, first two dozen, then 4,162, 5% and 3rd'),
    ).toEqual(['¶2 May', '¶2 2017', '¶2 August', '¶2 first', '¶2 two dozen', '¶2 4,162', '¶2 5', '¶2 3']);
  });

  it('accepts exceptions as written, however much of the text they name', () => {
    const text = 'only 200 carriages, Zapad-2017, from 10 to 20 February';
    expect(open(text, ignoring('2017', '10 to 20 February'))).toEqual([]);
    expect(open(text, ignoring('Zapad-2017', '20 February'))).toEqual(['¶2 10']);
  });

  it('tells exceptions that are none', () => {
    expect(open('only 200 carriages', ignoring('17'))).toEqual(['"17" is not in ¶2 of report (a.txt)']);
    expect(open('only 200 carriages', ignoring('200'))).toEqual([
      '"200" in ¶2 of report is accounted for by a fact',
    ]);
    expect(open('only 200 carriages', ignoring('only'))).toEqual(['"only" in ¶2 of report has no number']);
  });

  it('tells exceptions of no document and no paragraph', () => {
    expect(open('only 200 carriages', ignoring('17').replace('report', 'reprot'))).toEqual([
      'unknown source "reprot"',
    ]);
    expect(open('only 200 carriages', ignoring('17').replace('2', '3'))).toEqual([
      'paragraph 3 is past the end of report, which has 2',
    ]);
  });

  it('wants a reason, and quotes round numbers', () => {
    const list = '- in: report\n  paragraph: 2\n  numerals: [17]\n';
    const [first, ...rest] = open('only 200 carriages', list);
    expect(first).toContain('numerals');
    expect(rest.join()).toContain('reason');
  });
});
