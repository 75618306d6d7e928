import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, type Deck, type Inline, slidesOf, walk } from '../../src/deck/model.ts';
import { parseDeck } from '../../src/deck/parse.ts';
import { formatDiagnostics, normaliseText, type Span } from '../../src/diagnostics.ts';
import { markdown } from './arbitrary.ts';

const FILE = 'slides/01-test.md';

function parse(text: string) {
  const files = new Map([[FILE, normaliseText(text)]]);
  return { files, ...parseDeck(files, { kinds: ['chart', 'quiz'] }) };
}

function nodesOf(deck: Deck): (Block | Inline)[] {
  const nodes: (Block | Inline)[] = [];
  for (const { heading, body, notes } of slidesOf(deck))
    walk([heading, ...body, ...notes], (node) => nodes.push(node));
  return nodes;
}

describe('whatever an author writes', () => {
  test('never makes the parser throw', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { files, deck, diagnostics } = parse(text);
        expect(slidesOf(deck).every(({ id }) => id !== '')).toBe(true);
        expect(formatDiagnostics(diagnostics, files)).toContain('slides/deck.yaml is missing');
      }),
      { numRuns: 500 },
    );
  });

  test('is not lost: every slide and node lies inside the file, children inside their slide', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { files, deck, diagnostics } = parse(text);
        const length = files.get(FILE)?.length ?? 0;
        const inside = ({ start, end }: Span, within: { start: number; end: number }) =>
          within.start <= start && start <= end && end <= within.end;
        for (const { heading, body, notes, span } of slidesOf(deck)) {
          expect(inside(span, { start: 0, end: length })).toBe(true);
          walk([heading, ...body, ...notes], (node) => {
            if (!inside(node.span, span))
              throw new Error(`${node.type} ${JSON.stringify(node.span)} is outside ${JSON.stringify(span)}`);
          });
        }
        expect(
          diagnostics.every(({ span }) => span.file !== FILE || inside(span, { start: 0, end: length })),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is pointed at exactly: spans slice back to what they stand for', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { files, deck } = parse(text);
        const source = files.get(FILE) ?? '';
        const slice = ({ start, end }: Span) => source.slice(start, end);
        for (const node of nodesOf(deck)) {
          if (
            node.type === 'text' &&
            node.span.end - node.span.start === node.text.length &&
            !/[☐☑\0�]/.test(node.text)
          ) {
            // One character may be a reference decoded, or a blank that stands for a tab.
            if (node.text.length > 1) expect(slice(node.span)).toBe(node.text);
          } else if (node.type === 'literal' && slice(node.span).startsWith('\\#')) {
            expect(slice(node.span)).toBe(`\\#${node.text}`);
          } else if (node.type === 'fact') {
            expect(slice(node.idSpan)).toBe(node.id);
            if (/^[\w,]*$/.test(node.text)) expect(slice(node.textSpan).replace(/\\/g, '')).toBe(node.text);
          } else if (node.type === 'citation') {
            expect(slice(node.span)).toMatch(/^\[@[\s\S]*\]$/);
            for (const item of node.items) expect(slice(item.keySpan)).toBe(`@${item.key}`);
          } else if (node.type === 'fence') {
            expect(slice(node.bodySpan)).toBe(node.body);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps its lines and columns in a file with CRLF', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const unix = parse(text);
        const windows = parse(`\uFEFF${normaliseText(text).replace(/\n/g, '\r\n')}`);
        expect(formatDiagnostics(windows.diagnostics, windows.files)).toBe(
          formatDiagnostics(unix.diagnostics, unix.files),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('deep or endless nesting is no trap', () => {
  test.each([
    ['quotes', '>'.repeat(500)],
    ['lists', '- '.repeat(500)],
    ['brackets', '['.repeat(2000)],
    ['links', '[a]('.repeat(2000)],
    ['emphasis', '*a **b '.repeat(1000)],
    ['backticks', '`` ` '.repeat(1000)],
    ['citations', '[@'.repeat(2000)],
    ['braces', `# ${'{#a '.repeat(2000)}`],
    ['comments', '<!-- '.repeat(2000)],
    ['separators', '\n---\n'.repeat(2000)],
    ['fences', '```chart\n'.repeat(300)],
  ])('%s', (_, text) => {
    const start = performance.now();
    parse(`# A\n\n${text}\n`);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
