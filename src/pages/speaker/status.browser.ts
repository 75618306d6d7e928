/** Says how the console stands with its deck, in words. */
import type { Known } from './known.ts';
import type { LinkStatus } from './link.browser.ts';
import { part, shower } from './parts.browser.ts';
import type { WallState } from './protocol.ts';

const WORDS: Readonly<Record<LinkStatus, string>> = {
  searching: 'No deck yet: open it in this browser, and the console links by itself.',
  linked: 'Linked with the deck.',
  closed: 'The deck was closed. The watch goes on; open the deck again, and the console links by itself.',
  silent: 'The deck does not answer. The watch goes on; once it answers, the console links by itself.',
  stranger: 'The deck is of another build than this console: reload both.',
};

/** Paints the line; where there is no deck, with a way to open one at the slide where the talk is. */
export function paintStatus(status: LinkStatus, state: WallState | undefined, { build }: Known): void {
  const line = shower('link');
  const isForeign =
    status === 'stranger' || (status === 'linked' && state !== undefined && state.build !== build);
  const shown = isForeign ? 'stranger' : status;
  if (line.dataset.status === shown) return;
  line.dataset.status = shown;
  line.replaceChildren(WORDS[shown], ' ');
  if (shown === 'stranger') line.append(reloadButton());
  else if (shown !== 'linked') line.append(deckLink(state));
}

function reloadButton(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.do = 'reload';
  button.textContent = 'Reload the console';
  return button;
}

function deckLink(state: WallState | undefined): HTMLElement {
  const link = document.createElement('a');
  const address = deckAddress(state);
  link.href = address.href;
  link.target = '_blank';
  // Pages from a disk may hear each other only where one has opened the other.
  link.rel = isSameSite(address) ? 'opener' : 'noopener';
  link.textContent = state === undefined ? 'Open the deck' : 'Open the deck where you are';
  return link;
}

/** The deck, at the slide and on the route of the talk. In one file with the console it is the same address without the hash. */
function deckAddress(state: WallState | undefined): URL {
  const address = new URL(part('[data-deck]').dataset.deck ?? '', location.href);
  address.hash = '';
  if (state === undefined) return address;
  if (state.way === '') address.searchParams.delete('route');
  else address.searchParams.set('route', state.way);
  address.hash = `/${state.slide}`;
  return address;
}

/** Files have no host, and are of one site here. */
function isSameSite({ protocol, host }: URL): boolean {
  return protocol === location.protocol && host === location.host;
}
