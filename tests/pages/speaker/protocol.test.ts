import { describe, expect, it } from 'vitest';
import { CHANNEL } from '../../../src/pages/speaker/names.ts';
import type { Order } from '../../../src/pages/speaker/order.ts';
import { pack, readFromWall, readToWall } from '../../../src/pages/speaker/protocol.ts';
import { newSitting, readSitting } from '../../../src/pages/speaker/sitting.ts';
import { IDLE } from '../../../src/pages/speaker/timer.ts';
import { wallAt } from './talk.ts';

const order = (given: unknown) => ({ channel: CHANNEL, version: 1, type: 'order', wall: 'w', order: given });

describe('what a deck says', () => {
  it('arrives as it was sent', () => {
    const question = { answered: false, hands: { stage: 'counting' as const, counts: [3, null] } };
    const state = wallAt('b', { question, dropped: [['c'], ['d']], black: true, way: '45' });
    const messages = [
      { type: 'state', wall: 'w', state },
      { type: 'drawings', wall: 'w', drawings: { a: [{ id: '1', points: [[3, 4]] }] } },
      { type: 'view', wall: 'w', view: { slide: 'a', html: '<p>A</p>' } },
      { type: 'bye', wall: 'w' },
    ] as const;
    for (const message of messages) expect(readFromWall(pack(message))).toEqual(message);
  });

  it('is told apart where it is of another version, and passed over where it is foreign or broken', () => {
    const good = { ...(pack({ type: 'bye', wall: 'w' }) as object) };
    expect(readFromWall({ ...good, version: 2 })).toEqual({ type: 'stranger' });
    expect(readFromWall({ ...good, channel: 'other' })).toBeUndefined();
    const view = { slide: 'a', html: 3 };
    const views = [
      { ...good, type: 'view', view },
      { ...good, type: 'view' },
    ];
    for (const bad of [undefined, 'bye', [], { type: 'bye' }, ...views])
      expect(readFromWall(bad)).toBeUndefined();
  });

  it.each([
    ['route', ['a', 3]],
    ['scheme', 'sepia'],
    ['question', 'open'],
    ['question', { answered: 'yes' }],
    ['question', { answered: true, hands: { stage: 'over', counts: [] } }],
    ['question', { answered: true, hands: { stage: 'shown', counts: 3 } }],
  ])('is passed over where %s is %j', (key, value) => {
    const good = { channel: CHANNEL, version: 1, type: 'state', wall: 'w', state: wallAt('b') };
    expect(readFromWall(good)).toBeDefined();
    expect(readFromWall({ ...good, state: { ...good.state, [key]: value } })).toBeUndefined();
  });
});

describe('what a console says', () => {
  it('arrives as it was sent', () => {
    const orders: Order[] = [
      { do: 'next' },
      { do: 'go', slide: 'a' },
      { do: 'count', option: 1, count: null },
      { do: 'timer', timer: IDLE },
      { do: 'drop', slides: ['a', 'b'] },
      { do: 'pointer', at: [1, 2] },
      { do: 'draw', slide: 'a', stroke: { id: '1', points: [[0, 0]] } },
      { do: 'rub', slide: 'a', at: [5, 5] },
    ];
    for (const given of orders) {
      const message = { type: 'order', wall: 'w', order: given } as const;
      expect(readToWall(pack(message))).toEqual(message);
    }
    const hello = { type: 'hello', timer: IDLE, dropped: [['a']], seen: true } as const;
    expect(readToWall(pack(hello))).toEqual(hello);
    expect(readToWall(pack({ ...hello, wall: 'w' }))).toEqual({ ...hello, wall: 'w' });
  });

  it('is passed over where it is no order, of another version or another channel', () => {
    const bad = [
      order({ do: 'eval' }),
      order({ do: 'go' }),
      order({ do: 'count', option: -1, count: 2 }),
      order({ do: 'count', option: 0, count: 1.5 }),
      order({ do: 'draw', slide: 'a', stroke: { id: '1', points: [] } }),
      order(undefined),
      { ...order({ do: 'next' }), version: 2 },
      { ...order({ do: 'next' }), channel: 'other' },
      null,
    ];
    for (const message of bad) expect(readToWall(message)).toBeUndefined();
  });

  it('cannot point beyond the slide', () => {
    expect(readToWall(order({ do: 'pointer', at: [-5, 9000] }))).toMatchObject({ order: { at: [0, 720] } });
  });
});

describe('a sitting', () => {
  it('survives being kept; what cannot be read of it begins anew', () => {
    const sitting = {
      ...newSitting('w'),
      dropped: [['a']],
      drawings: { a: [{ id: '1', points: [[1, 1]] }] },
    };
    expect(readSitting(JSON.parse(JSON.stringify(sitting)))).toEqual(sitting);
    expect(readSitting({ wall: 'w', dropped: 'a', drawings: 3, timer: null })).toEqual(newSitting('w'));
    expect(readSitting({})).toBeUndefined();
  });
});
