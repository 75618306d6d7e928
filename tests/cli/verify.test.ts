/** The command as a person runs it: what it prints and how it ends. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entry, sourceRecord } from '../verify/samples.ts';

const DOCUMENT = 'On carriages\r\n\r\nThere were only 200 carriages.\r\n\r\nIn 2016, 50 of them.\r\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  write('assets/sources.yaml', sourceRecord());
  write('assets/facts.yaml', entry('carriages'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/verify.ts', '--project', folder, ...args],
    { encoding: 'utf8' },
  );
  const plain = (text: string) => text.replaceAll(folder, 'FOLDER').replace(/digest \w{16}/g, 'digest …');
  return { status, stdout: plain(stdout), stderr: plain(stderr) };
}

describe('npm run verify', () => {
  it('confirms, counts and ends with 0', () => {
    write('documents/a.txt', DOCUMENT);
    const { status, stdout, stderr } = run(join(folder, 'documents'));
    expect(stderr).toBe('');
    expect(stdout).toContain('report    a.txt  ¶1–3  digest …\n');
    expect(stdout).toContain(
      '\n1 fact of 1 document confirmed; 0 computed and 0 from outside the set are not checked here\n',
    );
    expect(status).toBe(0);
  });

  it('prints a table of what is not confirmed, with lines of the ledger, and ends with 1', () => {
    write('documents/a.txt', DOCUMENT);
    write('assets/facts.yaml', entry('carriages') + entry('later', 'value: 50\n  find: "50"'));
    const { status, stdout } = run(join(folder, 'documents'));
    expect(stdout).toContain(`
place                   fact   paragraph  what is wrong
assets/facts.yaml:18:9  later  report ¶2  "50" is not in ¶2
                                          – it is in ¶3
`);
    expect(stdout).toContain('1 fact of 1 document confirmed, 1 not;');
    expect(status).toBe(1);
  });

  it('lists numbers that no fact accounts for, and then ends with 1', () => {
    write('documents/a.txt', DOCUMENT);
    const { status, stdout } = run('--coverage', join(folder, 'documents'));
    expect(stdout).toMatch(/^report ¶3 +2016 +In 2016, 50 of them\.$/m);
    expect(stdout).toMatch(/^report ¶3 +50 +In 2016, 50 of them\.$/m);
    expect(stdout).toContain('\n1 of 3 numbers and months accounted for, 2 not\n');
    expect(status).toBe(1);
  });

  it('names files that cannot be read and files in another encoding, and goes on with the rest', () => {
    write('documents/a.txt', DOCUMENT);
    write('documents/latin.txt', Buffer.from('Caf\u00e9', 'latin1'));
    write('documents/utf16.txt', Buffer.from('\uFEFFOn carriages', 'utf16le'));
    write('documents/picture.png', Buffer.from([0x89, 0x50, 0, 0]));
    write('documents/.hidden', Buffer.from([0xff]));
    symlinkSync('nowhere', join(folder, 'documents/gone.txt'));
    const { status, stdout } = run(join(folder, 'documents'));
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      'Cannot read FOLDER/documents/gone.txt: it is not there.',
      'FOLDER/documents/latin.txt is not in UTF-8: save it in the encoding UTF-8.',
      'FOLDER/documents/picture.png is no text: documents are plain text in the encoding UTF-8.',
      'FOLDER/documents/utf16.txt is text in UTF-16: save it in the encoding UTF-8.',
      '',
    ]);
    expect(stdout).toContain('1 fact of 1 document confirmed;');
    expect(status).toBe(0);
  });

  it('ends with 2 when there is nothing to read', () => {
    expect(run(join(folder, 'nowhere'))).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Cannot read the folder FOLDER/nowhere: it is not there.\n',
    });
    expect(run(join(folder, 'assets/facts.yaml')).stderr).toBe(
      'Cannot read the folder FOLDER/assets/facts.yaml: it is no folder.\n',
    );
    write('documents/latin.txt', Buffer.from('Caf\u00e9', 'latin1'));
    expect(run(join(folder, 'documents'))).toMatchObject({
      status: 2,
      stderr:
        'FOLDER/documents/latin.txt is not in UTF-8: save it in the encoding UTF-8.\nThere is no document in FOLDER/documents that can be read.\n',
    });
  });

  it('ends with 2 when it is not told which folder, or told what it does not know', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: npm run verify') });
    expect(run('a', 'b').stderr).toMatch(/^One folder, not 2\.\nUsage:/);
    expect(run('--covrage', 'a')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Unknown option '--covrage'\.\nUsage:/),
    });
  });

  it('goes on with the rest when content cannot be read, and does not take every number for left open', () => {
    write('documents/a.txt', DOCUMENT);
    write('assets/facts.yaml', '- id: carriages\n   label: x\n');
    const { status, stdout } = run('--coverage', join(folder, 'documents'));
    expect(stdout).toContain('assets/facts.yaml:1:7  error  yaml: a line without ": "');
    expect(stdout).toContain('report    a.txt  ¶1–3  digest …\n');
    expect(stdout).not.toContain('no fact');
    expect(status).toBe(1);
  });

  it('ends with 2 and says why when the ledger is no text in UTF-8', () => {
    write('documents/a.txt', DOCUMENT);
    write('assets/facts.yaml', Buffer.from('\uFEFF[]', 'utf16le'));
    expect(run(join(folder, 'documents'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^assets\/facts\.yaml:1:1 {2}error .*UTF-8/),
    });
  });

  it('ends with 2 in a folder that is no project', () => {
    rmSync(join(folder, 'assets'), { recursive: true });
    expect(run(folder)).toMatchObject({
      status: 2,
      stderr: 'FOLDER has no assets/facts.yaml: run the command in the project’s folder.\n',
    });
  });
});
