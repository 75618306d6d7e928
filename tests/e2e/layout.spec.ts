/** Nothing on a slide is cut off, runs into the foot or is too small to read – on the wall and on paper. */
import { bringAll, expect, lotsOfSlides, showSlide, test } from './support.ts';

/** Design: nothing is set smaller. */
const SMALLEST = 14;

/** Faults of one slide as it stands on the page; runs in the browser. */
function findFaults(slide: Element, smallest: number): string[] {
  const faults: string[] = [];
  const box = slide.getBoundingClientRect();
  const scale = box.width / 1280;
  const slack = 1.5;
  const foot = slide.querySelector('.slide-foot');
  const footRects: DOMRect[] = [];
  const bodyRects: { text: string; rect: DOMRect }[] = [];

  const isHidden = (element: Element) =>
    element.closest('.visually-hidden, [hidden], [popover], dialog, details:not([open]) > :not(summary)') !==
      null || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    const parent = node.parentElement;
    if (text === '' || parent === null || isHidden(parent) || parent.closest('title, desc, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    const svg = parent.closest('svg');
    const drawn = svg?.getScreenCTM()?.a ?? scale;
    if (size * (drawn / scale) < smallest - 0.01) faults.push(`“${text}” is set in ${size} px`);
    for (const rect of range.getClientRects()) {
      if (rect.width === 0) continue;
      const inside =
        rect.left >= box.left - slack &&
        rect.right <= box.right + slack &&
        rect.top >= box.top - slack &&
        rect.bottom <= box.bottom + slack;
      if (!inside) faults.push(`“${text}” hangs over the edge of the slide`);
      if (foot?.contains(parent)) footRects.push(rect);
      else bodyRects.push({ text, rect });
    }
  }

  for (const { text, rect } of bodyRects) {
    const meets = footRects.some(
      (other) =>
        rect.left < other.right &&
        rect.right > other.left &&
        rect.top < other.bottom &&
        rect.bottom > other.top,
    );
    if (meets) faults.push(`“${text}” runs into the foot`);
  }

  for (const element of slide.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const cuts = /hidden|clip|auto|scroll/.test(style.overflowX + style.overflowY);
    if (!cuts || isHidden(element) || element.closest('svg') || element.clientWidth <= 1) continue;
    const over = Math.max(
      element.scrollHeight - element.clientHeight,
      element.scrollWidth - element.clientWidth,
    );
    if (over > 1) faults.push(`<${element.localName} class="${element.className}"> cuts off ${over} px`);
  }
  return [...new Set(faults)];
}

/** What somebody would press on the slide that stands, and press something else; runs in the browser. */
function findCovered(slide: Element): string[] {
  return [...slide.querySelectorAll('button, a')].flatMap((target) => {
    const [line] = target.checkVisibility({ visibilityProperty: true }) ? target.getClientRects() : [];
    if (line === undefined || line.width === 0) return [];
    const hit = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
    if (target.contains(hit)) return [];
    // Events drawn as one are shown larger whichever of them is pressed.
    const cluster = target instanceof HTMLElement && target.dataset.together;
    if (cluster && hit?.closest(`[data-together="${cluster}"]`)) return [];
    return [`“${target.textContent.trim()}” lies under <${hit?.localName} class="${hit?.className}">`];
  });
}

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const) {
  for (const ids of lotsOfSlides(12)) {
    test(`slides ${ids[0]} to ${ids.at(-1)} fit at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const faults: string[] = [];
      await page.goto('index.html');
      await bringAll(page);
      for (const id of ids) {
        const slide = await showSlide(page, id);
        const found = [
          ...(await slide.evaluate(findFaults, SMALLEST)),
          ...(await slide.evaluate(findCovered)),
        ];
        faults.push(...found.map((fault) => `${id}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  }
}

test('every slide fits its page on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('print.html');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const faults: string[] = [];
  for (const slide of await page.locator('section.slide').all()) {
    const id = await slide.getAttribute('id');
    faults.push(...(await slide.evaluate(findFaults, SMALLEST)).map((fault) => `${id}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
