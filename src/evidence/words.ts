/** The ledger's own terms as a reader meets them. */
import type { FactKind, Verdict } from './model.ts';

/** What an entry is called above its figure. */
export const KIND_WORDS: Readonly<Record<FactKind, string>> = {
  fact: 'Figure',
  forecast: 'Forecast',
  opinion: 'Opinion',
};

/** What became of a forecast. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  yes: 'came true',
  partly: 'came true in part',
  no: 'did not come true',
  unresolved: 'cannot be told from the documents',
};
