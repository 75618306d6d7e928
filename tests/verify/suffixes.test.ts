import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suffixesOf } from '../../src/verify/suffixes.ts';

/** The longest ending of the walk so far that the sequence has, found by looking everywhere. */
function longestByHand(sequence: string, walked: string): { length: number; end: number } {
  for (let length = walked.length; length > 0; length--) {
    const at = sequence.indexOf(walked.slice(-length));
    if (at >= 0) return { length, end: at + length - 1 };
  }
  return { length: 0, end: -1 };
}

it('a walk knows at each step the longest stretch that ends there, and its first place', () => {
  // Few letters make many repetitions.
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40 });
  fc.assert(
    fc.property(letters, letters, (sequence, walked) => {
      const walk = suffixesOf([...sequence])();
      const found = [...walked].map((item) => walk(item));
      expect(found).toEqual([...walked].map((_, i) => longestByHand(sequence, walked.slice(0, i + 1))));
    }),
  );
});

it('walks do not know of each other', () => {
  const start = suffixesOf([...'abc']);
  const one = start();
  one('a');
  expect(start()('b')).toEqual({ length: 1, end: 1 });
  expect(one('b')).toEqual({ length: 2, end: 1 });
});
