/** An amount that can be drawn, as people type it. */
import { formatNumber, PERCENT } from '../../evidence/format.ts';
import { readTyped } from '../quiz/typedNumber.ts';
import { MOST } from './axis.ts';

/** What was typed: a number, nothing, or what is wrong with it. */
export type Amount = { readonly value: number | undefined } | { readonly problem: string };

/**
 * Reads a number from 0 upwards.
 * @param whole whether fractions make no sense
 * @param unit that may be written behind it; default none
 */
export function readAmount(text: string, whole: boolean, unit = ''): Amount {
  if (text.trim() === '') return { value: undefined };
  const typed = readTyped(text, unit);
  if ('problem' in typed) return typed;
  const { value } = typed;
  if (value < 0) return { problem: 'Nothing below 0 can be drawn.' };
  if (unit === PERCENT && value > 100) return { problem: 'A share is at most 100 per cent.' };
  if (value > MOST) return { problem: `Nothing above ${formatNumber(MOST)} can be drawn.` };
  if (whole && !Number.isInteger(value)) return { problem: 'Write a whole number.' };
  return typed;
}
