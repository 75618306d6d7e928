import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCode, readCode } from '../../../src/blocks/test/code.ts';

const codes = fc
  .tuple(...Array.from({ length: 3 }, () => fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })))
  .map((chances) => makeCode(() => chances.shift() ?? 0));

test('a code is read back however it is typed', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(code).toMatch(/^[2-9CDFGHJKMNPRTVWX]{4}$/);
      expect(readCode(` ${code.slice(0, 2).toLowerCase()}-${code.slice(2)} `)).toBe(code);
    }),
  );
});

test('one wrong sign makes it no code, whichever it is', () => {
  fc.assert(
    fc.property(codes, fc.nat(3), (code, at) => {
      for (const sign of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
        const typed = `${code.slice(0, at)}${sign}${code.slice(at + 1)}`;
        expect(readCode(typed)).toBe(sign === code[at] ? code : undefined);
      }
    }),
    { numRuns: 30 },
  );
});

test('neither do two neighbours that changed places, a sign too few or one too many', () => {
  fc.assert(
    fc.property(codes, fc.nat(2), (code, at) => {
      const [a = '', b = ''] = [code[at], code[at + 1]];
      const typed = `${code.slice(0, at)}${b}${a}${code.slice(at + 2)}`;
      expect(readCode(typed)).toBe(a === b ? code : undefined);
      expect(readCode(code.slice(0, 3))).toBeUndefined();
      expect(readCode(`${code}${code[3]}`)).toBeUndefined();
    }),
  );
  expect(readCode('')).toBeUndefined();
});
