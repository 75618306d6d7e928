/** Every kind of fenced block. Adding one is a folder beside this file and a line here. */
import { chart } from './chart/render.ts';
import { key } from './key/render.ts';
import { marks } from './marks/render.ts';
import { type Prepare, preparer } from './prepare.ts';
import { quiz } from './quiz/render.ts';

const PREPARERS: ReadonlyMap<string, Prepare> = new Map<string, Prepare>([
  [chart.kind, preparer(chart)],
  [key.kind, preparer(key)],
  [marks.kind, preparer(marks)],
  [quiz.kind, preparer(quiz)],
]);

/** Info words that make a fence a block. */
export const BLOCK_KINDS: readonly string[] = [...PREPARERS.keys()];

/** The preparer of a kind; undefined for a kind not in the registry. */
export function preparerOf(kind: string): Prepare | undefined {
  return PREPARERS.get(kind);
}
