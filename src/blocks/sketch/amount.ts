/** A number as people type it. */
import { formatNumber } from '../../evidence/format.ts';
import { MOST } from './axis.ts';

/** What was typed: a number, nothing, or what is wrong with it. */
export type Amount = { readonly value: number | undefined } | { readonly problem: string };

/** Digits alone, or in groups of three: 4162, 4,162, 4 162, 4’162. */
const NUMBER_RE = /^(?:\d+|\d{1,3}(?:[,'\u2019\s]\d{3})+)(?:\.\d+)?$/u;

/**
 * Reads a number from 0 upwards.
 * @param whole whether fractions make no sense
 */
export function readAmount(text: string, whole: boolean): Amount {
  const typed = text.trim();
  if (typed === '') return { value: undefined };
  if (!NUMBER_RE.test(typed)) {
    return /^[-\u2212]\s*\d/.test(typed)
      ? { problem: 'Nothing below 0 can be drawn.' }
      : { problem: `“${typed}” cannot be read: write a number in digits.` };
  }
  const value = Number(typed.replace(/[^\d.]/g, ''));
  if (value > MOST) return { problem: `Nothing above ${formatNumber(MOST)} can be drawn.` };
  if (whole && !Number.isInteger(value)) return { problem: 'Write a whole number.' };
  return { value };
}
