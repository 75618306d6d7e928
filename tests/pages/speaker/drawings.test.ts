import { describe, expect, it } from 'vitest';
import {
  cleared,
  readDrawings,
  rubbed,
  type Stroke,
  withoutLast,
  withStroke,
} from '../../../src/pages/speaker/drawings.ts';

const across: Stroke = {
  id: 'across',
  points: [
    [0, 100],
    [400, 100],
  ],
};
const dot: Stroke = { id: 'dot', points: [[700, 500]] };
const drawn = withStroke(withStroke({}, 'a', across), 'a', dot);

describe('drawings', () => {
  it('are kept by slide, and a line that grows takes its own place', () => {
    const longer = { ...across, points: [...across.points, [500, 100] as const] };
    expect(withStroke(drawn, 'a', longer)).toEqual({ a: [longer, dot] });
    expect(withStroke(drawn, 'b', dot)).toEqual({ a: [across, dot], b: [dot] });
  });

  it('lose the last line, all lines, or those that the eraser touches between their points too', () => {
    expect(withoutLast(drawn, 'a')).toEqual({ a: [across] });
    expect(cleared(drawn, 'a')).toEqual({});
    expect(rubbed(drawn, 'a', [200, 110])).toEqual({ a: [dot] });
    expect(rubbed(drawn, 'a', [705, 505])).toEqual({ a: [across] });
    expect(rubbed(drawn, 'a', [200, 300])).toBe(drawn);
    // 16 px from the line, and one more.
    expect(rubbed(drawn, 'a', [200, 116])).toEqual({ a: [dot] });
    expect(rubbed(drawn, 'a', [200, 117])).toBe(drawn);
  });

  it('survive being kept, and are not read from anything else', () => {
    expect(readDrawings(JSON.parse(JSON.stringify(drawn)))).toEqual(drawn);
    for (const bad of [[], { a: 3 }, { a: [{ id: '1', points: [[1]] }] }, { a: [{ points: [[1, 2]] }] }])
      expect(readDrawings(bad)).toBeUndefined();
  });
});
