/** A talk of four slides, for tests of the console’s pure parts. */
import type { Known } from '../../../src/pages/speaker/known.ts';
import type { WallState } from '../../../src/pages/speaker/protocol.ts';
import { spentFrom } from '../../../src/pages/speaker/spent.ts';
import { IDLE } from '../../../src/pages/speaker/timer.ts';

export const knownTalk: Known = {
  build: 'one',
  slides: [
    { id: 'a', title: 'Alpha', section: 'First', minutes: 1, priority: 'must' },
    { id: 'b', title: 'Beta', section: 'First', minutes: 2, priority: 'should' },
    { id: 'c', title: 'Gamma', section: 'Second', minutes: 3, priority: 'could' },
    { id: 'd', title: 'Delta', section: 'Second', minutes: 1, priority: 'must' },
  ],
};

export function wallAt(slide: string, more: Partial<WallState> = {}): WallState {
  return {
    slide,
    route: knownTalk.slides.map(({ id }) => id),
    step: 0,
    steps: 0,
    black: false,
    scheme: 'light',
    question: undefined,
    timer: IDLE,
    spent: spentFrom(slide),
    dropped: [],
    way: '',
    build: 'one',
    ...more,
  };
}
