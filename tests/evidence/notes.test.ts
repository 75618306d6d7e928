import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/evidence/model.ts';
import { noteOn } from '../../src/evidence/notes.ts';
import { computed, fact, ledgerOf, source, sourcesOf } from './samples.ts';

const planned = fact({
  id: 'cars',
  value: 4162,
  unit: 'carriages',
  stage: 'planned',
  basis: 'recorded',
  says: 'the ministry',
  role: 'as given by A. Lovelace',
  paragraph: 17,
});

function note(entry: Fact, ...others: Fact[]): string {
  return noteOn(entry, ledgerOf(entry, ...others), sourcesOf(source())).html;
}

describe('a note', () => {
  it('says what kind of number it is, who says so and where', () => {
    expect(note(planned)).toBe(
      '4,162 carriages: planned, recorded – the ministry, as given by A. Lovelace; Lovelace 2016, ¶17',
    );
  });

  it('gives the arithmetic of a computed figure, and where its inputs stand', () => {
    const half = computed('half', 'cars / 2', 2081, { unit: 'carriages' });
    expect(note(half, planned)).toBe('2,081 carriages: computed, 4,162 ÷ 2; Lovelace 2016, ¶17');
    expect(note(computed('two', '1 + 1', 2))).toBe('2: computed, 1 + 1');
  });

  it('leads to the site of what is outside the set', () => {
    const entry = fact({ value: 9, in: 'outside', paragraph: undefined, address: 'https://www.nato.int/a' });
    expect(note(entry)).toBe(
      '9 troops: estimated – A. Speaker; outside the set: <a href="https://www.nato.int/a">nato.int</a>',
    );
  });

  it('calls a forecast one, and gives its words where it has no figure', () => {
    expect(note(fact({ kind: 'forecast', value: undefined, unit: '', label: 'A base will come' }))).toBe(
      'Forecast: A base will come: estimated – A. Speaker; Lovelace 2016, ¶3',
    );
  });

  it('escapes what the ledger says', () => {
    expect(note(fact({ value: 1, says: '<b>' }))).toContain('&lt;b&gt;');
  });
});
