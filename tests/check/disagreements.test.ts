import { describe, expect, it } from 'vitest';
import { checkDisagreements } from '../../src/check/disagreements.ts';
import { computed, fact, ledgerOf, NOWHERE } from '../evidence/samples.ts';

const ledger = ledgerOf(
  fact({ id: 'cars-2013', value: 200 }),
  fact({ id: 'cars-2017', value: 4162, originally: 'cars-tender' }),
  fact({ id: 'cars-tender', value: 4000, low: 3500, high: 4700 }),
  fact({ id: 'trains', value: 29 }),
  computed('ratio', 'cars-2017 / cars-2013', 20.81),
);

/** Figures found wanting in the texts of an entry that names some facts. */
function sourceless(text: string, facts: readonly string[], given = ledger): string[] {
  const statements = [{ text, span: { ...NOWHERE, start: 10, end: 10 + text.length } }];
  return checkDisagreements([{ facts, statements }], given).map(({ span, severity, rule }) => {
    expect([severity, rule]).toEqual(['warning', 'no-source']);
    return text.slice(span.start - 10, span.end - 10);
  });
}

describe('an entry of the list of disagreements', () => {
  const named = ['cars-2013', 'cars-2017'];

  it('may state its facts, what they were first said as and what follows from them', () => {
    expect(sourceless('200, 4,162, 4,000 (3,500–4,700) and 20.8 times as many', named)).toEqual([]);
  });

  it('may hold years, dates, paragraph signs and designations', () => {
    expect(sourceless('In 2013 (¶19), on 22–23 November 2016, Zapad-2017 and T-72A', named)).toEqual([]);
  });

  it('may state no figure of another fact, nor any that is nowhere', () => {
    expect(sourceless('29 trains, 999 cars', named)).toEqual(['29', '999']);
  });

  it('states no figures when it names no facts', () => {
    expect(sourceless('200 cars', [])).toEqual(['200']);
  });

  it('is told which fact has the figure', () => {
    const statements = ['29', '999'].map((text) => ({ text, span: NOWHERE }));
    expect(checkDisagreements([{ facts: named, statements }], ledger).map(({ hint }) => hint)).toEqual([
      'fact trains has it: if that is meant, add it to "facts:"',
      'no fact in assets/facts.yaml has it',
    ]);
  });
});

it('a formula that failed is not reported again in the texts that use it', () => {
  const broken = ledgerOf(...ledger.values(), computed('lost', 'nobody * 2', Number.NaN));
  expect(sourceless('999', ['lost'], broken)).toEqual([]);
  expect(sourceless('999', ['trains'], broken)).toEqual(['999']);
});
