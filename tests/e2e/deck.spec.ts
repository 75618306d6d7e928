/** The deck: addresses, what stands round the slides, and what reveal.js must not do. */
import { expectShown, neighbour, openDeck, shownSlide, slideHolding } from './deckPage.ts';
import { expect, slideIds, test } from './support.ts';

const ids = slideIds();
const [first = '', second = '', third = ''] = ids;
const last = ids.at(-1) ?? '';

test.describe('addresses', () => {
  test('name the slide, and the browser’s back button goes back through them', async ({ page }) => {
    await openDeck(page);
    await page.keyboard.press('ArrowRight');
    await expectShown(page, second);
    await expect(page).toHaveURL(new RegExp(`#/${second}$`));
    await page.keyboard.press('ArrowRight');
    await expectShown(page, third);
    await page.goBack();
    await expectShown(page, second);
  });

  test('with a plain #id, as the study page links here, open that slide', async ({ page }) => {
    await page.goto(`index.html#${third}`);
    await expectShown(page, third);
  });

  test('cannot set reveal.js up: a query is taken off before it is read', async ({ page }) => {
    await page.goto(`index.html?keyboard=false&width=300&transition=zoom#/${second}`);
    await expectShown(page, second);
    await expect(page).toHaveURL(/index\.html#\/[\w-]+$/);
    await page.keyboard.press('ArrowRight');
    await expectShown(page, third);
  });

  test('count from 1, as the slides do', async ({ page }) => {
    await page.goto('index.html#/3');
    await expectShown(page, third);
    await expect(page).toHaveURL(new RegExp(`#/${third}$`));
  });

  for (const wrong of ['nowhere', String(ids.length + 1), '%D0%BD%D0%B5%D1%82']) {
    test(`that name no slide are owned up to: ${decodeURIComponent(wrong)}`, async ({ page }) => {
      const notice = page.getByRole('status').filter({ hasText: `no slide “${decodeURIComponent(wrong)}”` });
      await page.goto(`index.html#/${wrong}`);
      await expect(notice).toBeInViewport({ ratio: 1 });
      await expect(page).toHaveURL(new RegExp(`#/(${first}|${last})$`));
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await expect(notice).toHaveCount(0);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `/${wrong}`);
      await expect(notice).toBeInViewport({ ratio: 1 });
      await expect(page).not.toHaveURL(new RegExp(`${wrong}$`));
    });
  }

  test('and titles go together: a tab and the history name the slide', async ({ page }) => {
    await openDeck(page);
    const deck = await page.title();
    await page.keyboard.press('ArrowRight');
    await expectShown(page, second);
    const headline = (await shownSlide(page).locator('.headline').textContent())?.trim();
    await expect(page).toHaveTitle(`${headline} – ${deck}`);
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveTitle(deck);
  });

  for (const query of ['?print-pdf', '?view=print', '?print-pdf&pdfSeparateFragments=false']) {
    test(`with ${query} lead to the print page`, async ({ page }) => {
      await page.goto(`index.html${query}#/${second}`);
      await expect(page).toHaveURL(new RegExp(`print\\.html#${second}$`));
      await expect(page.locator('section.slide')).toHaveCount(ids.length);
    });
  }
});

test('the progress bar is empty on the first slide and full on the last', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page);
  const bar = page.locator('.progress span');
  const width = async () => (await bar.boundingBox())?.width ?? 0;
  await expect.poll(width).toBe(0);
  await page.keyboard.press('End');
  await expectShown(page, last);
  await expect.poll(width).toBe(1280);
});

test('under reduced motion nothing moves when the slide changes; else only the progress bar does', async ({
  page,
}) => {
  /** What is in motion right after an arrow press. */
  const moving = async () =>
    page.evaluate(async () => {
      document.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', keyCode: 39, bubbles: true } as KeyboardEventInit),
      );
      await new Promise(requestAnimationFrame);
      return document.getAnimations().map((animation) => {
        const { target } = animation.effect as KeyframeEffect;
        return target?.closest('.progress, section')?.className ?? 'something else';
      });
    });
  await openDeck(page);
  expect(await moving()).toEqual(['progress']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page);
  expect(await moving()).toEqual([]);
});

test('on a narrow window the slides stay slides, and what is in them stays alive', async ({ page }) => {
  await openDeck(page);
  const quiz = await slideHolding(page, 'quiz-question');
  await openDeck(page, quiz);
  await expect(shownSlide(page).locator('quiz-question')).toHaveAttribute('data-live');
  await page.keyboard.press('1');
  await expect(shownSlide(page).getByRole('radio').first()).toBeChecked();
  await page.setViewportSize({ width: 390, height: 700 });
  await expect.poll(async () => (await shownSlide(page).boundingBox())?.width).toBeLessThanOrEqual(391);
  await expect(shownSlide(page).getByRole('radio').first()).toBeChecked();
  await page.keyboard.press('PageDown');
  await expectShown(page, neighbour(quiz, 1));
});

