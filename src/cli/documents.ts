/** A folder of documents, read for `npm run verify`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestInput, readDocument } from '../verify/document.ts';
import type { DigestedDocument } from '../verify/matchDocuments.ts';
import { CommandError } from './command.ts';
import { reason } from './files.ts';

export interface DocumentsOnDisk {
  readonly documents: readonly DigestedDocument[];
  /** One sentence for every file that could not be read as text. */
  readonly problems: readonly string[];
}

/**
 * Reads all files that stand directly in a folder, hidden ones apart.
 * @throws CommandError when there is no such folder, or nothing in it can be read as text.
 */
export function readDocuments(folder: string): DocumentsOnDisk {
  const documents: DigestedDocument[] = [];
  const problems: string[] = [];
  for (const name of listFiles(folder)) {
    const path = join(folder, name);
    try {
      const text = decode(readFileSync(path));
      if (typeof text !== 'string') problems.push(`${path} is ${text.what}: ${text.hint}.`);
      else documents.push(digestDocument(name, text));
    } catch (cause) {
      problems.push(`Cannot read ${path}: ${unreadable(cause)}.`);
    }
  }
  if (documents.length > 0) return { documents, problems };
  throw new CommandError([...problems, `There is no document in ${folder} that can be read.`].join('\n'));
}

/** A document and what tells it from any other text; see {@link DigestedDocument}. */
export function digestDocument(name: string, text: string): DigestedDocument {
  const document = readDocument(name, text);
  const digest = createHash('sha256').update(digestInput(document), 'utf8').digest('hex').slice(0, 16);
  return { ...document, digest };
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch (cause) {
    throw new CommandError(`Cannot read the folder ${folder}: ${unreadable(cause)}.`, { cause });
  }
}

/** Why something cannot be read, in words. */
function unreadable(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'it is not there';
    case 'ENOTDIR':
      return 'it is no folder';
    case 'EISDIR':
      return 'it is a folder';
    default:
      return reason(cause);
  }
}

interface NoText {
  readonly what: string;
  readonly hint: string;
}

/** The text of a file, or why it is none. */
function decode(bytes: Uint8Array): string | NoText {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return { what: 'text in UTF-16', hint: 'save it in the encoding UTF-8' };
  if (bytes.includes(0)) return { what: 'no text', hint: 'documents are plain text in the encoding UTF-8' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return { what: 'not in UTF-8', hint: 'save it in the encoding UTF-8' };
  }
}
