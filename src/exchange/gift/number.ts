/** Numbers that are typed. */
import { acceptedOf, type NumberKey } from '../../blocks/quiz/number/grade.ts';
import { unitText } from '../after.ts';
import type { GiftBody } from './body.ts';
import { giftNumber } from './escape.ts';

/** The least and the greatest answer that is right; a single number where they are one. */
export function giftNumberBody(key: NumberKey): GiftBody {
  const [low, high] = acceptedOf(key);
  const accepted = low === high ? giftNumber(low) : `${giftNumber(low)}..${giftNumber(high)}`;
  return {
    ask: unitText(key.unit),
    answers: [`#${accepted}`],
    told: `It is ${key.shown}.`,
    losses: ['number: how far off an answer is'],
  };
}
