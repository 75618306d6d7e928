/** Which controls take letters and digits to themselves: those that one types into. A slider takes none. */
const TYPED =
  'select, textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=range], [type=button])';

/** Whether one types into it. */
export function isTyped(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPED) !== null;
}
