import type { CitationItem, Slide } from '../deck/model.ts';
import { allNodes, nodesOf } from '../deck/nodes.ts';
import { type Diagnostic, error, errorFrom } from '../diagnostics.ts';
import { paragraphProblem, sourceProblem } from '../evidence/lookUp.ts';
import type { Sources } from '../evidence/model.ts';

const BARE_RE = /(?<![\p{L}\d_[@.-])@(?<key>[a-z][a-z0-9-]*)/gu;
const WITHOUT_AT_RE = /[[(](?<key>[a-z][a-z0-9-]*), ?¶/g;

/** Citations name a document and paragraphs that it has. */
export function checkCitations(slide: Slide, sources: Sources): Diagnostic[] {
  return [
    ...nodesOf(allNodes(slide), 'citation').flatMap(({ items }) =>
      items.flatMap((item) => checkItem(item, sources)),
    ),
    ...bareCitations(slide, sources),
    ...citationsWithoutAt(slide, sources),
  ];
}

function checkItem(item: CitationItem, sources: Sources): Diagnostic[] {
  const unknown = sourceProblem(item.key, sources);
  if (unknown !== undefined) return [errorFrom(unknown, item.keySpan)];
  const past = paragraphProblem(item, sources);
  return past === undefined ? [] : [errorFrom(past, item.locatorSpan)];
}

/** A known key with an @ in running text was meant to be a citation. */
function bareCitations(slide: Slide, sources: Sources): Diagnostic[] {
  // What stands in brackets has been reported by the parser.
  const outside = (text: string) => text.replace(/\[[^\]]*\]?/g, (inside) => ' '.repeat(inside.length));
  return nearly(slide, sources, BARE_RE, outside, (key) => ({
    message: `citation "@${key}" has no brackets`,
    hint: `write [@${key}] or [@${key}, ¶3]`,
  }));
}

/** A known key with a paragraph behind it, `[sivitski2016, ¶5]`, was meant to be one too. */
function citationsWithoutAt(slide: Slide, sources: Sources): Diagnostic[] {
  return nearly(slide, sources, WITHOUT_AT_RE, String, (key) => ({
    message: `citation "${key}" has no @`,
    hint: `write [@${key}, ¶3]`,
  }));
}

/** What in running text has the form of a citation but for a slip, and names a document there is. */
function nearly(
  slide: Slide,
  sources: Sources,
  pattern: RegExp,
  searched: (text: string) => string,
  tell: (key: string) => { readonly message: string; readonly hint: string },
): Diagnostic[] {
  return nodesOf(allNodes(slide), 'text').flatMap(({ text, span }) => {
    const exact = span.end - span.start === text.length;
    return [...searched(text).matchAll(pattern)].flatMap((found) => {
      const key = found.groups?.key ?? '';
      if (!sources.has(key)) return [];
      const start = exact ? span.start + found.index : span.start;
      const own = { ...span, start, end: exact ? start + found[0].length : span.end };
      const { message, hint } = tell(key);
      return [error('citation', own, message, hint)];
    });
  });
}
