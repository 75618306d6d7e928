import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Hands,
  MOST_HANDS,
  openHands,
  readCount,
  reveal,
  stepped,
  tally,
  tallyInWords,
  totalInWords,
  totalOf,
  voteAgain,
  withCount,
} from '../../../src/blocks/quiz/hands.ts';

const counts = fc.array(fc.option(fc.integer({ min: 0, max: MOST_HANDS }), { nil: undefined }), {
  minLength: 2,
  maxLength: 8,
});

const NAMES = ['option 1', 'option 2'];

function counted(round: readonly (number | undefined)[], from = openHands(round.length)): Hands {
  return round.reduce<Hands>((hands, count, i) => withCount(hands, i, count), from);
}

function shown(round: readonly (number | undefined)[], from?: Hands): Hands {
  const hands = reveal(counted(round, from));
  if (hands === undefined) throw new Error('nothing to reveal');
  return hands;
}

test('shares of a round add up to 1, whatever was left empty', () => {
  fc.assert(
    fc.property(counts, (round) => {
      fc.pre(totalOf(round) > 0);
      const shares = tally(shown(round)).map(({ now }) => now);
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      expect(shares.map(({ count }) => count)).toEqual(round.map((count) => count ?? 0));
      for (const { share, percent } of shares)
        expect(Math.abs(share * 100 - percent)).toBeLessThanOrEqual(0.5);
    }),
  );
});

test('a round in which no hand was counted is not revealed', () => {
  expect(reveal(openHands(3))).toBeUndefined();
  expect(reveal(counted([0, undefined, 0]))).toBeUndefined();
  expect(reveal(counted([0, undefined, 1]))?.stage).toBe('shown');
});

test('what is shown is not changed any more', () => {
  const hands = shown([3, 4]);
  expect(withCount(hands, 0, 9)).toBe(hands);
});

test('no option beyond the last is counted', () => {
  const hands = openHands(2);
  expect(withCount(hands, 2, 9)).toBe(hands);
  expect(withCount(hands, -1, 9)).toBe(hands);
});

test('voting again keeps the first round and starts with nothing, however often', () => {
  const second = voteAgain(shown([20, 11]));
  expect(second).toEqual({ stage: 'counting', round: [undefined, undefined], before: [20, 11] });
  const third = voteAgain(shown([12, 19], second));
  expect(third).toEqual(second);
  expect(tally(shown([5, 15], third))).toEqual([
    {
      now: { count: 5, share: 0.25, percent: 25 },
      before: { count: 20, share: 20 / 31, percent: 65 },
    },
    {
      now: { count: 15, share: 0.75, percent: 75 },
      before: { count: 11, share: 11 / 31, percent: 35 },
    },
  ]);
});

test('a result is told in words', () => {
  const first = shown([1, undefined]);
  expect(totalInWords(first)).toBe('1 hand');
  expect(tallyInWords(first, NAMES)).toBe('Option 1: 1, 100%. Option 2: 0, 0%.');
  const second = shown([1, 3], voteAgain(first));
  expect(totalInWords(second)).toBe('4 hands, 1 before');
  expect(tallyInWords(second, NAMES)).toBe(
    'Option 1: 1, 25%; before: 1, 100%. Option 2: 3, 75%; before: 0, 0%.',
  );
});

test('one hand more or less stays between none and the most', () => {
  expect([stepped(undefined, 1), stepped(undefined, -1), stepped(0, -1), stepped(7, -1)]).toEqual([
    1, 0, 0, 6,
  ]);
  expect(stepped(MOST_HANDS, 1)).toBe(MOST_HANDS);
});

test('a count that is typed is read, or refused with what to do', () => {
  expect(readCount(' 12 ')).toEqual({ count: 12 });
  expect(readCount('007')).toEqual({ count: 7 });
  expect(readCount('999')).toEqual({ count: 999 });
  expect(readCount('  ')).toEqual({ count: undefined });
  expect(readCount('1000')).toEqual({
    problem: '“1000” is no count of hands: write a whole number from 0 to 999.',
  });
  for (const bad of ['-1', '1.5', '1e2', 'x', '12v', '•']) expect(readCount(bad)).toHaveProperty('problem');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MOST_HANDS }), (count) => {
      expect(readCount(String(count))).toEqual({ count });
    }),
  );
});
