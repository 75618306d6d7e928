/** Options, of which learners choose. */
import type { ChoiceKey } from '../../blocks/quiz/choice/grade.ts';
import type { ChoicesKey } from '../../blocks/quiz/choices/grade.ts';
import type { OptionKey } from '../../blocks/quiz/optionKey.ts';
import { type TrueFalseKey, valueName } from '../../blocks/quiz/true-false/grade.ts';
import { unchosenLoss } from '../losses.ts';
import type { QtiBody } from './body.ts';
import {
  baseValue,
  isBest,
  nth,
  op,
  outcomeDeclaration,
  paragraph,
  RESPONSE,
  setOutcome,
  variable,
  when,
} from './parts.ts';
import { type Xml, xml } from './xml.ts';

/** All or nothing. */
export function qtiChoice({ options }: ChoiceKey): QtiBody {
  return {
    responses: [{ cardinality: 'single', baseType: 'identifier', correct: rightOnes(options) }],
    outcomes: [outcomeDeclaration(CHOSEN, 'single', 'identifier')],
    body: [choices(RESPONSE, options, 1)],
    score: [when(isBest(RESPONSE), setOutcome('SCORE', baseValue('float', 1)))],
    rules: [setOutcome(CHOSEN, variable(RESPONSE))],
    losses: unchosenLoss(options),
  };
}

/** A wrong option takes away what a right one gives, down to nothing; see `choicesGrading`. */
export function qtiChoices({ options }: ChoicesKey): QtiBody {
  const right = rightOnes(options);
  const points = xml('mapResponse', { identifier: RESPONSE });
  return {
    responses: [
      {
        cardinality: 'multiple',
        baseType: 'identifier',
        correct: right,
        mapping: {
          entries: options.map(({ correct }, i) => [nth('O', i), correct ? 1 : -1]),
          lowerBound: 0,
        },
      },
    ],
    outcomes: [outcomeDeclaration(CHOSEN, 'multiple', 'identifier')],
    body: [choices(RESPONSE, options, 0)],
    score: [setOutcome('SCORE', op('divide', points, baseValue('float', right.length)))],
    rules: [setOutcome(CHOSEN, variable(RESPONSE))],
    losses: unchosenLoss(options),
  };
}

/** Half the points for the judgement, all with the reason for it. */
export function qtiTrueFalse({ answer, reasons }: TrueFalseKey): QtiBody {
  return {
    responses: [
      { cardinality: 'single', baseType: 'identifier', correct: [String(answer)] },
      { identifier: REASON, cardinality: 'single', baseType: 'identifier', correct: rightOnes(reasons) },
    ],
    outcomes: [outcomeDeclaration(CHOSEN, 'single', 'identifier')],
    body: [
      xml(
        'choiceInteraction',
        { responseIdentifier: RESPONSE, shuffle: false, maxChoices: 1 },
        [true, false].map((value) => xml('simpleChoice', { identifier: String(value) }, valueName(value))),
      ),
      paragraph('Because …'),
      choices(REASON, reasons, 1),
    ],
    score: [
      when(isBest(RESPONSE), setOutcome('SCORE', baseValue('float', 0.5))),
      when(op('and', isBest(RESPONSE), isBest(REASON)), setOutcome('SCORE', baseValue('float', 1))),
    ],
    rules: [setOutcome(CHOSEN, variable(REASON))],
    told: `It is ${answer}.`,
    losses: unchosenLoss(reasons),
  };
}

/** Shows the feedback of what was chosen. */
const CHOSEN = 'CHOSEN';
const REASON = 'REASON';

function rightOnes(options: readonly OptionKey[]): string[] {
  return options.flatMap(({ correct }, i) => (correct ? [nth('O', i)] : []));
}

/** @param maxChoices 0 sets no limit */
function choices(responseIdentifier: string, options: readonly OptionKey[], maxChoices: number): Xml {
  return xml(
    'choiceInteraction',
    { responseIdentifier, shuffle: false, maxChoices },
    options.map(({ text, feedback }, i) => {
      const identifier = nth('O', i);
      return xml(
        'simpleChoice',
        { identifier },
        text,
        ' ',
        xml('feedbackInline', { outcomeIdentifier: CHOSEN, identifier, showHide: 'show' }, feedback),
      );
    }),
  );
}
