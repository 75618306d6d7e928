import { describe, expect, test } from 'vitest';
import { checkCertainty } from '../../src/check/certainty.ts';
import { computed, fact, ledgerOf } from '../evidence/samples.ts';
import { passage } from './samples.ts';

const recorded = fact({ id: 'recorded', value: 1, basis: 'recorded' });
const claimed = fact({ id: 'claimed', value: 2, basis: 'claimed' });
const ledger = ledgerOf(
  recorded,
  claimed,
  computed('firm', 'recorded * 2', 2),
  computed('soft', 'recorded + claimed', 3),
  computed('softer', 'soft * firm', 6),
);

/** Words found in a text that rests on facts. */
function found(text: string, ...ids: string[]): string[] {
  const facts = ids.flatMap((id) => ledger.get(id) ?? []);
  return checkCertainty(passage(text, { facts }), ledger).map(({ span }) => text.slice(span.start, span.end));
}

describe('a word of certainty', () => {
  test.each([
    'proves',
    'proved',
    'prove',
    'proven',
    'proving',
    'proof',
    'proofs',
    'obvious',
    'Obviously',
    'evident',
    'evidently',
    'clearly',
    'clear that',
    'plainly',
    'certainly',
    'certain that',
    'definitely',
    'undoubtedly',
    'doubtless',
    'undeniable',
    'undeniably',
    'indisputably',
    'unquestionably',
    'without doubt',
    'without any doubt',
    'beyond doubt',
    'beyond reasonable doubt',
    'no doubt',
    'In fact',
    'of course',
    'confirm',
    'confirms',
    'confirmed',
    'confirming',
    'show that',
    'shows that',
    'showed that',
    'shown that',
    'shows\nthat',
    'demonstrates that',
    'established that',
  ])('is “%s”', (word) => {
    expect(found(`They, ${word}, came.`, 'claimed')).toEqual([word]);
  });

  test.each([
    'improves',
    'approved',
    'unproven',
    'unconfirmed',
    'unclear',
    'nuclear',
    'shows',
    'certain',
    'fireproof',
    'fact',
    'course',
  ])('is not “%s”', (word) => {
    expect(found(`They, ${word}, came.`, 'claimed')).toEqual([]);
  });

  test.each([
    ['is denied', 'It does not by itself prove that. Nothing proves it. It can’t be confirmed. No proof.'],
    [
      'stands in a question',
      'Does it prove that? What is clearly so?” Is it obvious? [@'.replace('[@', '\uFFFB'),
    ],
    ['is somebody else’s', 'It says “obviously” and "proves" so.'],
  ])('asserts nothing where it %s', (_, text) => {
    expect(found(text, 'claimed')).toEqual([]);
  });

  test('asserts again in the next sentence, and behind “not only”', () => {
    expect(found('It is not so. It proves that. It not only proves that.', 'claimed')).toEqual([
      'proves',
      'proves',
    ]);
  });
});

describe('the basis', () => {
  test('may be recorded, or computed from recorded facts alone', () => {
    expect(found('It proves that.', 'recorded', 'firm')).toEqual([]);
    expect(found('It proves that.')).toEqual([]);
  });

  test.each([
    ['claimed', '"proves" is more than fact claimed bears, which is claimed'],
    ['soft', '"proves" is more than fact soft bears, which is computed from claimed (claimed)'],
    ['softer', '"proves" is more than fact softer bears, which is computed from claimed (claimed)'],
  ])('of %s is told', (id, message) => {
    const facts = [recorded, ...[ledger.get(id) ?? []].flat()];
    const [problem] = checkCertainty(passage('It proves that.', { facts }), ledger);
    expect(problem).toMatchObject({ rule: 'certainty', severity: 'warning', message });
    expect(problem?.hint).toContain('allow certainty');
  });
});
