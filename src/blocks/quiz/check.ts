/** What a question's schema cannot see: its source, the paragraph, the slide it points at, its objective, and what its type asks. */
import { slideProblem } from '../../evidence/lookUp.ts';
import { isObject } from '../../isObject.ts';
import { didYouMean } from '../../suggest.ts';
import type { Path } from '../../yaml.ts';
import type { BlockContext, BlockProblem } from '../kind.ts';
import { citeProblems } from '../references.ts';
import { buildOf } from './builds.ts';
import type { QuizSpec } from './schema.ts';

/** Problems of a question that need the sources, the ledger or the deck to be seen. */
export function checkQuiz(spec: QuizSpec, context: BlockContext, slideId: string): readonly BlockProblem[] {
  return [
    ...citeProblems(spec.cite, ['cite'], context.sources),
    ...slideProblems(spec, context, slideId),
    ...objectiveProblems(spec, context),
    ...markupProblems(spec, []),
    ...buildOf(spec).check(context),
  ];
}

/** Bold, a link or a citation of Markdown, or a tag of HTML. */
const MARKUP_RE = /\*\*\S|\]\(\S|\[@\w|<\/?[a-z]+\b[^<]*>/i;

/** Texts of a question are plain: what an author marks up would be read as signs. */
function markupProblems(value: unknown, path: Path): BlockProblem[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => markupProblems(item, [...path, i]));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, inner]) => markupProblems(inner, [...path, key]));
  if (typeof value !== 'string' || !MARKUP_RE.test(value)) return [];
  return [
    {
      path,
      rule: 'markup-in-question',
      message: 'Markdown and HTML are shown as they stand here',
      hint: 'write plain text; what it rests on goes into "cite"',
      severity: 'warning',
    },
  ];
}

function slideProblems(spec: QuizSpec, { slides }: BlockContext, slideId: string): BlockProblem[] {
  const id = spec['answer-slide'];
  if (id === slideId)
    return [
      {
        path: ['answer-slide'],
        rule: 'own-slide',
        message: `"${id}" is the slide of the question itself`,
        hint: 'name the slide that teaches the answer, or leave it out',
      },
    ];
  const problem = id === undefined ? undefined : slideProblem(id, slides.keys());
  return problem === undefined ? [] : [{ path: ['answer-slide'], ...problem }];
}

function objectiveProblems({ objective }: QuizSpec, { objectives }: BlockContext): BlockProblem[] {
  if (objective === undefined || objectives.has(objective)) return [];
  const known = [...objectives.keys()];
  const hint =
    known.length === 0
      ? 'objectives are named in slides/deck.yaml, and it names none'
      : (didYouMean(objective, known) ?? `objectives: ${known.join(', ')}`);
  return [
    { path: ['objective'], rule: 'unknown-objective', message: `unknown objective "${objective}"`, hint },
  ];
}
