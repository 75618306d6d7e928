/** What a question's schema cannot see: its source, the paragraph, the slide it points at, the room it takes. */
import { slideProblem } from '../../evidence/lookUp.ts';
import type { BlockContext, BlockProblem } from '../kind.ts';
import { citeProblems } from '../references.ts';
import { answeredHeight, ROOM } from './fit.ts';
import type { QuizSpec } from './schema.ts';

/** Problems of a question that need the sources or the deck to be seen. */
export function checkQuiz(spec: QuizSpec, context: BlockContext): readonly BlockProblem[] {
  return [
    ...citeProblems(spec.cite, ['cite'], context.sources),
    ...slideProblems(spec, context),
    ...fitProblems(spec),
  ];
}

function slideProblems(spec: QuizSpec, { slides }: BlockContext): BlockProblem[] {
  const id = spec['answer-slide'];
  const problem = id === undefined ? undefined : slideProblem(id, slides.keys());
  return problem === undefined ? [] : [{ path: ['answer-slide'], ...problem }];
}

function fitProblems(spec: QuizSpec): BlockProblem[] {
  const height = answeredHeight(spec);
  if (height <= ROOM) return [];
  return [
    {
      path: ['options'],
      rule: 'question-too-tall',
      message: `answered, the question is about ${height} px high; a slide has room for ${ROOM}`,
      hint: 'shorten options, feedback or explanation: a line of an option holds some 90 characters',
      severity: 'warning',
    },
  ];
}
