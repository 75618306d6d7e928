/** Reads files that somebody chose, one after the other, so that a thousand of them leave the page usable. */
import { readAnswersFile, sizeProblem } from '../../blocks/answers/file.ts';
import type { GivenFile } from './collect.ts';

/** @param isOver asked before each file; true ends the reading */
export async function readFiles(
  files: readonly File[],
  progress: (done: number) => void,
  isOver: () => boolean,
): Promise<GivenFile[]> {
  const given: GivenFile[] = [];
  for (const file of files) {
    if (isOver()) break;
    given.push({ name: file.name, read: await readOne(file) });
    progress(given.length);
  }
  return given;
}

async function readOne(file: File): Promise<GivenFile['read']> {
  const problem = sizeProblem(file.size);
  if (problem !== undefined) return { problem };
  try {
    return readAnswersFile(await file.text());
  } catch {
    return { problem: 'It cannot be opened: it is a folder, or has gone since.' };
  }
}
