/** A folder of Markdown → the deck. */
import { type Diagnostic, error, type Files, positionOf } from '../diagnostics.ts';
import { parseDeckMeta } from './meta.ts';
import type { Deck, Section, Slide } from './model.ts';
import { type ParsedSection, parseSection } from './section.ts';

export interface ParseOptions {
  /** Info words that make a fence a block with a YAML body; default none. */
  readonly kinds?: readonly string[];
}

const SECTION_FILE_RE = /^slides\/[^/]+\.md$/;

/**
 * Parses `slides/deck.yaml` and every `slides/*.md` in file-name order; other files are left alone. Never throws on bad
 * content: the deck holds whatever could be read, and what could not is in the diagnostics.
 */
export function parseDeck(
  files: Files,
  { kinds = [] }: ParseOptions = {},
): { deck: Deck; diagnostics: readonly Diagnostic[] } {
  const { meta, diagnostics: metaDiagnostics } = parseDeckMeta(files);
  const diagnostics: Diagnostic[] = [...metaDiagnostics];
  const sections: Section[] = [];
  let number = 1;
  for (const file of [...files.keys()].filter((path) => SECTION_FILE_RE.test(path)).sort()) {
    const parsed = parseShallow(file, files.get(file) ?? '', number, kinds);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.section === undefined) continue;
    sections.push(parsed.section);
    number += parsed.section.slides.length;
  }
  diagnostics.push(...duplicateIds(sections, files));
  return { deck: { meta, sections }, diagnostics };
}

/** A section, unless it nests quotes, lists or emphasis so deeply that the lexer, which recurses, runs out of stack. */
function parseShallow(file: string, text: string, number: number, kinds: readonly string[]): ParsedSection {
  try {
    return parseSection(file, text, number, kinds);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const span = { file, start: 0, end: 0 };
    return {
      section: undefined,
      diagnostics: [error('too-deep', span, 'file is nested too deeply to be read')],
    };
  }
}

function duplicateIds(sections: readonly Section[], files: Files): Diagnostic[] {
  const first = new Map<string, Slide>();
  return sections
    .flatMap(({ slides }) => slides)
    .flatMap((slide) => {
      const other = first.get(slide.id);
      if (other === undefined) {
        first.set(slide.id, slide);
        return [];
      }
      const { file, start } = other.idSpan;
      const { line, column } = positionOf(files.get(file) ?? '', start);
      const hint = `the first is at ${file}:${line}:${column}; give one of them another id: {#other-id}`;
      return [error('duplicate-slide', slide.idSpan, `two slides have the id "${slide.id}"`, hint)];
    });
}
