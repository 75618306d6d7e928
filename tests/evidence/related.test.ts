import { describe, expect, it } from 'vitest';
import { relatedTo, retellingsIn } from '../../src/evidence/related.ts';
import { computed, fact, ledgerOf } from './samples.ts';

const ids = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id);

describe('what belongs to a fact', () => {
  const first = fact({ id: 'first', value: 9 });
  const report = fact({ id: 'report', value: 9, originally: 'first', differs: ['other'] });
  const again = fact({ id: 'again', value: 9, originally: 'first' });
  const other = fact({ id: 'other', value: 3, differs: ['report', 'gone'] });
  const ratio = computed('ratio', 'report / other + report', 12);
  const ledger = ledgerOf(first, report, again, other, ratio);
  const retellings = retellingsIn(ledger);

  it('is what it goes back to and what disagrees; ids that the ledger lacks are passed over', () => {
    expect(ids(relatedTo(report, ledger, retellings))).toEqual(['first', 'other']);
    expect(ids(relatedTo(other, ledger, retellings))).toEqual(['report']);
  });

  it('is what reports it', () => {
    expect(ids(relatedTo(first, ledger, retellings))).toEqual(['report', 'again']);
  });

  it('is what it is computed from, each once', () => {
    expect(ids(relatedTo(ratio, ledger, retellings))).toEqual(['report', 'other']);
  });
});
