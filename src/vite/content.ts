/** Content from disk: what an author may edit. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Files, normaliseText } from '../diagnostics.ts';

/** Folders of a project that hold content. */
export const CONTENT_FOLDERS = ['slides', 'assets'] as const;

const TEXT_RE = /\.(md|ya?ml)$/;

export interface ContentOnDisk {
  /** Normalised text by path relative to the project, forward slashes. */
  readonly files: Files;
  /** Paths of everything else, such as images. */
  readonly assets: ReadonlySet<string>;
}

/** Reads all content below a project's root; folders that are not there count as empty. */
export function readContent(root: string): ContentOnDisk {
  const files = new Map<string, string>();
  const assets = new Set<string>();
  for (const file of CONTENT_FOLDERS.flatMap((folder) => listFiles(root, folder))) {
    if (TEXT_RE.test(file)) files.set(file, normaliseText(readFileSync(path.join(root, file), 'utf8')));
    else assets.add(file);
  }
  return { files, assets };
}

function listFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .sort();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
}
