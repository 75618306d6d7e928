import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { formatDiagnostics } from '../src/diagnostics.ts';
import { expectGolden, fixtureNames, fixturePath, readProject } from './fixtures/files.ts';

const base = readProject(fixturePath('base'));

test('the base project has no problems', () => {
  const { briefing, diagnostics } = compile(base.files, { assets: base.assets });
  expect(formatDiagnostics(diagnostics, base.files)).toBe('');
  expect(briefing).toBeDefined();
});

describe('an author’s mistake is told with place, frame and hint', () => {
  test.each(fixtureNames('mistakes'))('%s', (name) => {
    const folder = fixturePath('mistakes', name);
    const { files, assets } = readProject(folder, base);
    const { diagnostics } = compile(files, { assets });
    expect(diagnostics).not.toHaveLength(0);
    expectGolden(`${folder}/out.txt`, formatDiagnostics(diagnostics, files));
  });
});
