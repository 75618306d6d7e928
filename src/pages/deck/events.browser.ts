import type { RevealApi } from 'reveal.js';

/** What it takes to hear of the deck. */
export type DeckEvents = Pick<RevealApi, 'on' | 'off'>;

/** Listens to events of reveal.js. Returns the undo. */
export function onDeck(deck: DeckEvents, types: readonly string[], heard: () => void): () => void {
  for (const type of types) deck.on(type, heard);
  return () => {
    for (const type of types) deck.off(type, heard);
  };
}
