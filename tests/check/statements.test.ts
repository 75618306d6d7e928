import { describe, expect, it } from 'vitest';
import { checkStatements } from '../../src/check/statements.ts';
import { computed, fact, ledgerOf, NOWHERE } from '../evidence/samples.ts';

const ledger = ledgerOf(
  fact({ id: 'cars-2013', value: 200 }),
  fact({ id: 'cars-2017', value: 4162, originally: 'cars-tender' }),
  fact({ id: 'cars-tender', value: 4000, low: 3500, high: 4700 }),
  fact({ id: 'trains', value: 29 }),
  fact({ id: 'share', value: 78, unit: '%' }),
  computed('ratio', 'cars-2017 / cars-2013', 20.81),
  computed('twice', 'ratio * 2', 41.62),
  computed('per-train', 'cars-2013 / trains', 6.9),
);

/** Figures found wanting in the words of a block that shows some facts. */
function sourceless(text: string, facts: readonly string[] = [], given = ledger): string[] {
  const statements = [{ text, span: { ...NOWHERE, start: 10, end: 10 + text.length } }];
  return checkStatements({ facts, statements }, given).map(({ span, severity, rule }) => {
    expect([severity, rule]).toEqual(['warning', 'no-source']);
    return text.slice(span.start - 10, span.end - 10);
  });
}

describe('the words of a block that shows facts', () => {
  const shown = ['cars-2013', 'cars-2017'];

  it('may hold their values, however formatted, with dates and names', () => {
    expect(sourceless('From 2013 (Zapad-2013) to 22 May 2017: 200, 4162, 4 162, 4,162', shown)).toEqual([]);
  });

  it('may hold what they were first said as, with its bounds', () => {
    expect(sourceless('4,000, or 3,500 to 4,700, or 3,500–4,700', shown)).toEqual([]);
  });

  it('may hold what is computed from them alone, rounded, and of that again', () => {
    expect(sourceless('21, 20.8, 41.6', shown)).toEqual([]);
    expect(sourceless('20 or 6.9', shown)).toEqual(['20', '6.9']);
  });

  it('may hold what a computed one is made of', () => {
    expect(sourceless('200 of 4,162', ['ratio'])).toEqual([]);
  });

  it('may hold no other figure, be it in the ledger or not', () => {
    expect(sourceless('No more than 999; 29 trains; 200%; 4 million', shown)).toEqual([
      '999',
      '29',
      '200%',
      '4 million',
    ]);
  });

  it('says so of a figure that another fact has', () => {
    const statements = [{ text: '29', span: NOWHERE }];
    const [problem] = checkStatements({ facts: shown, statements }, ledger);
    expect(problem?.hint).toBe('fact trains has it, but this block does not show that fact');
  });
});

describe('the words of a block that shows none', () => {
  it('may hold any figure of the ledger', () => {
    expect(sourceless('29 trains, 78% or 78 per cent, 20.8 times; 30 trains')).toEqual(['30']);
  });
});

describe('where a text stands in several lines of the file', () => {
  it('the whole value is pointed at', () => {
    const span = { ...NOWHERE, start: 3, end: 90 };
    const [problem] = checkStatements({ facts: [], statements: [{ text: '999', span }] }, ledger);
    expect(problem?.span).toEqual(span);
  });
});

it('a formula that failed is not reported again in the words that use it', () => {
  const broken = ledgerOf(...ledger.values(), computed('lost', 'nobody * 2', Number.NaN));
  expect(sourceless('999', [], broken)).toEqual([]);
  expect(sourceless('999', ['cars-2013'], broken)).toEqual(['999']);
});
