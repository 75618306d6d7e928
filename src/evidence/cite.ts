/** Citations in YAML: read, and checked against the documents. */
import { parseCitationItems } from '../deck/citation.ts';
import type { CitationItem } from '../deck/model.ts';
import { type Diagnostic, errorFrom, type Span } from '../diagnostics.ts';
import { paragraphProblem, sourceProblem } from './lookUp.ts';
import type { Sources } from './model.ts';

/**
 * Reads citations without brackets: `@ilyash2022, ¶35; @pism2020, ¶12–13`.
 * @param span where `text` stands
 * @param sources undefined when they could not be read: then the documents are not looked up
 */
export function readCitation(
  text: string,
  span: Span,
  sources: Sources | undefined,
): { items: readonly CitationItem[]; diagnostics: readonly Diagnostic[] } {
  const { items, diagnostics } = parseCitationItems(text, span);
  if (sources === undefined) return { items, diagnostics };
  const problems = items.flatMap((item) => {
    const source = sourceProblem(item.key, sources);
    const paragraph = paragraphProblem(item, sources);
    return [
      ...(source === undefined ? [] : [errorFrom(source, item.keySpan)]),
      ...(paragraph === undefined ? [] : [errorFrom(paragraph, item.locatorSpan)]),
    ];
  });
  return { items, diagnostics: [...diagnostics, ...problems] };
}
