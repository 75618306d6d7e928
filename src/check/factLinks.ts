import type { Slide } from '../deck/model.ts';
import { allNodes, nodesOf } from '../deck/nodes.ts';
import { type Diagnostic, error, errorFrom } from '../diagnostics.ts';
import { formatFact, formatValue } from '../evidence/format.ts';
import { factProblem } from '../evidence/lookUp.ts';
import { matchesFact } from '../evidence/match.ts';
import type { Ledger } from '../evidence/model.ts';

/** Fact links name a fact of the ledger, and their text says what it says. */
export function checkFactLinks(slide: Slide, ledger: Ledger): Diagnostic[] {
  return [
    ...headingProblems(slide),
    ...nodesOf(allNodes(slide), 'fact').flatMap((link) => {
      const unknown = factProblem(link.id, ledger);
      if (unknown !== undefined) return [errorFrom(unknown, link.idSpan)];
      const fact = ledger.get(link.id);
      if (fact !== undefined && formatValue(fact) === '' && link.text === '') {
        const message = `fact ${fact.id} has no value to insert`;
        return [
          error('fact-without-value', link.span, message, `write the words: [some words](fact:${fact.id})`),
        ];
      }
      if (fact === undefined || link.text === '' || matchesFact(link.text, fact)) return [];
      // A formula that failed has been reported where it stands.
      if (Number.isNaN(fact.value)) return [];
      if (formatValue(fact) === '') {
        const message = `"${link.text}" has a figure, and fact ${fact.id} none`;
        return [error('fact-mismatch', link.textSpan, message)];
      }
      const message = `figure "${link.text}" does not match fact ${fact.id} (${formatFact(fact)})`;
      const hint = `write [](fact:${fact.id}) to insert the value from the ledger`;
      return [error('fact-mismatch', link.textSpan, message, hint)];
    }),
  ];
}

/** Headings name slides in contents, bookmarks and addresses: their text must be there before the ledger is read. */
function headingProblems(slide: Slide): Diagnostic[] {
  return nodesOf([slide.heading], 'fact')
    .filter(({ text }) => text === '')
    .map(({ id, span }) => {
      const hint = `write the figure in the brackets: [4,162](fact:${id})`;
      return error('heading-fact', span, 'fact link in a heading has no text', hint);
    });
}
