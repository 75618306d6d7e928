import { expect, it } from 'vitest';
import { renderQr } from '../../../src/pages/paper/qr.ts';

const code = (address: string) => renderQr(address, 'a code').html;

/** Dark modules by row, quiet zone included. */
function modules(svg: string): string[] {
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const rows = Array.from({ length: side }, () => Array.from({ length: side }, () => '.'));
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let i = 0; i < Number(width); i++) rows[Number(y)]![Number(x) + i] = '#';
  return rows.map((row) => row.join(''));
}

it('has its three corners, and four light modules around it', () => {
  const rows = modules(code('https://example.org/briefing/#carriages'));
  const side = rows.length;
  expect(rows.slice(0, 4).join('') + rows.slice(-4).join('')).toMatch(/^\.+$/);
  const corner = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
  const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
  expect(at(4, 4)).toEqual(corner);
  expect(at(side - 11, 4)).toEqual(corner);
  expect(at(4, side - 11)).toEqual(corner);
});

it('grows with what it holds, and is the same each time', () => {
  const long = `https://example.org/${'a'.repeat(200)}`;
  expect(modules(code(long)).length).toBeGreaterThan(modules(code('https://example.org/')).length);
  expect(code(long)).toBe(code(long));
});
