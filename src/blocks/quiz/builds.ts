/** The build half of every type of question, behind one door. */
import type { Html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext, BlockProblem, Statement } from '../kind.ts';
import type { QuestionBuild, QuestionUse } from './build.ts';
import { choiceBuild } from './choice/build.ts';
import { choicesBuild } from './choices/build.ts';
import { classifyBuild } from './classify/build.ts';
import type { CommonSpec } from './common.ts';
import { forecastBuild } from './forecast/build.ts';
import { intervalBuild } from './interval/build.ts';
import { matchBuild } from './match/build.ts';
import type { QuestionType } from './model.ts';
import { numberBuild } from './number/build.ts';
import { orderBuild } from './order/build.ts';
import type { PaperAnswer } from './paperAnswer.ts';
import type { QuizSpec } from './schema.ts';
import { sketchBuild } from './sketch/build.ts';
import { trueFalseBuild } from './true-false/build.ts';

/** A question with the type of its spec and key hidden. */
export interface BuiltQuestion {
  readonly type: QuestionType;
  readonly key: (context: BlockContext, id: string) => unknown;
  readonly hashed: (context: BlockContext, id: string) => unknown;
  readonly controls: (context: BlockContext, id: string, medium: Medium) => Html;
  readonly paper: (context: BlockContext, id: string) => Html;
  readonly paperAnswer: (context: BlockContext, id: string) => PaperAnswer;
  readonly solution: (context: BlockContext, id: string) => Html;
  /** Empty where digits do nothing. */
  readonly digits: (context: BlockContext, id: string) => string;
  readonly check: (context: BlockContext) => readonly BlockProblem[];
  readonly words: readonly string[];
  readonly statements: readonly Statement[];
  readonly facts: readonly string[];
}

function built<Spec extends CommonSpec, Key>(
  type: QuestionType,
  build: QuestionBuild<Spec, Key>,
  spec: Spec,
): BuiltQuestion {
  const use = (context: BlockContext, id: string): QuestionUse<Spec> => ({ id, spec, context });
  const key = (context: BlockContext, id: string) => build.key(use(context, id));
  return {
    type,
    key,
    hashed: (context, id) => build.hashed(key(context, id)),
    controls: (context, id, medium) => build.controls(use(context, id), key(context, id), medium),
    paper: (context, id) => build.paper(use(context, id), key(context, id)),
    paperAnswer: (context, id) => build.paperAnswer(key(context, id)),
    solution: (context, id) => build.solution(key(context, id)),
    digits: (context, id) => build.digits?.(key(context, id)) ?? '',
    check: (context) => build.check(spec, context),
    words: build.words(spec),
    statements: build.statements(spec),
    facts: build.facts(spec),
  };
}

/** The build half of a question. */
export function buildOf(spec: QuizSpec): BuiltQuestion {
  switch (spec.type) {
    case undefined:
    case 'choice':
      return built('choice', choiceBuild, spec);
    case 'choices':
      return built('choices', choicesBuild, spec);
    case 'true-false':
      return built('true-false', trueFalseBuild, spec);
    case 'number':
      return built('number', numberBuild, spec);
    case 'interval':
      return built('interval', intervalBuild, spec);
    case 'forecast':
      return built('forecast', forecastBuild, spec);
    case 'sketch':
      return built('sketch', sketchBuild, spec);
    case 'order':
      return built('order', orderBuild, spec);
    case 'match':
      return built('match', matchBuild, spec);
    case 'classify':
      return built('classify', classifyBuild, spec);
  }
}
