import { describe, expect, it } from 'vitest';
import { lengthOf, paceInWords, paceOf, planOf, spanInSection } from '../../../src/pages/speaker/pacing.ts';
import { timesAt } from '../../../src/pages/speaker/place.ts';
import { arrive, readSpent, spentFrom, spentOn } from '../../../src/pages/speaker/spent.ts';
import { IDLE, start } from '../../../src/pages/speaker/timer.ts';
import { knownTalk, wallAt } from './talk.ts';

const MIN = 60_000;
const { slides } = knownTalk;

describe('the plan of a talk', () => {
  it('gives each slide its time, up to the end of the last', () => {
    expect(lengthOf(slides)).toBe(7 * MIN);
    expect([...planOf(slides).values()]).toEqual([
      { from: 0, to: MIN },
      { from: MIN, to: 3 * MIN },
      { from: 3 * MIN, to: 6 * MIN },
      { from: 6 * MIN, to: 7 * MIN },
    ]);
  });

  it('is counted back from the end that somebody set', () => {
    expect(planOf(slides, 10 * MIN).get('a')).toEqual({ from: 3 * MIN, to: 4 * MIN });
  });

  it('knows where in its section a slide comes', () => {
    expect(spanInSection(slides, 'd')).toEqual({ from: 3 * MIN, to: 4 * MIN });
    expect(spanInSection(slides, 'nowhere')).toBeUndefined();
  });
});

describe('pace', () => {
  const span = { from: 3 * MIN, to: 6 * MIN };

  it.each([
    [4 * MIN, 'on time'],
    [2.6 * MIN, 'on time'],
    [MIN, '2 min ahead'],
    [6.4 * MIN, 'on time'],
    [6.75 * MIN, '45 s behind'],
    [9 * MIN, '3 min behind'],
  ])('at %d ms is %s', (clock, words) => {
    expect(paceInWords(paceOf(clock, span, MIN / 2))).toBe(words);
  });
});

describe('time spent on slides', () => {
  it('adds up over several visits, and grows on the slide that is shown', () => {
    const away = arrive(arrive(spentFrom('a'), 'b', 1000), 'a', 5000);
    expect(spentOn(away, 'a', 7000)).toBe(3000);
    expect(spentOn(away, 'b', 7000)).toBe(4000);
    expect(readSpent(JSON.parse(JSON.stringify(away)))).toEqual(away);
  });

  it('starts anew with a watch that was set back', () => {
    const late = arrive(spentFrom('a'), 'b', 9000);
    expect(arrive(late, 'c', 0)).toEqual(spentFrom('c'));
  });
});

describe('the times of a talk', () => {
  it('tell talk, section and slide apart', () => {
    const spent = arrive(arrive(spentFrom('a'), 'b', MIN), 'c', 2 * MIN);
    const times = timesAt(knownTalk, wallAt('c', { spent }), start(IDLE, 1), 6 * MIN + 1);
    expect(times.elapsed).toBe(6 * MIN);
    expect(times.left).toBe(MIN);
    expect(times.talk).toEqual({ state: 'on time', by: 0 });
    expect(times.section).toEqual({ pace: { state: 'behind', by: MIN }, took: 4 * MIN, planned: 4 * MIN });
    expect(times.slide).toEqual({ pace: { state: 'behind', by: MIN }, took: 4 * MIN, planned: 3 * MIN });
  });

  it('plan a slide that is not on the route where the next one begins', () => {
    const times = timesAt(knownTalk, wallAt('b', { route: ['a', 'c', 'd'] }), start(IDLE, 0), 4 * MIN);
    expect(times.talk).toEqual({ state: 'behind', by: 3 * MIN });
    expect(times.section).toBeUndefined();
  });
});
