/** Everything on the sources page as files, for spreadsheets, programs and reference managers. */
import type { Asset } from '../../blocks/kind.ts';
import type { Briefing } from '../../compile.ts';
import { bibtexFile } from '../../evidence/export/bibtex.ts';
import { cslJson } from '../../evidence/export/cslJson.ts';
import { disagreementsCsv, disagreementsJson } from '../../evidence/export/disagreements.ts';
import { factsCsv, factsJson } from '../../evidence/export/facts.ts';
import { type Html, html } from '../../html.ts';

interface Download extends Asset {
  /** What the file is, and for what. */
  readonly about: string;
}

/** The files, relative to the site’s root; those of disagreements only where there are any. */
export function sourceDownloads({ context, disagreements }: Briefing): readonly Download[] {
  const { ledger, sources } = context;
  const facts: readonly Download[] = [
    {
      path: 'data/facts.csv',
      about: 'every entry, one a row, for spreadsheets (UTF-8)',
      text: factsCsv(ledger, sources),
    },
    {
      path: 'data/facts.json',
      about: 'the same for programs, in the form of the ledger’s own file',
      text: factsJson(ledger),
    },
    {
      path: 'data/sources.csl.json',
      about: 'the documents for Zotero, Pandoc and other reference managers (CSL-JSON)',
      text: cslJson(sources),
    },
    { path: 'data/sources.bib', about: 'the documents for LaTeX (BibTeX)', text: bibtexFile(sources) },
  ];
  if (disagreements.length === 0) return facts;
  return [
    ...facts,
    {
      path: 'data/disagreements.csv',
      about: 'the disagreements, one a row',
      text: disagreementsCsv(disagreements),
    },
    {
      path: 'data/disagreements.json',
      about: 'the same for programs',
      text: disagreementsJson(disagreements),
    },
  ];
}

/** The files as links, each with its size. */
export function renderDownloads(briefing: Briefing): Html {
  return html`<ul class="downloads">
${sourceDownloads(briefing).map(
  ({ path, about, text }) =>
    html`<li><a href="${path}" download>${path.slice(path.lastIndexOf('/') + 1)}</a> <span class="soft">${sizeOf(text)}: ${about}</span></li>
`,
)}</ul>`;
}

/** Bytes of a UTF-8 file in words: `34 kB`. */
function sizeOf(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`;
}
