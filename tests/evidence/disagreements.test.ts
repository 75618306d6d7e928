import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/diagnostics.ts';
import { DISAGREEMENTS_FILE, parseDisagreements } from '../../src/evidence/disagreements.ts';
import { fact, ledgerOf, source, sourcesOf } from './samples.ts';

const known = { ledger: ledgerOf(fact({ id: 'cars', value: 200 })), sources: sourcesOf(source()) };

const text = `- id: plan
  group: arithmetic
  title: The plan
  cite: "@doc2016, ¶3; @doc2016, ¶5"
  problem: 200 or 300 cars?
  reading: >-
    200 cars, all
    told.
  why: "200\\u00A0cars came."
  facts: [cars]
`;

function parse(yaml: string) {
  return parseDisagreements(new Map([[DISAGREEMENTS_FILE, yaml]]), known);
}

describe('the list of disagreements', () => {
  it('is empty when there is no file', () => {
    expect(parseDisagreements(new Map(), known)).toEqual({ disagreements: [], diagnostics: [] });
  });

  it('gives each entry its citations and facts', () => {
    const { disagreements, diagnostics } = parse(text);
    expect(diagnostics).toEqual([]);
    expect(disagreements).toMatchObject([
      {
        id: 'plan',
        group: 'arithmetic',
        title: 'The plan',
        facts: ['cars'],
        cite: [
          { key: 'doc2016', paragraphs: [[3, 3]] },
          { key: 'doc2016', paragraphs: [[5, 5]] },
        ],
      },
    ]);
  });

  it('knows what its texts state, and where each stands', () => {
    const statements = parse(text).disagreements[0]?.statements ?? [];
    expect(statements.map((statement) => statement.text)).toEqual([
      'The plan',
      '200 or 300 cars?',
      '200 cars, all told.',
      '200\u00A0cars came.',
    ]);
    expect(statements.map(({ span }) => text.slice(span.start, span.end).trim())).toEqual([
      'The plan',
      '200 or 300 cars?',
      // Folded or escaped, a text is not in the file as such: the whole value stands for it.
      '>-\n    200 cars, all\n    told.',
      '"200\\u00A0cars came."',
    ]);
  });

  it('tells of a group that there is not, at its place', () => {
    const wrong = text.replace('arithmetic', 'sums');
    const { disagreements, diagnostics } = parse(wrong);
    expect(disagreements).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics.map(({ span }) => codeFrame(wrong, span)).join('')).toContain(
      '> 2 |   group: sums\n     |          ^^^^\n',
    );
  });

  it('does not look up facts and documents that could not be read', () => {
    const { diagnostics } = parseDisagreements(new Map([[DISAGREEMENTS_FILE, text]]), undefined);
    expect(diagnostics).toEqual([]);
  });
});
