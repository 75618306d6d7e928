/** Citations as Pandoc writes them: `[@ilyash2022, ¶34–35; @pism2020]`. */
import { type Diagnostic, error, type Span } from '../diagnostics.ts';
import type { CitationItem } from './model.ts';

export interface CitationItems {
  readonly items: readonly CitationItem[];
  readonly diagnostics: readonly Diagnostic[];
}

const ITEM_RE = /^@(?<key>[^\s,;¶]+)(?<gap>\s*,?\s*)(?<locator>.*)$/s;
const RANGE_RE = /^¶{0,2}\s*(?<from>\d{1,9})(?:\s*[–—-]\s*¶?\s*(?<to>\d{1,9}))?$/;

/**
 * Reads what stands between the brackets of a citation, also where there are none, such as `cite:` of a question.
 * @param span where `text` stands; quotes round it are allowed for
 */
export function parseCitationItems(text: string, span: Span): CitationItems {
  const quotes = span.end - span.start === text.length + 2 ? 1 : 0;
  const exact = span.end - span.start === text.length + 2 * quotes;
  return readCitationItems(text, (start, end) =>
    exact ? { file: span.file, start: span.start + quotes + start, end: span.start + quotes + end } : span,
  );
}

/** As {@link parseCitationItems}, for text that may stand in the file with something in between. */
export function readCitationItems(text: string, spanOf: (start: number, end: number) => Span): CitationItems {
  const items: CitationItem[] = [];
  const diagnostics: Diagnostic[] = [];
  let at = 0;
  for (const part of text.split(';')) {
    const start = at + (part.length - part.trimStart().length);
    const item = part.trim();
    const span = spanOf(start, start + item.length);
    at += part.length + 1;
    const { key, gap, locator } = ITEM_RE.exec(item)?.groups ?? {};
    if (key === undefined || gap === undefined || locator === undefined) {
      diagnostics.push(
        error(
          'citation',
          span,
          `"${item}" is not a citation`,
          'write [@source, ¶3], several with "; " between',
        ),
      );
      continue;
    }
    const locatorStart = start + 1 + key.length + gap.length;
    const locatorSpan = locator === '' ? span : spanOf(locatorStart, locatorStart + locator.length);
    const read = readLocator(locator, locatorSpan);
    diagnostics.push(...read.diagnostics);
    items.push({
      key,
      paragraphs: read.paragraphs,
      span,
      keySpan: spanOf(start, start + 1 + key.length),
      locatorSpan,
    });
  }
  return { items, diagnostics };
}

interface Locator {
  readonly paragraphs: readonly (readonly [number, number])[];
  readonly diagnostics: readonly Diagnostic[];
}

function readLocator(locator: string, span: Span): Locator {
  if (locator === '') return { paragraphs: [], diagnostics: [] };
  const bad = (message: string, hint: string): Locator => ({
    paragraphs: [],
    diagnostics: [error('locator', span, message, hint)],
  });
  const how = 'write ¶34, ¶34–35 or ¶34, 36';
  if (!locator.startsWith('¶')) return bad(`"${locator}" is not a paragraph`, how);
  const paragraphs: [number, number][] = [];
  for (const part of locator.split(',').map((text) => text.trim())) {
    const { from, to = from } = RANGE_RE.exec(part)?.groups ?? {};
    if (from === undefined || to === undefined) return bad(`"${part}" is not a paragraph`, how);
    const range: [number, number] = [Number(from), Number(to)];
    if (range[0] < 1) return bad(`"${part}" is not a paragraph`, 'paragraphs count from ¶1');
    if (range[1] < range[0]) return bad(`"${part}" runs backwards`, `write ¶${range[1]}–${range[0]}`);
    paragraphs.push(range);
  }
  return { paragraphs, diagnostics: [] };
}
