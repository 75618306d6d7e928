/** Writing files that people are waiting for. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandError } from './command.ts';

/**
 * Writes a file so that it is either whole or not there: beside it first, then renamed.
 * The place is tried before `make` starts its work.
 * @returns the size in bytes.
 * @throws CommandError when the place cannot be written to.
 */
export async function writeWhole(path: string, make: () => Promise<Buffer>): Promise<number> {
  const part = `${path}.part`;
  const file = await mkdir(dirname(path), { recursive: true })
    .then(() => {
      if (existsSync(path) && statSync(path).isDirectory()) throw new Error('it is a folder');
      return open(part, 'w');
    })
    .catch((cause: unknown) => {
      throw new CommandError(`Cannot write ${path}: ${reason(cause)}.`, { cause });
    });
  try {
    const content = await make();
    await file.writeFile(content);
    await file.close();
    await rename(part, path);
    return content.length;
  } catch (cause) {
    await file.close();
    await rm(part, { force: true });
    if (isSystemError(cause)) throw new CommandError(`Cannot write ${path}: ${reason(cause)}.`, { cause });
    throw cause;
  }
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
