/** Pairs, of which learners find the right sides. Moodle mixes them and gives each pair the same share of the points. */
import type { ClassifyKey } from '../../blocks/quiz/classify/grade.ts';
import type { MatchKey } from '../../blocks/quiz/match/grade.ts';
import { inWords, type OrderKey } from '../../blocks/quiz/order/grade.ts';
import { ORDER_HOW } from '../after.ts';
import type { GiftBody } from './body.ts';
import { arrowLoss, giftAnswer, giftPlain } from './escape.ts';

type Pair = readonly [left: string, right: string];

/** Moodle’s form for matching asks for three right sides. */
const LEAST = 3;
const FILLER = 'none of these';

/** Right sides that go with nothing have an empty left one. */
export function giftMatch({ lefts, rights }: MatchKey): GiftBody {
  const used = new Set(lefts.map(({ right }) => right));
  const spare = rights.filter((_, i) => !used.has(i));
  const reasons = lefts.flatMap(({ feedback }) => feedback ?? []);
  const { answers, losses } = matching(
    lefts.map(({ text, right }) => [text, rights[right] ?? '']),
    spare,
  );
  return {
    answers,
    told: reasons.join(' '),
    losses: [
      ...losses,
      ...(reasons.length > 0 ? ['match: feedback beside its pair; it stands in the general feedback'] : []),
    ],
  };
}

/** Claims are matched with their categories; those without a claim are offered, too. */
export function giftClassify({ categories, claims }: ClassifyKey): GiftBody {
  const used = new Set(claims.map(({ is }) => is));
  const { answers, losses } = matching(
    claims.map(({ text, is }) => [text, categories[is] ?? '']),
    categories.filter((_, i) => !used.has(i)),
  );
  return {
    answers,
    told: claims.map(({ feedback }) => feedback).join(' '),
    losses: [...losses, 'classify: feedback beside its claim; it stands in the general feedback'],
  };
}

/** There is no ordering: each thing is matched with its place. */
export function giftOrder(key: OrderKey): GiftBody {
  const places = key.items.map((_, i) => key.right.indexOf(i) + 1);
  const { answers, losses } = matching(
    key.items.map(({ text }, i) => [text, String(places[i])]),
    [],
  );
  return {
    ask: ORDER_HOW,
    answers,
    told: `In order: ${key.right.map((item) => inWords(key, item)).join('; ')}.`,
    losses: [
      'order: asked as a match of things and places; points are for right places, not for right pairs',
      ...losses,
    ],
  };
}

function matching(pairs: readonly Pair[], spare: readonly string[]): Pick<GiftBody, 'answers' | 'losses'> {
  const rights = new Set([...pairs.map(([, right]) => right), ...spare]);
  const filler = rights.size < LEAST ? [FILLER] : [];
  return {
    answers: [
      ...pairs.map(([left, right]) => `=${giftAnswer(left)} -> ${giftPlain(right)}`),
      ...[...spare, ...filler].map((right) => `= -> ${giftPlain(right)}`),
    ],
    losses: [
      ...filler.map((text) => `match, classify: Moodle wants three right sides, so “${text}” is added`),
      ...arrowLoss(pairs.map(([left]) => left)),
    ],
  };
}
