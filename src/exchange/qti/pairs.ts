/** Pairs, of which learners find the right sides, and things to be put in order. */
import type { ClassifyKey } from '../../blocks/quiz/classify/grade.ts';
import type { MatchKey } from '../../blocks/quiz/match/grade.ts';
import { inWords, type OrderKey } from '../../blocks/quiz/order/grade.ts';
import { ORDER_HOW } from '../after.ts';
import type { QtiBody } from './body.ts';
import { baseValue, isBest, nth, op, RESPONSE, setOutcome, when } from './parts.ts';
import { type Xml, xml } from './xml.ts';

/** Scored by the share of left sides that have got their right side. */
export function qtiMatch({ lefts, rights }: MatchKey): QtiBody {
  const reasons = lefts.flatMap(({ feedback }) => feedback ?? []);
  return {
    ...matching(
      lefts.map(({ text }) => text),
      rights,
      lefts.map(({ right }) => right),
    ),
    told: reasons.join(' '),
    losses: reasons.length > 0 ? ['match: feedback beside its pair; it stands before the explanation'] : [],
  };
}

/** Scored by the share of claims that are in their category. */
export function qtiClassify({ categories, claims }: ClassifyKey): QtiBody {
  return {
    ...matching(
      claims.map(({ text }) => text),
      categories,
      claims.map(({ is }) => is),
    ),
    told: claims.map(({ feedback }) => feedback).join(' '),
    losses: ['classify: feedback beside its claim; it stands before the explanation'],
  };
}

/** All or nothing. */
export function qtiOrder(key: OrderKey): QtiBody {
  return {
    responses: [
      { cardinality: 'ordered', baseType: 'identifier', correct: key.right.map((item) => nth('I', item)) },
    ],
    body: [
      xml(
        'orderInteraction',
        { responseIdentifier: RESPONSE, shuffle: false },
        xml('prompt', {}, ORDER_HOW),
        key.items.map(({ text }, i) => xml('simpleChoice', { identifier: nth('I', i) }, text)),
      ),
    ],
    score: [when(isBest(RESPONSE), setOutcome('SCORE', baseValue('float', 1)))],
    told: `In order: ${key.right.map((item) => inWords(key, item)).join('; ')}.`,
    losses: ['order: points for pairs in the right order; it is all or nothing'],
  };
}

/** @param answers for each left side the index of its right side */
function matching(
  lefts: readonly string[],
  rights: readonly string[],
  answers: readonly number[],
): Pick<QtiBody, 'responses' | 'body' | 'score'> {
  const pairs = answers.map((right, left) => `${nth('L', left)} ${nth('R', right)}`);
  const points = xml('mapResponse', { identifier: RESPONSE });
  return {
    responses: [
      {
        cardinality: 'multiple',
        baseType: 'directedPair',
        correct: pairs,
        mapping: { entries: pairs.map((pair) => [pair, 1]) },
      },
    ],
    body: [
      xml(
        'matchInteraction',
        { responseIdentifier: RESPONSE, shuffle: false, maxAssociations: lefts.length },
        side(lefts, 'L', 1),
        side(rights, 'R', lefts.length),
      ),
    ],
    score: [setOutcome('SCORE', op('divide', points, baseValue('float', lefts.length)))],
  };
}

function side(texts: readonly string[], prefix: string, matchMax: number): Xml {
  return xml(
    'simpleMatchSet',
    {},
    texts.map((text, i) => xml('simpleAssociableChoice', { identifier: nth(prefix, i), matchMax }, text)),
  );
}
