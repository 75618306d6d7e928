const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * A short name for a text that changes when the text does: 64-bit FNV-1a over its UTF-8 bytes, as 16 hexadecimal digits.
 * Not for secrets. Deterministic on every machine, which `localStorage` of learners relies on: never change it.
 * Source: Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function contentHash(text: string): string {
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
