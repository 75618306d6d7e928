import type { Slide } from '../deck/model.ts';
import { nodesOf } from '../deck/nodes.ts';
import { type Diagnostic, error } from '../diagnostics.ts';

/** What is answered or read off stands on its slide. */
const ON_SLIDES: readonly string[] = ['quiz', 'results', 'test'];

/** A slide of questions asks one, and no block for learners stands in the notes, which they do not see. */
export function checkPlacedBlocks({ layout, heading, body, notes }: Slide): Diagnostic[] {
  const hidden = nodesOf(notes, 'fence').filter(({ kind }) => ON_SLIDES.includes(kind));
  // Code in its place has been told as what it is.
  const asks = nodesOf(body, 'fence').some(({ kind }) => kind === 'quiz') || nodesOf(body, 'code').length > 0;
  const none =
    layout !== 'quiz' || asks || hidden.length > 0
      ? []
      : [
          error(
            'no-question',
            heading.span,
            'a slide with .quiz asks no question',
            'write a block that begins with ```quiz, or take .quiz off the heading',
          ),
        ];
  return [
    ...none,
    ...hidden.map(({ kind, span, bodySpan }) =>
      error(
        'block-in-notes',
        { ...span, end: Math.max(span.start + 1, bodySpan.start - 1) },
        `this "${kind}" stands in the notes`,
        'put it above the line of Note:',
      ),
    ),
  ];
}
