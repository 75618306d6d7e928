/** Facts against the document they are taken from. */
import { type Diagnostic, error, errorFrom, type Span } from '../diagnostics.ts';
import type { Fact } from '../evidence/model.ts';
import { findProblems } from '../evidence/quote.ts';
import { type Document, paragraphsWith, placesOf } from './document.ts';

/** What is wrong with one fact. */
export interface Finding {
  readonly fact: Fact;
  readonly diagnostic: Diagnostic;
}

/** Everything about one fact that its document does not bear out; nothing when it is confirmed. */
export function checkFact(
  fact: Fact,
  document: Document,
  placeOf: (id: string, key: string) => Span,
): Diagnostic[] {
  const at = (key: string) => placeOf(fact.id, key);
  // The middle of a range is computed; the document states its ends.
  const entry = fact.ranged === true ? { ...fact, value: undefined } : fact;
  return [
    ...quotationProblems(fact, document, at),
    ...findProblems(entry).map((problem) => errorFrom(problem, at(problem.key))),
  ];
}

function quotationProblems(fact: Fact, document: Document, at: (key: string) => Span): Diagnostic[] {
  const { paragraph, find, wording } = fact;
  // Both are required of facts of a document; that they are missing has been told where the ledger is read.
  if (paragraph === undefined || find === undefined) return [];
  const text = document.paragraphs[paragraph - 1];
  if (text === undefined) {
    const message = `there is no ¶${paragraph}: ${document.name} ends with ¶${document.paragraphs.length}`;
    return [error('paragraph', at('paragraph'), message, elsewhere(find, document))];
  }
  const quotations: (readonly [key: string, text: string])[] = [['find', find]];
  if (wording !== undefined) quotations.push(['wording', wording]);
  return quotations
    .filter(([key, quotation]) => !isIn(quotation, text, key === 'wording'))
    .map(([key, quotation]) => {
      const message = `"${quotation}" is not in ¶${paragraph}`;
      return error('not-found', at(key), message, nearly(quotation, text) ?? elsewhere(quotation, document));
    });
}

/** Words of certainty may begin a sentence of the document and none of ours. */
function isIn(quotation: string, paragraph: string, anyCase: boolean): boolean {
  return anyCase
    ? placesOf(quotation.toLowerCase(), paragraph.toLowerCase()).length > 0
    : placesOf(quotation, paragraph).length > 0;
}

/** Case and dashes are easily copied wrong. */
function nearly(quotation: string, paragraph: string): string | undefined {
  const loose = (text: string) => text.toLowerCase().replace(/[–—−‑]/g, '-');
  const [place] = placesOf(loose(quotation), loose(paragraph));
  return place && `the document has "${paragraph.slice(...place)}"`;
}

function elsewhere(quotation: string, document: Document): string {
  const found = paragraphsWith(quotation, document);
  if (found.length === 0) return `nor in any other paragraph of ${document.name}`;
  return `it is in ${found.map((n) => `¶${n}`).join(', ')}`;
}
