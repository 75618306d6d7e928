/** Brings the blocks of a page to life. A kind of block with a live form is one line here. */
import type { Answers } from './answers/answers.browser.ts';
import { defineChart } from './chart/live.ts';
import { defineMap } from './map/live.ts';
import { defineQuiz } from './quiz/live.ts';
import { defineResults } from './results/live.ts';
import { defineScorecard } from './scorecard/live.ts';
import { defineTest } from './test/live.ts';
import { defineTimeline } from './timeline/live.ts';

/** Registers the custom elements of all kinds, over one store of answers. */
export function defineBlocks(answers: Answers): void {
  defineQuiz(answers);
  defineResults(answers);
  defineTest(answers);
  defineChart();
  defineTimeline();
  defineMap();
  defineScorecard();
}

/**
 * Fetches what blocks fetch when they wake, before any of them is reached: a talk then goes on when the network goes. What
 * fails here is fetched, and reported, when its block is reached.
 */
export async function fetchAhead(): Promise<void> {
  await Promise.allSettled([
    import('./chart/upgrade.browser.ts'),
    import('./map/choice.browser.ts'),
    import('./quiz/hands.browser.ts'),
    import('./quiz/liven.browser.ts'),
    import('./results/show.browser.ts'),
    import('./scorecard/liven.browser.ts'),
    import('./timeline/waken.browser.ts'),
  ]);
}
