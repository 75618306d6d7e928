import { type Slide, walk } from '../deck/model.ts';
import { type Diagnostic, error } from '../diagnostics.ts';
import { formatFact, matchesFact } from '../evidence/format.ts';
import type { Ledger } from '../evidence/model.ts';
import { didYouMean } from '../suggest.ts';
import { nodesOf } from './nodes.ts';

/** Fact links name a fact of the ledger, and their text says what it says. */
export function checkFactLinks(slide: Slide, ledger: Ledger): Diagnostic[] {
  return [
    ...headingProblems(slide),
    ...nodesOf(slide, 'fact').flatMap((link) => {
      const fact = ledger.get(link.id);
      if (fact === undefined) {
        const hint = didYouMean(link.id, ledger.keys()) ?? 'facts are listed in assets/facts.yaml';
        return [error('unknown-fact', link.idSpan, `unknown fact "${link.id}"`, hint)];
      }
      if (link.text === '' || matchesFact(link.text, fact)) return [];
      const message = `figure "${link.text}" does not match fact ${fact.id} (${formatFact(fact)})`;
      const hint = `write [](fact:${fact.id}) to insert the value from the ledger`;
      return [error('fact-mismatch', link.textSpan, message, hint)];
    }),
  ];
}

/** Headings name slides in contents, bookmarks and addresses: their text must be there before the ledger is read. */
function headingProblems(slide: Slide): Diagnostic[] {
  const problems: Diagnostic[] = [];
  walk([slide.heading], (node) => {
    if (node.type !== 'fact' || node.text !== '') return;
    const hint = `write the figure in the brackets: [4,162](fact:${node.id})`;
    problems.push(error('heading-fact', node.span, 'fact link in a heading has no text', hint));
  });
  return problems;
}
