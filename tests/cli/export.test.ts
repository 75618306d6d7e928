/** The command as a person runs it: what it writes, what it prints and how it ends. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/export.ts', ...args],
    { encoding: 'utf8' },
  );
  const plain = (text: string) => text.replaceAll(folder, 'FOLDER');
  return { status, stdout: plain(stdout), stderr: plain(stderr) };
}

const nothingWritten = () => expect(readdirSync(folder)).toEqual([]);

describe('npm run export', () => {
  it('writes GIFT, with progress and losses, and ends with 0', () => {
    const { status, stdout, stderr } = run('gift', '--out', join(folder, 'q.gift'));
    expect(stderr).toBe('');
    const count = parse(readFileSync(join(folder, 'q.gift'), 'utf8')).filter(
      ({ type }) => type !== 'Category',
    ).length;
    expect(stdout).toMatch(/^How to read this: \d+ questions$/m);
    expect(stdout).toContain('\n\nGIFT cannot carry, or carries in another way:\n');
    expect(stdout).toMatch(/^ {2}order: asked as a match of things and places; .* – /m);
    expect(stdout).toMatch(
      new RegExp(`^${count} questions written to FOLDER/q\\.gift \\(GIFT, \\d+ kB\\)$`, 'm'),
    );
    expect(readdirSync(folder)).toEqual(['q.gift']);
    expect(status).toBe(0);
  });

  it('packs QTI, the same bytes each time', () => {
    const { status, stdout } = run('qti', '--out', join(folder, 'a.zip'));
    expect(stdout).toContain('\n\nQTI 2.1 cannot carry, or carries in another way:\n');
    const archive = unzipSync(readFileSync(join(folder, 'a.zip')));
    expect(Object.keys(archive).slice(0, 2)).toEqual(['imsmanifest.xml', 'test.xml']);
    expect(strFromU8(archive['test.xml']!)).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<assessmentTest /,
    );
    expect(status).toBe(0);
    run('qti', '--out', join(folder, 'b.zip'));
    expect(readFileSync(join(folder, 'a.zip')).equals(readFileSync(join(folder, 'b.zip')))).toBe(true);
  });

  it('says in one line which formats there are', () => {
    expect(run('moodle', '--out', join(folder, 'q'))).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Unknown format "moodle": give gift or qti.\n',
    });
    const usage = 'Usage: npm run export -- gift|qti [--out FILE] [--project FOLDER]\n';
    expect(run()).toMatchObject({ status: 2, stderr: `In which format, gift or qti? ${usage}` });
    expect(run('gift', 'qti')).toMatchObject({
      status: 2,
      stderr: `One format, not 2: gift or qti. ${usage}`,
    });
    expect(run('gift', '--ot', 'q')).toMatchObject({ status: 2, stderr: `Unknown option '--ot'.\n${usage}` });
    nothingWritten();
  });

  it('says in one line that a folder is not there, and makes none', () => {
    expect(run('gift', '--out', join(folder, 'nowhere/q.gift'))).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Cannot write FOLDER/nowhere/q.gift: there is no folder FOLDER/nowhere; --out takes a file in a folder that is there.\n',
    });
    nothingWritten();
  });

  it('says in one line that a folder or a file stands in the way', () => {
    mkdirSync(join(folder, 'q.gift'));
    expect(run('gift', '--out', join(folder, 'q.gift'))).toMatchObject({
      status: 2,
      stderr: 'Cannot write FOLDER/q.gift: it is a folder.\n',
    });
    writeFileSync(join(folder, 'file'), 'kept');
    expect(run('gift', '--out', join(folder, 'file/q.gift'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^Cannot write FOLDER\/file\/q\.gift: there is no folder FOLDER\/file; .*\n$/,
      ),
    });
    expect(readdirSync(folder)).toEqual(['file', 'q.gift']);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept');
  });

  it('writes nothing when the content has errors, and prints them', () => {
    mkdirSync(join(folder, 'slides'));
    writeFileSync(join(folder, 'slides/01-a.md'), 'no front matter\n');
    const { status, stderr } = run('gift', '--project', folder, '--out', join(folder, 'q.gift'));
    expect(status).toBe(2);
    expect(stderr).toContain('slides/01-a.md:1:1  error');
    expect(readdirSync(folder)).toEqual(['slides']);
  });

  it('writes nothing where the deck has no question', () => {
    cpSync('tests/fixtures/base', folder, { recursive: true });
    const { status, stderr } = run('qti', '--project', folder, '--out', join(folder, 'q.zip'));
    expect(stderr).toBe('There is no question in the deck: nothing is written.\n');
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(['assets', 'slides']);
  });
});
