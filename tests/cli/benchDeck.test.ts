import { describe, expect, it } from 'vitest';
import { benchDeck } from '../../src/cli/benchDeck.ts';
import { compile } from '../../src/compile.ts';
import { slidesOf } from '../../src/deck/model.ts';
import { formatDiagnostics } from '../../src/diagnostics.ts';

describe('benchDeck', () => {
  it('is content that compiles without a single remark, with as many slides as asked for', () => {
    const files = benchDeck(45);
    const { briefing, diagnostics } = compile(files);
    expect(diagnostics.length === 0 ? '' : formatDiagnostics(diagnostics, files)).toBe('');
    expect(briefing && slidesOf(briefing.deck).length).toBe(45);
  });

  it('has a chart and a question among every ten slides', () => {
    const { briefing } = compile(benchDeck(40));
    const kinds = [...(briefing?.blocks.keys() ?? [])].map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'chart').length).toBe(4);
    expect(kinds.filter((kind) => kind === 'quiz').length).toBe(4);
  });
});
