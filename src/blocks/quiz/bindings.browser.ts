/** The controls of every type of question. */
import { bindChoice } from './choice/controls.browser.ts';
import type { Bindings } from './controls.browser.ts';
import { bindMatch } from './match/controls.browser.ts';
import { bindOrder } from './order/controls.browser.ts';

export const BINDINGS: Bindings = {
  choice: bindChoice,
  order: bindOrder,
  match: bindMatch,
};
