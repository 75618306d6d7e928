// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { currentLearner } from '../../../src/blocks/answers/learner.browser.ts';

afterEach(() => vi.restoreAllMocks());

it('is one learner as long as the page lasts, where the browser keeps nothing', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const { id } = currentLearner();
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(currentLearner().id).toBe(id);
});
