import { describe, expect, it } from 'vitest';
import { benchDeck } from '../../src/cli/benchDeck.ts';
import { benchLedger } from '../../src/cli/benchLedger.ts';
import { compile } from '../../src/compile.ts';
import { formatDiagnostics } from '../../src/diagnostics.ts';

describe('benchLedger', () => {
  it('is content that compiles without a single remark, with as many facts more as asked for', () => {
    const files = benchLedger(50);
    const { briefing, diagnostics } = compile(files);
    expect(diagnostics.length === 0 ? '' : formatDiagnostics(diagnostics, files)).toBe('');
    const before = compile(benchDeck(40)).briefing?.context.ledger.size ?? 0;
    expect(briefing?.context.ledger.size).toBe(before + 50);
  });
});
