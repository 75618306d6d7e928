/** Orders that look like chance and are the same on every page, on paper and in every build. Pure. */

/**
 * Numbers from 0 to below 1 from a seed: mulberry32, good enough to mix a dozen options.
 * Source: Tommy Ettinger, public domain, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function randomFrom(seed: string): () => number {
  let state = hashOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The items in an order that the seed decides (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const random = randomFrom(seed);
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [result[i], result[j]];
    if (a !== undefined && b !== undefined) [result[i], result[j]] = [b, a];
  }
  return result;
}

/** As {@link shuffled}, and never the order that was given where there is another. */
export function mixed<T>(items: readonly T[], seed: string): T[] {
  const result = shuffled(items, seed);
  const [first, ...rest] = result;
  const isSame = result.every((item, i) => item === items[i]);
  return isSame && first !== undefined && rest.length > 0 ? [...rest, first] : result;
}

/** 32-bit FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}
