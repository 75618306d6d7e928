import type { Deck, Section } from '../deck/model.ts';
import { type Diagnostic, error } from '../diagnostics.ts';

/** There are slides, and every section has an id of its own. */
export function checkSections({ sections }: Deck): Diagnostic[] {
  if (sections.length === 0) {
    const span = { file: 'slides/deck.yaml', start: 0, end: 0 };
    const hint = 'write a section file, such as slides/01-opening.md';
    return [error('no-slides', span, 'deck has no slides', hint)];
  }
  const first = new Map<string, Section>();
  return sections.flatMap((section) => {
    const other = first.get(section.id);
    if (other === undefined) {
      first.set(section.id, section);
      return [];
    }
    const span = { ...section.span, end: section.span.start };
    const hint = `${other.span.file} has it already; rename one of the two files`;
    return [error('duplicate-section', span, `two sections have the id "${section.id}"`, hint)];
  });
}
