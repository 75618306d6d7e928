/** A question as an author writes it, the deck around it, and what the build makes of it. */
import type { BlockContext, BlockUse } from '../../../src/blocks/kind.ts';
import { checkQuiz } from '../../../src/blocks/quiz/check.ts';
import type { ChoiceSpec } from '../../../src/blocks/quiz/choice/schema.ts';
import type { Grading } from '../../../src/blocks/quiz/model.ts';
import { quiz, recordOf } from '../../../src/blocks/quiz/render.ts';
import type { QuizSpec } from '../../../src/blocks/quiz/schema.ts';
import type { Source } from '../../../src/evidence/model.ts';
import { parseYaml } from '../../../src/yaml.ts';
import { MEDIA, type MediumName } from '../../media.ts';

export const QUESTION = `options:
  - text: Russia sent that many carriages.
    feedback: A plan is not a delivery.
  - text: The ministry planned that many.
    correct: true
    feedback: A figure for the upcoming year.
  - text: A tank army would be stationed there.
    feedback: Nothing says what would travel.
explanation: The tender asks for transport in the year to come.
cite: "@sivitski2016, ¶17"
answer-slide: carriages
`;

const span = { file: 'assets/sources.yaml', start: 0, end: 1 };

const sivitski: Source = {
  id: 'sivitski2016',
  title: 'Zapad 2017',
  short: 'Sivitski 2016',
  authors: ['Arseni Sivitski'],
  issued: '2016-11-22',
  circa: false,
  paragraphs: 60,
  perspective: 'Minsk',
  strength: 'data',
  limit: 'early',
  record: {
    id: 'sivitski2016',
    type: 'article',
    title: 'Zapad 2017',
    author: [{ family: 'Sivitski', given: 'Arseni' }],
    issued: { 'date-parts': [[2016, 11, 22]], circa: false },
    custom: {
      short: 'Sivitski 2016',
      paragraphs: 60,
      perspective: 'Minsk',
      strength: 'data',
      limit: 'early',
    },
  },
  span,
};

export const context: BlockContext = {
  ledger: new Map(),
  sources: new Map([[sivitski.id, sivitski]]),
  places: new Map(),
  questions: new Map(),
  objectives: new Map([['stage', 'say what became of the thing counted']]),
  slides: new Map([
    ['carriages', { number: 1, title: 'Four thousand carriages' }],
    ['check', { number: 2, title: 'What does 4,162 tell us?' }],
  ]),
};

/** The spec of a question with options. */
export function choiceOf(yaml = QUESTION): ChoiceSpec {
  const { spec } = use(yaml);
  if (spec.type === undefined || spec.type === 'choice') return spec;
  throw new Error(`is a question of type ${spec.type}`);
}

/** The question in use on the slide `check`. */
export function use(yaml = QUESTION): BlockUse<QuizSpec> {
  const { value, diagnostics } = parse(yaml);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return { id: 'check-quiz', slideId: 'check', spec: value };
}

/** Messages of the schema. */
export function refused(yaml: string): string[] {
  return parse(yaml).diagnostics.map(({ message }) => message);
}

/** Messages of the check, each with the key it is about. */
export function checked(yaml: string, ctx = context): string[] {
  return checkQuiz(use(yaml).spec, ctx, 'check').map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** What the check has something to say about, and how grave it is. */
export function severities(yaml: string): unknown[] {
  return checkQuiz(use(yaml).spec, context, 'check').map(({ path, severity }) => [path, severity]);
}

/** The key of a question of the type that is graded so, as the browser gets it. */
export function keyOf<Key>(
  { isKey }: Pick<Grading<Key, unknown>, 'isKey'>,
  yaml: string,
  ctx = context,
): Key {
  const { key } = recordOf(use(yaml), ctx);
  if (!isKey(key)) throw new Error('there is no readable key');
  return key;
}

export function render(medium: MediumName, yaml = QUESTION, ctx = context): string {
  return quiz.render(use(yaml), ctx, MEDIA[medium]).html;
}

/** What is left for eyes, Tab and search in a browser with script: data, templates and noscript are not. */
export function reachable(html: string): string {
  return html.replace(/<(script|template|noscript)\b[\s\S]*?<\/\1>/g, '');
}

function parse(yaml: string) {
  return parseYaml({ file: 'slides/quiz.md', text: yaml }, quiz.schema);
}
