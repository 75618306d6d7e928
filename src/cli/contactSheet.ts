/** Many pictures on one: a labelled grid, drawn by the browser. */
import type { Browser } from '@playwright/test';
import { html } from '../html.ts';
import type { Shot } from './capture.ts';

export interface SheetLayout {
  /** Pictures side by side. */
  readonly columns: number;
  /** Pictures on one sheet, at most. */
  readonly perSheet: number;
  /** Width of one picture on the sheet, in pixels. */
  readonly tile: number;
}

/** Lays pictures out on as many PNG sheets as they need. */
export async function contactSheets(
  browser: Browser,
  title: string,
  shots: readonly Shot[],
  { columns, perSheet, tile }: SheetLayout,
): Promise<Buffer[]> {
  const sheets: Buffer[] = [];
  const total = Math.ceil(shots.length / perSheet);
  const page = await browser.newPage({ viewport: { width: columns * (tile + 16) + 16, height: 400 } });
  for (let n = 0; n < total; n++) {
    const part = shots.slice(n * perSheet, (n + 1) * perSheet);
    await page.setContent(sheet(`${title} · sheet ${n + 1} of ${total}`, part, columns, tile));
    sheets.push(await page.screenshot({ fullPage: true }));
  }
  await page.close();
  return sheets;
}

function sheet(title: string, shots: readonly Shot[], columns: number, tile: number): string {
  const figures = shots.map(
    ({ label, png }) =>
      html`<figure><img src="data:image/png;base64,${png.toString('base64')}" alt=""><figcaption>${label}</figcaption></figure>`,
  );
  return html`<!doctype html><meta charset="utf-8"><title>${title}</title>
<style>
  body { margin: 0; padding: 16px; background: #777; color: #fff; font: 16px/1.4 sans-serif; }
  h1 { margin: 0 0 12px; font-size: 20px; }
  main { display: grid; grid-template-columns: repeat(${columns}, ${tile}px); gap: 16px; }
  figure { margin: 0; }
  img { display: block; inline-size: 100%; }
</style>
<h1>${title}</h1><main>${figures}</main>`.html;
}
