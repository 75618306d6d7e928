/** Which page something is drawn for: the deck on the wall, the study page, or paper. */
export type Medium = 'deck' | 'study' | 'paper';
