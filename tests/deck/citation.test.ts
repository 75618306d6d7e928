import { describe, expect, test } from 'vitest';
import { parseCitationItems } from '../../src/deck/citation.ts';

function parse(text: string, span = { file: 'a.md', start: 10, end: 10 + text.length }) {
  const { items, diagnostics } = parseCitationItems(text, span);
  return {
    items: items.map(({ key, paragraphs }) => [key, ...paragraphs]),
    messages: diagnostics.map(({ message }) => message),
    raw: items,
  };
}

describe('parseCitationItems', () => {
  test.each<[string, unknown[]]>([
    ['@a', [['a']]],
    ['@a2016, ¶17', [['a2016', [17, 17]]]],
    ['@a ¶17', [['a', [17, 17]]]],
    ['@a,¶ 17', [['a', [17, 17]]]],
    ['@a, ¶17–19', [['a', [17, 19]]]],
    ['@a, ¶¶17-19', [['a', [17, 19]]]],
    ['@a, ¶17–¶19', [['a', [17, 19]]]],
    ['@a, ¶17, 21, ¶23–24', [['a', [17, 17], [21, 21], [23, 24]]]],
    ['@a, ¶1; @b-c; @d, ¶2', [['a', [1, 1]], ['b-c'], ['d', [2, 2]]]],
  ])('reads %s', (text, expected) => {
    expect(parse(text)).toMatchObject({ items: expected, messages: [] });
  });

  test.each<[string, string]>([
    ['', '"" is not a citation'],
    ['a, ¶1', '"a, ¶1" is not a citation'],
    ['@', '"@" is not a citation'],
    ['@a;', '"" is not a citation'],
    ['@a, p. 3', '"p. 3" is not a paragraph'],
    ['@a, 3', '"3" is not a paragraph'],
    ['@a, ¶', '"¶" is not a paragraph'],
    ['@a, ¶0', '"¶0" is not a paragraph'],
    ['@a, ¶3–', '"¶3–" is not a paragraph'],
    ['@a, ¶1, x', '"x" is not a paragraph'],
    ['@a, ¶5–4', '"¶5–4" runs backwards'],
  ])('refuses "%s"', (text, message) => {
    expect(parse(text).messages).toEqual([message]);
  });

  test('places every part', () => {
    const text = '@a, ¶1;  @bc, ¶2–3';
    const slice = (span: { start: number; end: number } | undefined) =>
      text.slice((span?.start ?? 0) - 10, (span?.end ?? 0) - 10);
    const [first, second] = parse(text).raw;
    expect([first?.span, first?.keySpan, first?.locatorSpan].map(slice)).toEqual(['@a, ¶1', '@a', '¶1']);
    expect([second?.span, second?.keySpan, second?.locatorSpan].map(slice)).toEqual([
      '@bc, ¶2–3',
      '@bc',
      '¶2–3',
    ]);
  });

  test('allows for quotes round the text, and points at the whole where it stands otherwise', () => {
    expect(parse('@a', { file: 'a.md', start: 10, end: 14 }).raw[0]?.span).toEqual({
      file: 'a.md',
      start: 11,
      end: 13,
    });
    expect(parse('@a', { file: 'a.md', start: 10, end: 40 }).raw[0]?.span).toEqual({
      file: 'a.md',
      start: 10,
      end: 40,
    });
  });
});
