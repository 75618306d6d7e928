import type { Section } from '../deck/model.ts';
import { nodesOf } from '../deck/nodes.ts';
import { type Diagnostic, error } from '../diagnostics.ts';

/** A test is drawn from the questions of its section: there are some, and nobody else hides them. */
export function checkDrawnTests({ slides }: Section): Diagnostic[] {
  const fences = slides.flatMap(({ body }) => nodesOf(body, 'fence'));
  const [first, ...others] = fences.filter(({ kind }) => kind === 'test');
  if (first === undefined) return [];
  const none = fences.some(({ kind }) => kind === 'quiz')
    ? []
    : [
        error(
          'test-without-questions',
          first.span,
          'this section has no question to draw a test from',
          'put the test into the section whose questions it draws',
        ),
      ];
  return [
    ...none,
    ...others.map(({ span }) =>
      error(
        'second-test',
        span,
        'this section has a test already',
        'one test a section: it hides the questions it leaves out',
      ),
    ),
  ];
}
