import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/evidence/export/csv.ts';
import { readCsv } from './readers.ts';

describe('csvOf', () => {
  it('writes a header, CRLF after every line, and quotes only where they must be', () => {
    const rows = [
      { a: 'plain', b: 1.5 },
      { a: 'with, comma and "quotes"', b: undefined },
      { a: 'two\nlines', b: -7 },
    ];
    expect(csvOf(['a', 'b'], rows)).toBe(
      'a,b\r\nplain,1.5\r\n"with, comma and ""quotes""",\r\n"two\nlines",-7\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1"])(
    'lets no spreadsheet run %j, and loses nothing of it',
    (text) => {
      const csv = csvOf(['a'], [{ a: text }]);
      expect(csv.split('\r\n')[1]?.replace(/^"/, '')).toMatch(/^'/);
      expect(readCsv(csv)).toEqual([{ a: text }]);
    },
  );

  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: fc.string({ unit: 'binary' }), b: fc.string() })), (rows) => {
        expect(readCsv(csvOf(['a', 'b'], rows))).toEqual(rows);
      }),
    );
  });
});
