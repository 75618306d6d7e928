/** `npm start` after the build: the address is printed, and a taken port is no obstacle. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';

const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js');

/** Starts `vite preview` and waits for the address it prints. */
async function preview(started: ChildProcess[]): Promise<string> {
  const child = spawn(process.execPath, [vite, 'preview'], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += stripVTControlCharacters(String(chunk));
    const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`vite preview ended without an address: ${printed}`);
}

test('a second preview takes the next free port and says so', async ({ request }) => {
  const started: ChildProcess[] = [];
  try {
    const first = await preview(started);
    const second = await preview(started);
    expect(second).not.toBe(first);
    for (const address of [first, second]) {
      expect((await request.get(address)).status()).toBe(200);
      expect((await request.get(`${address}no-such-page.html`)).status()).toBe(404);
    }
  } finally {
    for (const child of started) {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    }
  }
});
