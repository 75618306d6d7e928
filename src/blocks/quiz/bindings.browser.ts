/** The controls of every type of question. */
import { bindChoice } from './choice/controls.browser.ts';
import { bindChoices } from './choices/controls.browser.ts';
import { bindClassify } from './classify/controls.browser.ts';
import type { Bindings } from './controls.browser.ts';
import { bindForecast } from './forecast/controls.browser.ts';
import { bindInterval } from './interval/controls.browser.ts';
import { bindMatch } from './match/controls.browser.ts';
import { bindNumber } from './number/controls.browser.ts';
import { bindOrder } from './order/controls.browser.ts';
import { bindSketch } from './sketch/controls.browser.ts';
import { bindTrueFalse } from './true-false/controls.browser.ts';

export const BINDINGS: Bindings = {
  choice: bindChoice,
  choices: bindChoices,
  'true-false': bindTrueFalse,
  number: bindNumber,
  interval: bindInterval,
  forecast: bindForecast,
  sketch: bindSketch,
  order: bindOrder,
  match: bindMatch,
  classify: bindClassify,
};
