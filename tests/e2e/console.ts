/** A deck and its speaker console, side by side. */
import type { Page } from '@playwright/test';
import { bringAll, expect } from './support.ts';

export const shown = (wall: Page) => wall.locator('.slides > section.present');
export const picture = (desk: Page) => desk.locator('.pictures > .is-now');
export const link = (desk: Page) => desk.locator('[data-show="link"]');

/** Opens the deck, and a console from it by its key. */
export async function openBoth(page: Page, address = 'index.html'): Promise<Page> {
  await page.goto(address);
  await bringAll(page);
  const [desk] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await expectLinked(desk);
  return desk;
}

export async function expectLinked(desk: Page): Promise<void> {
  await expect(link(desk)).toHaveAttribute('data-status', 'linked');
}

/** Both windows are at a slide: its picture, its notes and the wall itself. */
export async function expectAt(wall: Page, desk: Page, id: string): Promise<void> {
  await expect(picture(desk)).toHaveAttribute('id', id);
  await expect(desk.locator('.sheet:not([hidden])')).toHaveAttribute('data-sheet', id);
  await expect(shown(wall)).toHaveAttribute('id', id);
}
