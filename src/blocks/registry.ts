/** Every kind of fenced block. Adding one is a folder beside this file and a line here. */
import type { z } from 'zod';
import { chart } from './chart/render.ts';
import { key } from './key/render.ts';
import { ladder } from './ladder/render.ts';
import { map } from './map/render.ts';
import { marks } from './marks/render.ts';
import { matrix } from './matrix/render.ts';
import { type Prepare, type RegisteredKind, register } from './prepare.ts';
import { quiz } from './quiz/render.ts';
import { results } from './results/render.ts';
import { scorecard } from './scorecard/render.ts';
import { test } from './test/render.ts';
import { timeline } from './timeline/render.ts';

const KINDS: readonly RegisteredKind[] = [
  register(chart),
  register(key),
  register(ladder),
  register(map),
  register(marks),
  register(matrix),
  register(quiz),
  register(results),
  register(scorecard),
  register(test),
  register(timeline),
];

/** Info words that make a fence a block. */
export const BLOCK_KINDS: readonly string[] = KINDS.map(({ kind }) => kind);

/** What an author may write in each kind of block, by its info word. */
export const BLOCK_SCHEMAS: ReadonlyMap<string, z.ZodType> = new Map(
  KINDS.map(({ kind, schema }) => [kind, schema]),
);

/** The preparer of a kind; undefined for a kind not in the registry. */
export function preparerOf(kind: string): Prepare | undefined {
  return KINDS.find((one) => one.kind === kind)?.prepare;
}
