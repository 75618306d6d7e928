/** A field one types a number into, with a message beside it where it cannot be read. */
import { formatNumber } from '../../evidence/format.ts';
import { readAmount } from './amount.ts';

export interface FieldOptions {
  readonly field: HTMLInputElement;
  /** A live region that describes the field. */
  readonly message: HTMLElement;
  readonly whole: boolean;
  /** May be typed behind the number; default none. */
  readonly unit?: string;
  /** Given what was typed, once it is a number or nothing. */
  readonly set: (value: number | undefined) => void;
  readonly signal: AbortSignal;
}

/** Reads the field when it is left or Enter is pressed; what cannot be read stays as it was typed. */
export function followField({ field, message, whole, unit, set, signal }: FieldOptions): void {
  const tell = (problem: string) => {
    message.textContent = problem;
    field.setAttribute('aria-invalid', String(problem !== ''));
  };
  const read = () => {
    const amount = readAmount(field.value, whole, unit);
    if ('problem' in amount) {
      tell(amount.problem);
      return;
    }
    writeField(field, message, amount.value);
    set(amount.value);
  };
  // While a mistake is mended its message goes as soon as it is.
  const mend = () => {
    if (message.textContent !== '' && 'value' in readAmount(field.value, whole, unit)) tell('');
  };
  field.addEventListener('change', read, { signal });
  field.addEventListener('input', mend, { signal });
}

/** Shows a number that was set otherwise; no message is left behind. */
export function writeField(field: HTMLInputElement, message: HTMLElement, value: number | undefined): void {
  field.value = value === undefined ? '' : formatNumber(value);
  field.setAttribute('aria-invalid', 'false');
  message.textContent = '';
}
