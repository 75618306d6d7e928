/** Citations as plain text, for files and for marks on paper. */
import type { Sources } from '../../evidence/model.ts';
import { formatParagraphs } from '../../evidence/render.ts';
import type { SourcePlace } from '../../evidence/sourceLine.ts';
import { citedIn } from '../references.ts';

/** `Ilyash 2022, ¶28; Auseyushkin 2022, ¶9`; empty where nothing is cited. Unknown keys are written as they are. */
export function formatCitation(cite: string | undefined, sources: Sources): string {
  return citedIn(cite)
    .map(({ key, paragraphs }) =>
      [sources.get(key)?.short ?? key, formatParagraphs(paragraphs)].filter(Boolean).join(', '),
    )
    .join('; ');
}

const YEAR_RE = / \d{4}[a-z]?$/;

/** Places where room is short: `Ilyash ¶28 · Auseyushkin ¶9`. The year stays where two documents differ in it alone. */
export function formatMarks(places: readonly SourcePlace[], sources: Sources): string {
  const names = [...sources.values()].map(({ short }) => short.replace(YEAR_RE, ''));
  return places
    .map(({ source, text }) => {
      if (source === undefined) return text;
      const name = source.short.replace(YEAR_RE, '');
      const known = names.filter((other) => other === name).length > 1 ? source.short : name;
      return text.replace(source.short, known).replace(', ', ' ');
    })
    .join(' · ');
}
