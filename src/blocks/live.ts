/** Brings the blocks of a page to life. A kind of block with a live form is one line here. */
import './chart/live.ts';
import './timeline/live.ts';
import { openAnswers } from './answers/answers.browser.ts';
import { defineMap } from './map/live.ts';
import { defineQuiz } from './quiz/live.ts';
import { defineScorecard } from './scorecard/live.ts';

/** Registers the custom elements of all kinds, over one store of answers. */
export function defineBlocks(): void {
  defineQuiz(openAnswers());
  defineMap();
  defineScorecard();
}
