/** A formula as a reader sees it: values in place of ids. */
import { formatFact, formatNumber } from './format.ts';
import { FORMULA_ID_RE } from './formula.ts';
import type { Ledger } from './model.ts';

/** `4,162 ÷ 200` for `carriages-2017 / carriages-2013`: no hedges or units, signs as they are written by hand. */
export function formulaInFigures(formula: string, ledger: Ledger): string {
  return formulaInWords(formula, (id) => {
    const input = ledger.get(id);
    return input === undefined ? id : formatFact({ ...input, hedge: undefined });
  });
}

/** A formula with a text of one's own for each id, signs as they are written by hand. */
export function formulaInWords(formula: string, textOf: (id: string) => string): string {
  return formula
    .replace(/(?<![\w.,-])\d{4,}(?![\w.-])/g, (number) => formatNumber(Number(number)))
    .replaceAll(' - ', ' \u2212 ')
    .replaceAll('*', '×')
    .replaceAll('/', '÷')
    .replace(FORMULA_ID_RE, textOf);
}
