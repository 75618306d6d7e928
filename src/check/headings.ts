import { type Block, type Heading, type Section, walk } from '../deck/model.ts';
import { type Diagnostic, error } from '../diagnostics.ts';

/**
 * Headings make the outline of the study page and the bookmarks of the PDF, so levels never skip: the first slide of a
 * section has level 1, the others level 2, headings inside a slide level 3 and down (WCAG 2.2, H42 and G141).
 */
export function checkHeadings({ slides, span }: Section): Diagnostic[] {
  return slides.flatMap(({ heading, body, notes }, i) => {
    const problems: Diagnostic[] = [];
    const wanted = i === 0 ? 1 : 2;
    // A slide without a heading has been reported by the parser.
    if (heading.children.length > 0 && heading.level !== wanted) {
      const hint =
        i === 0
          ? `the first slide of ${span.file} opens a section: write #`
          : 'only the first slide of a file has #; begin other slides with ##';
      problems.push(
        error(
          'heading-level',
          marks(heading),
          `slide heading has level ${heading.level}, not ${wanted}`,
          hint,
        ),
      );
    }
    return [...problems, ...checkInside(body), ...checkInside(notes)];
  });
}

function checkInside(blocks: readonly Block[]): Diagnostic[] {
  const problems: Diagnostic[] = [];
  let before = 2;
  walk(blocks, (node) => {
    // Levels 1 and 2 have been reported by the parser.
    if (node.type !== 'heading' || node.level <= 2) return;
    if (node.level > before + 1) {
      const message = `heading skips from level ${before} to level ${node.level}`;
      const hint = `write ${'#'.repeat(before + 1)}`;
      problems.push(error('heading-level', marks(node), message, hint));
    }
    before = node.level;
  });
  return problems;
}

/** The # marks of a heading. */
function marks({ span, level }: Heading) {
  return { ...span, end: Math.min(span.end, span.start + level) };
}
