/** Content from disk: what an author may edit. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, error, type Files, normaliseText, warning } from '../diagnostics.ts';

/** Folders of a project that hold content. */
export const CONTENT_FOLDERS = ['slides', 'assets'] as const;

const TEXT_RE = /\.(md|ya?ml)$/;
const SECTION_RE = /^slides\/[^/]+\.md$/;
const MARKDOWN_RE = /^slides\/.*\.(md|mdx|mdown|markdown)$/i;

export interface ContentOnDisk {
  /** Normalised text by path relative to the project, forward slashes. */
  readonly files: Files;
  /** Paths of everything else, such as images. */
  readonly assets: ReadonlySet<string>;
  /** Files that cannot be read as text, or that look like sections and are none. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads all content below a project's root; what is not there, or goes while it is read, counts as not there. */
export function readContent(root: string): ContentOnDisk {
  const files = new Map<string, string>();
  const assets = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const file of CONTENT_FOLDERS.flatMap((folder) => listFiles(root, folder))) {
    const span = { file, start: 0, end: 0 };
    if (MARKDOWN_RE.test(file) && !SECTION_RE.test(file)) {
      diagnostics.push(
        warning('unused-file', span, `${file} is no section`, 'sections are the files slides/*.md'),
      );
    }
    if (!TEXT_RE.test(file)) {
      assets.add(file);
      continue;
    }
    const bytes = unlessGone(() => readFileSync(path.join(root, file)));
    if (bytes === undefined) continue;
    const text = decode(bytes);
    if (text === undefined) {
      diagnostics.push(error('encoding', span, `${file} is not UTF-8 text`, 'save it in the encoding UTF-8'));
    } else {
      files.set(file, normaliseText(text));
    }
  }
  return { files, assets, diagnostics };
}

/** Text of a file; undefined for what is no UTF-8 or holds zero bytes, such as UTF-16 and pictures. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

function listFiles(root: string, folder: string): string[] {
  const names =
    unlessGone(() => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })) ?? [];
  return names
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((file) => !/(^|\/)\./.test(file))
    .filter((file) => unlessGone(() => statSync(path.join(root, file)).isFile()) === true)
    .sort();
}

/** Editors, branch switches and cloud folders replace files while the live server reads them. */
const GONE = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'ELOOP', 'EBUSY'];

function unlessGone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && GONE.includes(String(cause.code))) return undefined;
    throw cause;
  }
}
