import { describe, expect, it } from 'vitest';
import { isVerified, verify } from '../../src/verify/verify.ts';
import { document, entry, project, sourceRecord } from './samples.ts';

const report = document('a.txt', 'On carriages', 'There were only 200 carriages.', 'In 2016, 50 of them.');

/** What is wrong with one entry, as `rule: message – hint`. */
function problemsOf(more: string, where?: string): string[] {
  return verify(project(entry('carriages', more, where)), [report]).findings.map(
    ({ diagnostic: { rule, message, hint } }) => `${rule}: ${message} – ${hint}`,
  );
}

describe('verify', () => {
  it('confirms a fact whose words are in its paragraph and state its value', () => {
    const found = verify(project(entry('carriages')), [report]);
    expect(found.findings).toEqual([]);
    expect(found.diagnostics).toEqual([]);
    expect(found.counts).toEqual({ confirmed: 1, failed: 0, unread: 0, computed: 0, outside: 0 });
    expect(isVerified(found)).toBe(true);
  });

  it('says which paragraph has what the one named has not', () => {
    expect(problemsOf('value: 50\n  find: "50"')).toEqual(['not-found: "50" is not in ¶2 – it is in ¶3']);
    expect(problemsOf('value: 300\n  find: "300"')).toEqual([
      'not-found: "300" is not in ¶2 – nor in any other paragraph of a.txt',
    ]);
  });

  it('shows what differs in case or dashes alone', () => {
    expect(problemsOf('value: 200\n  find: Only 200 carriages')).toEqual([
      'not-found: "Only 200 carriages" is not in ¶2 – the document has "only 200 carriages"',
    ]);
  });

  it('wants the value in the quotation', () => {
    expect(problemsOf('value: 201\n  find: only 200 carriages')).toEqual([
      'find-value: "find" ("only 200 carriages") of fact "carriages" does not state 201 – quote the words that state it, or add "inferred:" with 201 written out',
    ]);
  });

  it('looks for words of certainty in any case', () => {
    const opinion = (wording: string) =>
      problemsOf(`kind: opinion\n  wording: ${wording}\n  find: only 200 carriages`);
    expect(opinion('there were')).toEqual([]);
    expect(opinion('perhaps')).toEqual([
      'not-found: "perhaps" is not in ¶2 – nor in any other paragraph of a.txt',
    ]);
  });

  it('points at the key that is at fault', () => {
    const facts = entry('carriages', 'value: 200\n  find: "300"');
    const [finding] = verify(project(facts), [report]).findings;
    const span = finding?.diagnostic.span;
    expect(facts.slice(span?.start, span?.end)).toBe('"300"');
  });

  it('tells a paragraph that the document no longer has', () => {
    const short = document('a.txt', 'On carriages', 'There were only 200 carriages.');
    const found = verify(
      project(entry('late', 'value: 50\n  find: "50"', 'in: report\n  paragraph: 3') + entry('carriages')),
      [short],
    );
    expect(found.findings.map(({ fact, diagnostic }) => `${fact.id}: ${diagnostic.message}`)).toEqual([
      'late: there is no ¶3: a.txt ends with ¶2',
    ]);
    expect(found.diagnostics.map(({ message }) => message)).toEqual([
      'a.txt has 2 paragraphs, and report is to have 3',
    ]);
    expect(found.counts.confirmed).toBe(1);
  });

  it('tells a text that changed, and checks it all the same', () => {
    const digest = `paragraphs: 3\n    digest: "${report.digest}"`;
    expect(isVerified(verify(project(entry('carriages'), sourceRecord(digest)), [report]))).toBe(true);
    const changed = document('a.txt', 'On carriages', 'There were only 200 carriages!', 'In 2016, 50.');
    const found = verify(project(entry('carriages'), sourceRecord(digest)), [changed]);
    expect(found.diagnostics).toMatchObject([
      {
        rule: 'document-changed',
        message: 'a.txt is not the text that report was checked against',
        hint: `check what changed; then write paragraphs: 3 and digest: "${changed.digest}"`,
      },
    ]);
    expect(found.counts.confirmed).toBe(1);
    expect(isVerified(found)).toBe(false);
  });

  it('leaves out what is computed or from outside the set, and counts it', () => {
    const facts = [
      entry('carriages'),
      entry('half', 'formula: carriages / 2', '').replace('basis: reported', 'basis: computed'),
      entry(
        'elsewhere',
        'value: 1\n  find: one\n  address: https://example.org\n  seen: "2026"',
        'in: outside',
      ),
    ].join('');
    const found = verify(project(facts), [report]);
    expect(found.counts).toEqual({ confirmed: 1, failed: 0, unread: 0, computed: 1, outside: 1 });
    expect(isVerified(found)).toBe(true);
  });

  it('goes on with the other documents when one is missing', () => {
    const sources = sourceRecord() + sourceRecord('paragraphs: 1', 'other', 'Another one');
    const facts = entry('carriages') + entry('missing', 'value: 7\n  find: "7"', 'in: other\n  paragraph: 1');
    const found = verify(project(facts, sources), [report]);
    expect(found.counts).toMatchObject({ confirmed: 1, unread: 1 });
    expect(found.diagnostics.map(({ message }) => message)).toEqual([
      'no file of the folder looks like other, “Another one”',
    ]);
    expect(isVerified(found)).toBe(false);
  });

  it('tells a mistake of the ledger itself once', () => {
    const found = verify(project(entry('carriages') + entry('carriages')), [report]);
    expect(found.diagnostics.map(({ message }) => message)).toEqual(['two facts have the id "carriages"']);
    expect(isVerified(found)).toBe(false);
  });

  it('does not throw on files that cannot be read', () => {
    expect(isVerified(verify(new Map(), [report]))).toBe(false);
    expect(isVerified(verify(project('- id: ['), [report]))).toBe(false);
    expect(isVerified(verify(project(entry('carriages'), 'x: 1'), [report]))).toBe(false);
  });
});
