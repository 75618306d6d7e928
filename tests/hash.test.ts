import { expect, it } from 'vitest';
import { nameInHash } from '../src/hash.browser.ts';

it.each([
  ['#carriages', 'carriages'],
  ['#/carriages', 'carriages'],
  ['#/%D0%BF%D0%BB%D0%B0%D0%BD', 'план'],
  ['#/план', 'план'],
  ['#/100%', '100%'],
  ['', ''],
  ['#/', ''],
])('%s names “%s”', (hash, name) => {
  expect(nameInHash(hash)).toBe(name);
});
