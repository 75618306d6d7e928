import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandError } from '../../src/cli/command.ts';
import { writeAllWhole, writeWhole } from '../../src/cli/files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = (content: string) => async () => Buffer.from(content);

describe('writeWhole', () => {
  it('makes the folder, writes the file and gives its size', async () => {
    const path = join(folder, 'a/b/out.pdf');
    expect(await writeWhole(path, text('whole'))).toBe(5);
    expect(readFileSync(path, 'utf8')).toBe('whole');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['out.pdf']);
  });

  it('leaves the file of the last time alone when the work fails', async () => {
    const path = join(folder, 'out.pdf');
    writeFileSync(path, 'last time');
    await expect(writeWhole(path, () => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck');
    expect(readFileSync(path, 'utf8')).toBe('last time');
    expect(readdirSync(folder)).toEqual(['out.pdf']);
  });

  it('shows the file of the last time until the new one is whole', async () => {
    const path = join(folder, 'out.pdf');
    writeFileSync(path, 'last time');
    await writeWhole(path, async () => {
      expect(readFileSync(path, 'utf8')).toBe('last time');
      return Buffer.from('now');
    });
    expect(readFileSync(path, 'utf8')).toBe('now');
  });

  it('says in one sentence that a file stands where a folder is needed, before the work begins', async () => {
    const path = join(folder, 'taken/out.pdf');
    writeFileSync(join(folder, 'taken'), '');
    let worked = false;
    const writing = writeWhole(path, async () => {
      worked = true;
      return Buffer.of();
    });
    await expect(writing).rejects.toThrow(
      new CommandError(`Cannot write ${path}: a file stands where a folder is needed.`),
    );
    expect(worked).toBe(false);
  });

  it('says in one sentence that the place is a folder', async () => {
    const path = join(folder, 'out.pdf');
    mkdirSync(path);
    await expect(writeWhole(path, text(''))).rejects.toThrow(
      new CommandError(`Cannot write ${path}: it is a folder.`),
    );
    expect(readdirSync(folder)).toEqual(['out.pdf']);
  });
});

describe('writeAllWhole', () => {
  it('writes all files, in the order of their paths', async () => {
    const paths = ['a.pdf', 'b.pdf'].map((name) => join(folder, 'new', name));
    const sizes = await writeAllWhole(paths, async () => [Buffer.from('one'), Buffer.from('three')]);
    expect(sizes).toEqual([3, 5]);
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['one', 'three']);
    expect(readdirSync(join(folder, 'new'))).toEqual(['a.pdf', 'b.pdf']);
  });

  it('leaves nothing behind when one place cannot be written to, not even the folder it made', async () => {
    mkdirSync(join(folder, 'b.pdf'));
    const paths = ['made/a.pdf', 'made/c.pdf', 'b.pdf'].map((name) => join(folder, name));
    const writing = writeAllWhole(paths, async () => [Buffer.of(), Buffer.of(), Buffer.of()]);
    await expect(writing).rejects.toThrow(`Cannot write ${paths[2]}: it is a folder.`);
    expect(readdirSync(folder)).toEqual(['b.pdf']);
  });

  it('leaves the files of the last time alone when the work fails', async () => {
    const paths = ['a.pdf', 'b.pdf'].map((name) => join(folder, name));
    writeFileSync(paths[0] ?? '', 'last time');
    await expect(writeAllWhole(paths, () => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck');
    expect(readdirSync(folder)).toEqual(['a.pdf']);
    expect(readFileSync(paths[0] ?? '', 'utf8')).toBe('last time');
  });
});
