import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type FormulaResult, formulaIds } from '../../src/evidence/formula.ts';

const VALUES: Readonly<Record<string, number>> = { 'carriages-2017': 4162, 'carriages-2013': 200, zero: 0 };

function lookUp(id: string): FormulaResult {
  const value = VALUES[id];
  return value === undefined ? { ok: false, message: `unknown fact "${id}"` } : { ok: true, value };
}

describe('evaluate', () => {
  it.each([
    ['carriages-2017 / carriages-2013', 20.81],
    ['carriages-2017 * 1.5', 6243],
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['10 - 3 - 2', 5],
    ['12 / 3 / 2', 2],
    ['-3 + 5', 2],
    ['2 * -(1 + 2)', -6],
    ['  7  ', 7],
  ])('%s is %d', (formula, value) => {
    expect(evaluate(formula, lookUp)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'formula "" ends too early'],
    ['1 +', 'formula "1 +" ends too early'],
    ['(1 + 2', 'formula "(1 + 2" ends too early'],
    ['(1 2', 'a bracket in formula "(1 2" is not closed'],
    ['1 + 2)', '")" in formula "1 + 2)" is out of place'],
    ['1 2', '"2" in formula "1 2" is out of place'],
    ['* 2', '"*" in formula "* 2" is out of place'],
    ['2 ^ 3', '"^" cannot stand in a formula'],
    ['1,000 * 2', '",000" cannot stand in a formula'],
    ['missing * 2', 'unknown fact "missing"'],
    ['1 / zero', 'formula "1 / zero" divides by zero'],
    ['1 / (2 - 2)', 'formula "1 / (2 - 2)" divides by zero'],
    ['process.exit(1)', '".exit(1)" cannot stand in a formula'],
  ])('says what is wrong with %j', (formula, message) => {
    expect(evaluate(formula, lookUp)).toMatchObject({ ok: false, message });
  });

  it('agrees with JavaScript on all arithmetic', () => {
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.integer({ min: 0, max: 999 }).map(String),
        fc.integer({ min: 0, max: 99_999 }).map((n) => (n / 100).toFixed(2)),
        fc
          .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula'))
          .map(([left, op, right]) => `${left} ${op} ${right}`),
        tie('formula').map((inner) => `(${inner})`),
        tie('formula').map((inner) => `-(${inner})`),
      ),
    }));
    fc.assert(
      fc.property(formula, (text) => {
        const expected: unknown = new Function(`return ${text}`)();
        const result = evaluate(text, lookUp);
        // Division by zero is an error here and infinity or NaN there, perhaps divided away again.
        if (result.ok) expect(result.value).toBe(expected);
        else expect(result.message).toBe(`formula "${text}" divides by zero`);
      }),
    );
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'12.+-*/() ab_é') }), (text) => {
        const result = evaluate(text, lookUp);
        if (!result.ok) expect(result.message).not.toContain('\n');
      }),
    );
  });
});

describe('formulaIds', () => {
  it('lists ids in order and leaves numbers out', () => {
    expect(formulaIds('carriages-2017 / (carriages-2013 * 1.5)')).toEqual([
      'carriages-2017',
      'carriages-2013',
    ]);
  });

  it('lists nothing for a formula that cannot be read', () => {
    expect(formulaIds('a ^ b')).toEqual([]);
  });
});
