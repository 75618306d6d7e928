/** The questions of a deck with their keys read, as exports take them. */
import type { BlockContext } from '../blocks/kind.ts';
import type { PreparedBlock } from '../blocks/prepare.ts';
import { type ChoiceKey, choiceGrading } from '../blocks/quiz/choice/grade.ts';
import { type ChoicesKey, choicesGrading } from '../blocks/quiz/choices/grade.ts';
import { type ClassifyKey, classifyGrading } from '../blocks/quiz/classify/grade.ts';
import { type ForecastKey, forecastGrading } from '../blocks/quiz/forecast/grade.ts';
import { type IntervalKey, intervalGrading } from '../blocks/quiz/interval/grade.ts';
import { type MatchKey, matchGrading } from '../blocks/quiz/match/grade.ts';
import type { Grading, QuestionRecord } from '../blocks/quiz/model.ts';
import { type NumberKey, numberGrading } from '../blocks/quiz/number/grade.ts';
import { type OrderKey, orderGrading } from '../blocks/quiz/order/grade.ts';
import { type SketchKey, sketchGrading } from '../blocks/quiz/sketch/grade.ts';
import { type TrueFalseKey, trueFalseGrading } from '../blocks/quiz/true-false/grade.ts';
import type { Deck } from '../deck/model.ts';
import { formatDate } from '../evidence/dates.ts';
import type { Sources } from '../evidence/model.ts';

/** The type of a question with the key of that type. */
export type Keyed =
  | { readonly type: 'choice'; readonly key: ChoiceKey }
  | { readonly type: 'choices'; readonly key: ChoicesKey }
  | { readonly type: 'true-false'; readonly key: TrueFalseKey }
  | { readonly type: 'classify'; readonly key: ClassifyKey }
  | { readonly type: 'sketch'; readonly key: SketchKey }
  | { readonly type: 'number'; readonly key: NumberKey }
  | { readonly type: 'interval'; readonly key: IntervalKey }
  | { readonly type: 'order'; readonly key: OrderKey }
  | { readonly type: 'match'; readonly key: MatchKey }
  | {
      readonly type: 'forecast';
      readonly key: ForecastKey /** `7 February 2022 (Ilyash 2022)` */;
      readonly asOf: string;
    };

/** A question that can be written in another format. */
export interface Question {
  readonly record: QuestionRecord;
  readonly keyed: Keyed;
}

/** The questions of one section, in the order of the deck; never empty. */
export interface QuestionGroup {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** All questions of a deck; sections without one are left out. */
export function questionGroups(
  deck: Deck,
  blocks: Iterable<PreparedBlock>,
  context: BlockContext,
): readonly QuestionGroup[] {
  const records = [...blocks].flatMap((block) => block.question(context) ?? []);
  return deck.sections.flatMap((section) => {
    const slides = new Set(section.slides.map(({ id }) => id));
    const questions = records
      .filter(({ slide }) => slides.has(slide))
      .map((record) => ({ record, keyed: readKey(record, context.sources) }));
    return questions.length === 0 ? [] : [{ id: section.id, title: section.title, questions }];
  });
}

/** @throws Error when the key is none of its type: a bug of the build, not an author’s mistake. */
export function readKey(record: QuestionRecord, sources: Sources): Keyed {
  const { type } = record;
  switch (type) {
    case 'choice':
      return { type, key: keyOf(record, choiceGrading) };
    case 'choices':
      return { type, key: keyOf(record, choicesGrading) };
    case 'classify':
      return { type, key: keyOf(record, classifyGrading) };
    case 'sketch':
      return { type, key: keyOf(record, sketchGrading) };
    case 'true-false':
      return { type, key: keyOf(record, trueFalseGrading) };
    case 'number':
      return { type, key: keyOf(record, numberGrading) };
    case 'interval':
      return { type, key: keyOf(record, intervalGrading) };
    case 'order':
      return { type, key: keyOf(record, orderGrading) };
    case 'match':
      return { type, key: keyOf(record, matchGrading) };
    case 'forecast': {
      const key = keyOf(record, forecastGrading);
      const source = sources.get(key.asOf);
      return {
        type,
        key,
        asOf: source === undefined ? '' : `${formatDate(source.issued)} (${source.short})`,
      };
    }
  }
}

function keyOf<Key, Answer>({ id, type, key }: QuestionRecord, { isKey }: Grading<Key, Answer>): Key {
  if (isKey(key)) return key;
  throw new Error(`question ${id} carries no readable key of the type "${type}"`);
}
