/** The deck's voice: one live region, which can be seen when what it says is news to everyone. */

/** How long a notice is seen, in ms; it takes two to read it. */
const STAY = 8000;

let timer = 0;

/** Says something to those who hear the page; the empty string takes back what was said. */
export function announce(text: string): void {
  say(text, 'visually-hidden');
}

/** Says something, and shows it for a few seconds or until something else is said. */
export function notify(text: string): void {
  say(text, 'notice');
  timer = window.setTimeout(() => announce(''), STAY);
}

function say(text: string, className: string): void {
  clearTimeout(timer);
  const announcer = document.querySelector('#announcer');
  if (announcer === null) return;
  announcer.className = className;
  announcer.textContent = text;
}
