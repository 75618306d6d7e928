import type { CitationItem, Slide } from '../deck/model.ts';
import { type Diagnostic, error } from '../diagnostics.ts';
import type { Sources } from '../evidence/model.ts';
import { didYouMean } from '../suggest.ts';
import { nodesOf } from './nodes.ts';

const BARE_RE = /(?<![\p{L}\d_[@.-])@(?<key>[a-z][a-z0-9-]*)/gu;

/** Citations name a document and paragraphs that it has. */
export function checkCitations(slide: Slide, sources: Sources): Diagnostic[] {
  return [
    ...nodesOf(slide, 'citation').flatMap(({ items }) => items.flatMap((item) => checkItem(item, sources))),
    ...bareCitations(slide, sources),
  ];
}

function checkItem({ key, keySpan, paragraphs, locatorSpan }: CitationItem, sources: Sources): Diagnostic[] {
  const source = sources.get(key);
  if (source === undefined) {
    const hint = didYouMean(key, sources.keys()) ?? `sources: ${[...sources.keys()].join(', ')}`;
    return [error('unknown-source', keySpan, `unknown source "${key}"`, hint)];
  }
  const past = paragraphs.flat().find((paragraph) => paragraph > source.paragraphs);
  if (past === undefined) return [];
  const message = `paragraph ${past} is past the end of ${key}, which has ${source.paragraphs}`;
  return [error('paragraph', locatorSpan, message, `its last is ¶${source.paragraphs}`)];
}

/** A known key with an @ in running text was meant to be a citation. */
function bareCitations(slide: Slide, sources: Sources): Diagnostic[] {
  return nodesOf(slide, 'text').flatMap(({ text, span }) => {
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
