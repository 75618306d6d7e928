import { describe, expect, it } from 'vitest';
import { type Candidate, proposeDrops } from '../../../src/pages/speaker/shorten.ts';

const slide = (id: string, minutes: number, priority: Candidate['priority']): Candidate => ({
  id,
  minutes,
  priority,
});
const coming = [
  slide('must', 2, 'must'),
  slide('short', 1, 'could'),
  slide('long', 3, 'could'),
  slide('should', 2, 'should'),
  slide('extra', 1, 'extra'),
  slide('end', 1, 'could'),
];

describe('minutes left', () => {
  it('proposes nothing where all fits', () => {
    expect(proposeDrops(coming, 10)).toEqual({ drop: [], needed: 10, saved: 0, over: 0 });
  });

  it('leaves the lowest priority out first, and of one priority the longest', () => {
    expect(proposeDrops(coming, 9).drop).toEqual(['extra']);
    expect(proposeDrops(coming, 6)).toEqual({ drop: ['long', 'extra'], needed: 6, saved: 4, over: 0 });
  });

  it('takes back what still fits once something longer has gone', () => {
    expect(proposeDrops(coming, 7).drop).toEqual(['long']);
  });

  it('keeps what must be shown and the last slide, and says by how much they are too long', () => {
    expect(proposeDrops(coming, 2)).toEqual({
      drop: ['short', 'long', 'should', 'extra'],
      needed: 3,
      saved: 7,
      over: 1,
    });
    expect(proposeDrops([], 5)).toEqual({ drop: [], needed: 0, saved: 0, over: 0 });
  });
});
