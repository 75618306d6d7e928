import { type Deck, PRIORITIES, slidesOf } from '../deck/model.ts';
import { minutesOf, slidesOn } from '../deck/routes.ts';
import { type Diagnostic, warning } from '../diagnostics.ts';

/** The times that deck.yaml promises are those its slides take: the whole, and each route through it. */
export function checkTimes(deck: Deck): Diagnostic[] {
  const { totalTime, routes } = deck.meta;
  const whole = minutesOf(slidesOf(deck));
  const total =
    totalTime === undefined || totalTime.minutes === whole
      ? []
      : [
          warning(
            'total-time',
            totalTime.span,
            `the slides take ${whole} minutes in all, not ${totalTime.minutes}`,
            `write ${whole}m, or change the times of slides`,
          ),
        ];
  const long = routes.flatMap(({ upTo, minutes, span }) => {
    const taken = minutesOf(slidesOn(deck, upTo));
    if (taken <= minutes) return [];
    const which = PRIORITIES.slice(0, PRIORITIES.indexOf(upTo) + 1).join(', ');
    const message = `slides of priority ${which} take ${taken} minutes, more than the ${minutes} of this route`;
    return [warning('route-time', span, message, 'give some of them a lower priority or less time')];
  });
  return [...total, ...long];
}
