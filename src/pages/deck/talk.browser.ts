/** Whether somebody is presenting. */

/** The screen is full, or the talk has left the first slide. */
export function inTalk(): boolean {
  const slide = document.querySelector('.slides > .present');
  const hasBegun = slide !== null && slide.previousElementSibling !== null;
  return hasBegun || Boolean(document.fullscreenElement);
}
