import type { CitationItem, Slide } from '../deck/model.ts';
import { allNodes, nodesOf } from '../deck/nodes.ts';
import { type Diagnostic, error, errorFrom } from '../diagnostics.ts';
import { paragraphProblem, sourceProblem } from '../evidence/lookUp.ts';
import type { Sources } from '../evidence/model.ts';

const BARE_RE = /(?<![\p{L}\d_[@.-])@(?<key>[a-z][a-z0-9-]*)/gu;

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
  return nodesOf(allNodes(slide), 'text').flatMap(({ text, span }) => {
    const exact = span.end - span.start === text.length;
    // What stands in brackets has been reported by the parser.
    const open = text.replace(/\[[^\]]*\]?/g, (brackets) => ' '.repeat(brackets.length));
    return [...open.matchAll(BARE_RE)].flatMap((found) => {
      const key = found.groups?.key ?? '';
      if (!sources.has(key)) return [];
      const start = exact ? span.start + found.index : span.start;
      const own = { ...span, start, end: exact ? start + found[0].length : span.end };
      return [
        error('citation', own, `citation "@${key}" has no brackets`, `write [@${key}] or [@${key}, ¶3]`),
      ];
    });
  });
}

const WITHOUT_AT_RE = /[[(](?<key>[a-z][a-z0-9-]*), ?¶/g;

/** A known key with a paragraph behind it, `[sivitski2016, ¶5]`, was meant to be one too. */
function citationsWithoutAt(slide: Slide, sources: Sources): Diagnostic[] {
  return nodesOf(allNodes(slide), 'text').flatMap(({ text, span }) => {
    const exact = span.end - span.start === text.length;
    return [...text.matchAll(WITHOUT_AT_RE)].flatMap((found) => {
      const key = found.groups?.key ?? '';
      if (!sources.has(key)) return [];
      const start = exact ? span.start + found.index : span.start;
      const own = { ...span, start, end: exact ? start + found[0].length : span.end };
      return [error('citation', own, `citation "${key}" has no @`, `write [@${key}, ¶3]`)];
    });
  });
}
