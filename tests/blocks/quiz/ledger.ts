/** A ledger around a question. */
import type { BlockContext } from '../../../src/blocks/kind.ts';
import type { Fact } from '../../../src/evidence/model.ts';
import { context } from './example.ts';

/** A fact of Sivitski’s, of which only what a test is about needs to be said. */
export function fact(id: string, rest: Partial<Fact>): Fact {
  return {
    id,
    kind: 'fact',
    label: id,
    value: undefined,
    unit: '',
    basis: 'recorded',
    says: 'us',
    in: 'sivitski2016',
    paragraph: 1,
    differs: [],
    span: { file: 'assets/facts.yaml', start: 0, end: 1 },
    ...rest,
  };
}

/** The deck around a question, with these facts in its ledger. */
export function withFacts(...facts: readonly Fact[]): BlockContext {
  return { ...context, ledger: new Map(facts.map((one) => [one.id, one])) };
}
