/** Keys that several kinds of block have in common. */
import { z } from 'zod';

/** Text an author must write; YAML that reads as a number, a date or nothing is not text. */
export const text = z
  .string({
    error: ({ input }) =>
      input === undefined ? undefined : input === null ? 'is empty' : 'is not text: put it in quotes',
  })
  .trim()
  .min(1, 'is empty');

/** Text that has to fit a line or two of a slide. */
export function shortText(most: number): z.ZodString {
  return text.max(most, `must have at most ${most} characters`);
}

/** The finding, above or below the table on every page. */
export const caption = text.describe('One sentence that states the finding.');

/** Id of an entry of the ledger; whether there is one is checked later. */
export const factId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be the id of a fact, such as "carriages-2017"');

/** Id of a document; whether there is one is checked later. */
export const sourceId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be the id of a document, such as "ilyash2022"');
