/** The watch that every browser test stands under does bark. */
import { expect, test } from './support.ts';

test('inline scripts, foreign requests, missing files and uncaught errors are noticed', async ({
  page,
  mishaps,
}) => {
  await page.goto('study.html');
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.broken = true';
    document.head.append(script);
    const image = document.createElement('img');
    const missing = new Promise((done) => image.addEventListener('error', done));
    image.src = 'missing.png';
    document.body.append(image);
    await missing;
    setTimeout(() => {
      throw new Error('nobody catches this');
    });
    await fetch('https://example.org/').catch(() => undefined);
  });
  for (const part of ['CSP: script-src', 'CSP: connect-src', 'status 404', 'uncaught: nobody catches this']) {
    await expect.poll(() => mishaps.some((line) => line.startsWith(part)), part).toBe(true);
  }
  mishaps.length = 0;
});