test('messages from another window do not move the deck', async ({ page }) => {
  await openDeck(page);
  await page.evaluate(async () => {
    const heard = new Promise((done) => addEventListener('message', done, { once: true }));
    window.postMessage(JSON.stringify({ method: 'slide', args: [2] }), '*');
    await heard;
  });
  await expectShown(page, first);
});

test('tools find the deck as window.Reveal', async ({ page }) => {
  await openDeck(page);
  const total = await page.evaluate(() => {
    const reveal = Reflect.get(window, 'Reveal') as { isReady(): boolean; getTotalSlides(): number };
    return reveal.isReady() ? reveal.getTotalSlides() : 0;
  });
  expect(total).toBe(ids.length);
});

test('blocks are told which slide is reached and how large the canvas is', async ({ page }) => {
  await page.addInitScript(() => {
    const log: string[] = [];
    Reflect.set(window, 'told', log);
    document.addEventListener('slideshow', ({ target }) => log.push((target as Element).id), true);
    document.addEventListener('deckscale', (event) => log.push(`× ${(event as CustomEvent).detail.scale}`));
  });
  const told = () => page.evaluate(() => Reflect.get(window, 'told') as string[]);
  await openDeck(page, second);
  await expect.poll(told).toEqual(expect.arrayContaining([second, '× 1']));
  await page.keyboard.press('ArrowRight');
  await expect.poll(told).toContain(third);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect.poll(told).toContain('× 1.5');
});

test.describe('the theme', () => {
  const paper = 'rgb(251, 250, 246)';
  const night = 'rgb(20, 24, 29)';

  test('follows the system, can be set, and is remembered', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openDeck(page);
    const slide = shownSlide(page);
    await expect(slide).toHaveCSS('background-color', night);
    await page.mouse.move(600, 300);
    const button = page.getByRole('button', { name: /^Theme/ });
    await button.click();
    await expect(button).toHaveAccessibleName('Theme: light');
    await expect(slide).toHaveCSS('background-color', paper);
    await page.reload();
    await expect(slide).toHaveCSS('background-color', paper);
    await expect(button).toHaveAccessibleName('Theme: light');
  });

  test('can be set where storage is denied', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await openDeck(page);
    await page.mouse.move(600, 300);
    await page.getByRole('button', { name: /^Theme/ }).click();
    await expect(shownSlide(page)).toHaveCSS('background-color', night);
  });
});

test('the toolbar shows while the mouse moves or the keyboard is in it, and leads to this slide on the study page', async ({
  page,
}) => {
  await openDeck(page, second);
  const toolbar = page.getByRole('navigation', { name: 'Deck' });
  await expect(toolbar).toHaveCSS('opacity', '0');
  await page.mouse.move(600, 300);
  await expect(toolbar).toHaveCSS('opacity', '1');
  const next = toolbar.getByRole('button', { name: 'Next slide' });
  await next.click();
  await expectShown(page, third);
  await toolbar.getByRole('link', { name: 'Study page' }).click();
  await expect(page).toHaveURL(new RegExp(`study\\.html#${third}$`));
});

test.describe('on a phone held upright', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a link leads to the study page, below the slide', async ({ page }) => {
    await openDeck(page, second);
    const link = page.getByRole('link', { name: 'Read on this phone: study page' });
    await expect(link).toBeInViewport({ ratio: 1 });
    const [slide, box] = [await shownSlide(page).boundingBox(), await link.boundingBox()];
    expect(box?.y).toBeGreaterThan((slide?.y ?? 0) + (slide?.height ?? 0));
    await link.tap();
    await expect(page).toHaveURL(new RegExp(`study\\.html#${second}$`));
  });
});

test.describe('a finger', () => {
  test.use({ hasTouch: true });

  /** Draws a finger 200 px to the left across an element. */
  const swipe = (selector: string) => {
    const element = document.querySelector(selector);
    const { x = 0, y = 0 } = element?.getBoundingClientRect() ?? {};
    const touch = (type: string, clientX: number) =>
      element?.dispatchEvent(
        new PointerEvent(type, { pointerType: 'touch', bubbles: true, clientX, clientY: y }),
      );
    touch('pointerdown', x + 300);
    touch('pointermove', x + 200);
    touch('pointermove', x + 100);
    touch('pointerup', x + 100);
  };

  test('swipes to the next slide, but not while it moves a slider', async ({ page }) => {
    await openDeck(page, second);
    await shownSlide(page).evaluate((slide) => {
      const slider = Object.assign(document.createElement('input'), { type: 'range', id: 'slider' });
      slider.ariaLabel = 'Slider';
      slide.append(slider);
    });
    await page.evaluate(swipe, '#slider');
    await expectShown(page, second);
    await page.evaluate(swipe, '.slides > section.present .headline');
    await expectShown(page, third);
  });
});
