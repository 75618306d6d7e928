import { expect, test } from 'vitest';
import { contentHash } from '../../../src/blocks/answers/contentHash.ts';

test('hashes as the published 64-bit FNV-1a test vectors do', () => {
  expect(contentHash('')).toBe('cbf29ce484222325');
  expect(contentHash('a')).toBe('af63dc4c8601ec8c');
  expect(contentHash('foobar')).toBe('85944171f73967e8');
});

test('always gives 16 digits, also for text beyond ASCII', () => {
  const texts = Array.from({ length: 300 }, (_, i) => `Беларусь 🚃 ${i}`);
  for (const text of texts) expect(contentHash(text)).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set(texts.map(contentHash)).size).toBe(texts.length);
});
