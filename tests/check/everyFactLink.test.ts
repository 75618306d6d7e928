/** A figure on a slide that drifts by one digit does not get through: all fact links of this project’s deck. */
import { expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { slidesOf } from '../../src/deck/model.ts';
import { allNodes, nodesOf } from '../../src/deck/nodes.ts';
import type { Span } from '../../src/diagnostics.ts';
import { readContent } from '../../src/vite/content.ts';

const { files, assets } = readContent('.');
const { briefing } = compile(files, { assets });

it('fails at its column with any digit of it changed to any other', { timeout: 300_000 }, () => {
  const texts = slidesOf(briefing!.deck)
    .flatMap((slide) => nodesOf(allNodes(slide), 'fact'))
    .map(({ textSpan }) => ({ span: textSpan, digits: digitPlaces(textSpan) }))
    .filter(({ digits }) => digits.length > 0);
  expect(texts.length).toBeGreaterThan(0);
  const missed: string[] = [];
  for (let nth = 0; texts.some(({ digits }) => digits.length > nth); nth++) {
    for (let by = 1; by <= 9; by++) {
      // Links do not look at each other, so one digit of each is changed at the same time.
      const changed = texts.filter(({ digits }) => digits.length > nth);
      const content = new Map(files);
      for (const { span, digits } of changed) {
        content.set(span.file, turn(content.get(span.file) ?? '', digits[nth]!, by));
      }
      const told = new Set(
        compile(content, { assets })
          .diagnostics.filter(({ rule }) => rule === 'fact-mismatch')
          .map(({ span }) => placeOf(span)),
      );
      missed.push(
        ...changed
          .filter(({ span }) => !told.has(placeOf(span)))
          .map(({ span }) => `${placeOf(span)} ${content.get(span.file)?.slice(span.start, span.end)}`),
      );
    }
  }
  expect(missed).toEqual([]);
});

function placeOf({ file, start }: Span): string {
  return `${file} ${start}`;
}

function digitPlaces({ file, start, end }: Span): number[] {
  const text = files.get(file)?.slice(start, end) ?? '';
  return [...text.matchAll(/\d/g)].map(({ index }) => start + index);
}

/** The text with one digit turned on by some steps of ten. */
function turn(text: string, place: number, by: number): string {
  return `${text.slice(0, place)}${(Number(text[place]) + by) % 10}${text.slice(place + 1)}`;
}
