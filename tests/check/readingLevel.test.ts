import { describe, expect, it } from 'vitest';
import { GRADE_LIMIT, readingLevelOf } from '../../src/check/readingLevel.ts';
import { compile } from '../../src/compile.ts';
import { readContent } from '../../src/vite/content.ts';
import { fixturePath, readProject } from '../fixtures/files.ts';

function levelOf({ files, assets }: Pick<ReturnType<typeof readContent>, 'files' | 'assets'>) {
  const { briefing } = compile(files, { assets });
  if (briefing === undefined) throw new Error('the content has errors');
  return readingLevelOf(briefing.deck, (fence) => briefing.blocks.get(fence)?.words ?? []);
}

describe('the reading level of a slide', () => {
  const base = readProject(fixturePath('base'));
  const section = (body: string) =>
    levelOf({ ...base, files: new Map([...base.files, ['slides/03-extra.md', body]]) }).slides.at(-1);

  it('counts headline, body, tables and blocks as shown, and notes apart', () => {
    const slide = section(`# One two {#extra}

---

## One two [4,162](fact:carriages-2017) {#finding}

Three *four* [@ilyash2022, ¶35].

- Five
- Six

| Seven | Eight |
|---|---|
| Nine | Ten |

\`\`\`chart
type: bar
caption: Eleven.
unit: carriages
rows: [{ fact: carriages-2013, label: Twelve }]
\`\`\`

Note:

Not shown. Nor this.
`);
    expect(slide?.id).toBe('finding');
    expect(slide?.notes).toMatchObject({ words: 4, sentences: 2 });
    const withoutChart = section(
      '# One two {#extra}\n\n---\n\n## One two [4,162](fact:carriages-2017) {#finding}\n\nThree *four* [@ilyash2022, ¶35].\n\n- Five\n- Six\n\n| Seven | Eight |\n|---|---|\n| Nine | Ten |\n',
    );
    expect(withoutChart?.shown).toMatchObject({ words: 10, sentences: 6 });
    expect(slide?.shown.words).toBeGreaterThan(11);
  });
});

describe('this deck', () => {
  const level = levelOf(readContent('.'));

  it(`shows text of grade ${GRADE_LIMIT} at most, and its notes are no harder`, () => {
    const hardest = level.slides
      .toSorted((a, b) => (b.shown.grade ?? 0) - (a.shown.grade ?? 0))
      .slice(0, 5)
      .map(({ id, shown }) => `${shown.grade?.toFixed(1)} ${id}: ${shown.longest.text}`);
    expect(level.shown.words).toBeGreaterThan(500);
    expect(level.shown.grade, `hardest slides:\n${hardest.join('\n')}`).toBeLessThanOrEqual(GRADE_LIMIT);
    expect(level.notes.grade).toBeLessThanOrEqual(GRADE_LIMIT);
  });
});
