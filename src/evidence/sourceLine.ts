/** Which documents and paragraphs stand behind something, in one line: `Sivitski 2016, ¶17–21 · Ilyash 2022, ¶35 · outside the set`. */
import type { CitationItem } from '../deck/model.ts';
import { type Html, html } from '../html.ts';
import type { Medium } from '../medium.ts';
import { type Ledger, OUTSIDE, type Source, type Sources } from './model.ts';
import { formatParagraphs, withInputs } from './render.ts';

/** A document with the paragraphs used, or what is not in any document. */
export interface SourcePlace {
  /** Undefined for `outside the set` and for unknown keys. */
  readonly source: Source | undefined;
  /** `Sivitski 2016, ¶17–21`. */
  readonly text: string;
}

interface Place {
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

/** Documents in the order of their first use, facts before citations; neighbouring paragraphs are joined. */
export function sourcesBehind(
  factIds: readonly string[],
  citations: readonly CitationItem[],
  ledger: Ledger,
  sources: Sources,
): SourcePlace[] {
  const facts = withInputs(factIds, ledger);
  const places: Place[] = [
    ...facts.flatMap((fact) =>
      fact.paragraph === undefined ? [] : [{ source: fact.in, from: fact.paragraph, to: fact.paragraph }],
    ),
    ...citations.flatMap((item) =>
      item.paragraphs.length === 0
        ? [{ source: item.key, from: 0, to: 0 }]
        : item.paragraphs.map(([from, to]) => ({ source: item.key, from, to })),
    ),
  ];
  const keys = [...new Set(places.map((place) => place.source))];
  const documents = keys.map((key) => {
    const ranges = joinRanges(places.filter((place) => place.source === key && place.from > 0));
    const source = sources.get(key);
    return { source, text: [source?.short ?? key, formatParagraphs(ranges)].filter(Boolean).join(', ') };
  });
  const outside = facts.some((fact) => fact.in === OUTSIDE);
  return outside ? [...documents, { source: undefined, text: 'outside the set' }] : documents;
}

/** The line as text; empty when there is nothing behind. */
export function sourceText(places: readonly SourcePlace[]): string {
  return places.map(({ text }) => text).join(' · ');
}

/** The line with its documents linked: to their record on the study page, to the web on paper; on the wall it is text. */
export function renderSourceLine(places: readonly SourcePlace[], medium: Medium): Html {
  return html`${places.map(({ source, text }, i) => {
    const address = source && medium.sourceAddress(source);
    return html`${i > 0 && ' · '}${address === undefined ? text : html`<a href="${address}">${text}</a>`}`;
  })}`;
}

function joinRanges(places: readonly Place[]): (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const { from, to } of [...places].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
