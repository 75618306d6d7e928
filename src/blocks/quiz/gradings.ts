/** The grading of every type of question, behind one door that takes keys and answers as they are read. */
import { choiceGrading } from './choice/grade.ts';
import { choicesGrading } from './choices/grade.ts';
import { classifyGrading } from './classify/grade.ts';
import { forecastGrading } from './forecast/grade.ts';
import { intervalGrading } from './interval/grade.ts';
import { matchGrading } from './match/grade.ts';
import type { Grade, Grading, QuestionRecord, QuestionType } from './model.ts';
import { numberGrading } from './number/grade.ts';
import { orderGrading } from './order/grade.ts';
import { sketchGrading } from './sketch/grade.ts';
import { trueFalseGrading } from './true-false/grade.ts';

/** A grading whose key and answer are unknown until they are looked at. */
export interface AnyGrading {
  /** Undefined when key or answer are not of this type. */
  readonly grade: (key: unknown, answer: unknown) => Grade | undefined;
  /** @throws Error when the key is none of this type: a bug of the build. */
  readonly best: (key: unknown) => unknown;
}

function any<Key, Answer>({ isKey, read, grade, best }: Grading<Key, Answer>): AnyGrading {
  return {
    grade: (key, value) => {
      if (!isKey(key)) return undefined;
      const answer = read(value, key);
      return answer === undefined ? undefined : grade(key, answer);
    },
    best: (key) => {
      if (!isKey(key)) throw new Error('a question carries no readable key');
      return best(key);
    },
  };
}

/** Adding a type is a folder and a line here, in `schema.ts`, `builds.ts` and `bindings.browser.ts`. */
export const GRADINGS: Readonly<Record<QuestionType, AnyGrading>> = {
  choice: any(choiceGrading),
  choices: any(choicesGrading),
  'true-false': any(trueFalseGrading),
  number: any(numberGrading),
  interval: any(intervalGrading),
  forecast: any(forecastGrading),
  sketch: any(sketchGrading),
  order: any(orderGrading),
  match: any(matchGrading),
  classify: any(classifyGrading),
};

/** Grades an answer to a question; undefined when it is none to it. */
export function gradeAnswer({ type, key }: QuestionRecord, answer: unknown): Grade | undefined {
  return GRADINGS[type].grade(key, answer);
}
