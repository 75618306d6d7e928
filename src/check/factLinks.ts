import type { Inline, Slide } from '../deck/model.ts';
import { allNodes, nodesOf } from '../deck/nodes.ts';
import { type Diagnostic, error, errorFrom } from '../diagnostics.ts';
import { formatFact, formatValue } from '../evidence/format.ts';
import { factProblem } from '../evidence/lookUp.ts';
import { matchesFact } from '../evidence/match.ts';
import type { Ledger } from '../evidence/model.ts';

/** Fact links name a fact of the ledger, and their text says what it says. */
export function checkFactLinks(slide: Slide, ledger: Ledger): Diagnostic[] {
  return [
    ...emptyLinks(slide, ledger),
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

/**
 * Links that must hold their figure themselves: headings name slides in contents, bookmarks and addresses before the ledger
 * is read, and the alternative of an image is plain text on the page.
 */
function emptyLinks(slide: Slide, ledger: Ledger): Diagnostic[] {
  const labels = nodesOf(allNodes(slide), 'image').flatMap(({ label }) => label);
  const report = (nodes: readonly Inline[], rule: string, where: string) =>
    nodesOf(nodes, 'fact')
      .filter(({ text }) => text === '')
      .map(({ id, span }) => {
        const fact = ledger.get(id);
        const figure = (fact && formatValue(fact)) || 'some words';
        const hint = `write the figure in the brackets: [${figure}](fact:${id})`;
        return error(rule, span, `fact link in ${where} has no text`, hint);
      });
  return [
    ...report(slide.heading.children, 'heading-fact', 'a heading'),
    ...report(labels, 'image-alt', 'a text alternative'),
  ];
}
