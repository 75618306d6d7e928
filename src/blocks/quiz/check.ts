/** What a question's schema cannot see: its source, the paragraph, the slide it points at, the room it takes. */
import { parseCitationItems } from '../../deck/citation.ts';
import type { CitationItem } from '../../deck/model.ts';
import { paragraphProblem, slideProblem, sourceProblem } from '../../evidence/lookUp.ts';
import type { BlockContext, BlockProblem } from '../kind.ts';
import { answeredHeight, ROOM } from './fit.ts';
import type { QuizSpec } from './schema.ts';

/** Problems of a question that need the sources or the deck to be seen. */
export function checkQuiz(spec: QuizSpec, context: BlockContext): readonly BlockProblem[] {
  return [...citeProblems(spec, context), ...slideProblems(spec, context), ...fitProblems(spec)];
}

/** The documents and paragraphs a question rests on. */
export function citedIn(spec: QuizSpec): readonly CitationItem[] {
  return parseCite(spec).items;
}

function parseCite({ cite }: QuizSpec) {
  // The compiler places a block's problems by the path of the value, so offsets inside it are not used.
  return parseCitationItems(cite, { file: '', start: 0, end: cite.length });
}

function citeProblems(spec: QuizSpec, { sources }: BlockContext): BlockProblem[] {
  const { items, diagnostics } = parseCite(spec);
  if (diagnostics.length > 0) {
    // Hints are written for Markdown, where a citation stands in brackets.
    return diagnostics.map(({ rule, message, hint, severity }) => ({
      path: ['cite'],
      rule,
      message,
      hint: hint?.replace(/\[(@[^\]]*)\]/, '"$1"'),
      severity,
    }));
  }
  return items.flatMap((item) => {
    const problem = sourceProblem(item.key, sources) ?? paragraphProblem(item, sources);
    return problem === undefined ? [] : [{ path: ['cite'], ...problem }];
  });
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
