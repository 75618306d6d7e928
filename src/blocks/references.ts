/** Citations and ids in the YAML of a block: read, and looked up. */
import { parseCitationItems } from '../deck/citation.ts';
import type { CitationItem } from '../deck/model.ts';
import { factProblem, paragraphProblem, sourceProblem } from '../evidence/lookUp.ts';
import type { Ledger, Sources } from '../evidence/model.ts';
import type { Path } from '../yaml.ts';
import type { BlockProblem } from './kind.ts';

/** The documents and paragraphs that a citation without brackets names; none where there is none or it cannot be read. */
export function citedIn(cite: string | undefined): readonly CitationItem[] {
  return cite === undefined ? [] : read(cite).items;
}

/** Problems of a citation: its form, the document, the paragraph. */
export function citeProblems(cite: string | undefined, path: Path, sources: Sources): BlockProblem[] {
  if (cite === undefined) return [];
  const { items, diagnostics } = read(cite);
  if (diagnostics.length > 0) {
    // Hints are written for Markdown, where a citation stands in brackets.
    return diagnostics.map(({ rule, message, hint, severity }) => ({
      path,
      rule,
      message,
      hint: hint?.replace(/\[(@[^\]]*)\]/, '"$1"'),
      severity,
    }));
  }
  return items.flatMap((item) => {
    const problem = sourceProblem(item.key, sources) ?? paragraphProblem(item, sources);
    return problem === undefined ? [] : [{ path, ...problem }];
  });
}

/** Problems of a list of facts: ids that the ledger has not, and ids given twice. */
export function factProblems(ids: readonly string[], path: Path, ledger: Ledger): BlockProblem[] {
  return ids.flatMap((id, i) => {
    const problem = factProblem(id, ledger) ?? doubleProblem(id, ids.indexOf(id) < i, 'fact');
    return problem === undefined ? [] : [{ path: [...path, i], ...problem }];
  });
}

/** What is wrong with an id that was given before; undefined where it was not. */
export function doubleProblem(id: string, again: boolean, what: 'fact' | 'document') {
  return again ? { rule: 'given-twice', message: `${what} "${id}" is given twice` } : undefined;
}

function read(cite: string) {
  // The compiler places a block's problems by the path of the value, so offsets inside it are not used.
  return parseCitationItems(cite, { file: '', start: 0, end: cite.length });
}
