/** Amounts as questions and verdicts write them. */
import { formatNumber, PERCENT } from '../../evidence/format.ts';

/** `4,162`, `30%`: where the unit stands once for all. */
export function bareText(value: number, unit: string): string {
  return amountText(value, unit === PERCENT ? PERCENT : '');
}

/** `4,162 carriages`, `30%`, `1.5` */
export function amountText(value: number, unit: string): string {
  const number = formatNumber(value);
  if (unit === PERCENT) return `${number}%`;
  return unit === '' ? number : `${number} ${unit}`;
}
