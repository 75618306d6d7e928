/** What somebody who is not at the keyboard of a slide may ask of its question, as events on its element. */
import type { Hands } from './hands.ts';

/** Event with an {@link Ask} as `detail`, for a question on the deck. */
export const ASK = 'questionask';

export type Ask =
  | { readonly ask: 'answer' }
  /** The next stage of a show of hands, as its key does; it does not take the focus. */
  | { readonly ask: 'hands' }
  /** Hands for an option, from 0; null takes the count away. */
  | { readonly ask: 'count'; readonly option: number; readonly count: number | null }
  | { readonly ask: 'hands-end' };

/** Event that bubbles from a question whenever its show of hands changes, with {@link Hands} as `detail`, or null at its end. */
export const HANDS_CHANGE = 'handschange';

export type HandsChange = Hands | null;
