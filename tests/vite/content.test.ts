import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContent } from '../../src/vite/content.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const folder of ['slides', 'assets/images']) mkdirSync(join(root, folder), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, content: string | Uint8Array) => writeFileSync(join(root, file), content);
const told = () => readContent(root).diagnostics.map(({ severity, message }) => `${severity}: ${message}`);

it('reads Markdown and YAML as normalised text and lists everything else', () => {
  write('slides/01-a.md', '\uFEFF# A\r\n');
  write('assets/facts.yaml', '[]\n');
  write('assets/images/map.png', Uint8Array.of(1, 2));
  write('slides/.hidden.md', 'no');
  const { files, assets, diagnostics } = readContent(root);
  expect([...files]).toEqual([
    ['slides/01-a.md', '# A\n'],
    ['assets/facts.yaml', '[]\n'],
  ]);
  expect([...assets]).toEqual(['assets/images/map.png']);
  expect(diagnostics).toEqual([]);
});

it('takes a missing folder, a folder named like a section and a link to nowhere for nothing', () => {
  rmSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(root, 'slides/02-b.md'));
  symlinkSync('nowhere.md', join(root, 'slides/03-c.md'));
  symlinkSync('04-loop.md', join(root, 'slides/04-loop.md'));
  const { files, assets } = readContent(root);
  expect([...files.keys(), ...assets]).toEqual([]);
});

it('follows a link to a section', () => {
  write('assets/shared.md', '# Shared\n');
  symlinkSync('../assets/shared.md', join(root, 'slides/01-shared.md'));
  expect(readContent(root).files.get('slides/01-shared.md')).toBe('# Shared\n');
});

it('says of files in another encoding, and of pictures named like text, that they are no UTF-8', () => {
  write('slides/01-latin.md', Uint8Array.of(0x23, 0x20, 0xe9, 0x0a));
  write('slides/02-utf16.md', Buffer.from('# A\n', 'utf16le'));
  expect(told()).toEqual([
    'error: slides/01-latin.md is not UTF-8 text',
    'error: slides/02-utf16.md is not UTF-8 text',
  ]);
  expect(readContent(root).files.size).toBe(0);
});

it('says which Markdown files in slides are no sections', () => {
  mkdirSync(join(root, 'slides/more'));
  for (const file of ['slides/01-a.markdown', 'slides/02-b.MD', 'slides/more/03-c.md']) write(file, '# A\n');
  expect(told()).toEqual([
    'warning: slides/01-a.markdown is no section',
    'warning: slides/02-b.MD is no section',
    'warning: slides/more/03-c.md is no section',
  ]);
});
