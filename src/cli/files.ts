/** Writing files that people are waiting for. */
import { existsSync, statSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandError } from './command.ts';

/**
 * Writes a file so that it is either whole or not there: beside it first, then renamed.
 * The place is tried before `make` starts its work.
 * @returns the size in bytes.
 * @throws CommandError when the place cannot be written to.
 */
export async function writeWhole(path: string, make: () => Promise<Buffer>): Promise<number> {
  const [size = 0] = await writeAllWhole([path], async () => [await make()]);
  return size;
}

/**
 * The same for several files. They are put in their places one after another once all are whole: until then none is new; where
 * a place refuses at that moment, those before it are new and the others as they were. `make` gives their contents in the
 * order of the paths.
 * @returns the sizes in bytes.
 * @throws CommandError when a place cannot be written to.
 */
export async function writeAllWhole(
  paths: readonly string[],
  make: () => Promise<readonly Buffer[]>,
): Promise<readonly number[]> {
  const parts: Part[] = [];
  try {
    for (const path of paths) parts.push(await openPart(path));
    const contents = await make();
    for (const [i, { path, file }] of parts.entries()) {
      await file.writeFile(contents[i] ?? '').catch((cause: unknown) => fail(path, cause));
      await file.close();
    }
    for (const { path } of parts)
      await rename(partOf(path), path).catch((cause: unknown) => fail(path, cause));
    return contents.map(({ length }) => length);
  } catch (problem) {
    for (const { path, file } of parts) {
      await file.close();
      await rm(partOf(path), { force: true });
    }
    // A folder that was made for nothing goes too; one that holds something stays.
    for (const { path, made } of parts) if (made !== undefined) await rmdir(dirname(path)).catch(() => {});
    throw problem;
  }
}

interface Part {
  readonly path: string;
  readonly file: FileHandle;
  /** The first folder that had to be made for it. */
  readonly made: string | undefined;
}

function partOf(path: string): string {
  return `${path}.part`;
}

async function openPart(path: string): Promise<Part> {
  try {
    const made = await mkdir(dirname(path), { recursive: true });
    if (existsSync(path) && statSync(path).isDirectory()) throw new Error('it is a folder');
    return { path, file: await open(partOf(path), 'w'), made };
  } catch (cause) {
    return fail(path, cause);
  }
}

function fail(path: string, cause: unknown): never {
  throw new CommandError(`Cannot write ${path}: ${reason(cause)}.`, { cause });
}

function isSystemError(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'syscall' in cause;
}

/** Why the file system refused, in words. */
export function reason(cause: unknown): string {
  const code = isSystemError(cause) ? cause.code : undefined;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'no permission';
    case 'EROFS':
      return 'the disk is read-only';
    case 'ENOSPC':
      return 'the disk is full';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'a file stands where a folder is needed';
    case 'ENOENT':
      return 'its folder cannot be made';
    default:
      return cause instanceof Error ? cause.message : String(cause);
  }
}
