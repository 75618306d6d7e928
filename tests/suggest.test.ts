import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, suggest } from '../src/suggest.ts';

describe('suggest', () => {
  it.each([
    ['carriages-2071', 'carriages-2017'],
    ['cariages-2017', 'carriages-2017'],
    ['Carriages-2017', 'carriages-2017'],
    ['carriages2017', 'carriages-2017'],
  ])('reads %s as %s', (name, meant) => {
    expect(suggest(name, ['troops', 'carriages-2017', 'brest'])).toBe(meant);
  });

  it('takes the closest, and of equals the first', () => {
    expect(suggest('stage', ['stages', 'stag', 'stage-x'])).toBe('stages');
    expect(suggest('bask', ['mask', 'basks', 'bask-it'])).toBe('mask');
  });

  it('says nothing when nothing is near', () => {
    expect(suggest('helicopters', ['troops', 'carriages-2017'])).toBeUndefined();
    expect(suggest('troops', [])).toBeUndefined();
  });

  it('mends any two slips in a name', () => {
    const name = 'troops-2022-02-porotnikov';
    const slip = fc.tuple(fc.nat(name.length - 2), fc.constantFrom('drop', 'double', 'swap', 'change'));
    fc.assert(
      fc.property(slip, slip, (one, other) => {
        const mistyped = [one, other].reduce((text, [at, kind]) => {
          const [before, here = '', next = '', after] = [
            text.slice(0, at),
            text[at],
            text[at + 1],
            text.slice(at + 2),
          ];
          if (kind === 'drop') return before + next + after;
          if (kind === 'double') return before + here + here + next + after;
          return kind === 'swap' ? before + next + here + after : `${before}x${next}${after}`;
        }, name);
        expect(suggest(mistyped, ['troops-2022-11-hur', name, 'carriages-2017'])).toBe(name);
      }),
    );
  });
});

describe('didYouMean', () => {
  it('words the suggestion as a hint, or gives none', () => {
    expect(didYouMean('plannd', ['planned', 'expected'])).toBe('did you mean "planned"?');
    expect(didYouMean('eaten', ['planned', 'expected'])).toBeUndefined();
  });
});
