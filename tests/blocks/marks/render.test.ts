// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { renderDeckPage } from '../../../src/pages/deck/page.ts';
import { renderPrintPage } from '../../../src/pages/print/page.ts';
import { renderStudyPage } from '../../../src/pages/study/page.ts';
import type { MediumName } from '../../media.ts';
import { briefingOf } from '../../pages/samples.ts';

const briefing = briefingOf(`# Marks {#marks .title}

\`\`\`marks
total: cars
solid: cars
\`\`\`
`);

const PAGES = { deck: renderDeckPage, study: renderStudyPage, paper: renderPrintPage };

function fieldsOn(medium: MediumName): Element[] {
  const page = document.createElement('div');
  page.innerHTML = PAGES[medium](briefing).body.html;
  return [...page.querySelectorAll('#marks svg.marks')];
}

/** Columns and rows of a field. */
function sizeOf(field: Element): number[] {
  const [, , width = 0, height = 0] = (field.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return [width / 10, height / 10];
}

describe('a field of marks', () => {
  it.each(['deck', 'study'] as const)(
    'has room for all 4,162 in a wide and a narrow drawing: %s',
    (medium) => {
      expect(fieldsOn(medium).map(sizeOf)).toEqual([
        [127, 33],
        [56, 75],
      ]);
    },
  );

  it('fills each drawing with patterns of its own', () => {
    const fields = fieldsOn('study');
    const ids = fields.map((field) => [...field.querySelectorAll('pattern')].map(({ id }) => id));
    expect(new Set(ids.flat()).size).toBe(4);
    fields.forEach((field, i) => {
      const fills = [...field.querySelectorAll(':scope > path')].map((path) => path.getAttribute('fill'));
      expect(fills).toEqual(ids[i]?.map((id) => `url(#${id})`));
    });
  });

  it('is drawn once on paper, square by square', () => {
    const fields = fieldsOn('paper');
    expect(fields.map(sizeOf)).toEqual([[127, 33]]);
    expect(fields[0]?.querySelector('.mark-solid')?.getAttribute('d')?.match(/M/g)).toHaveLength(4162);
  });
});
