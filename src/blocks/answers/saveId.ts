/**
 * Where on a page for learners their answers can be saved as a file; blocks lead there. Two hyphens, which no id of a slide has.
 */
export const SAVE_ID = 'study--save';
