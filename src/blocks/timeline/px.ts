/** A coordinate with one decimal at most: a tenth of a px is finer than anybody sees. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10).replace(/^-0$/, '0');
}
