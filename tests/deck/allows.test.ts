import { describe, expect, test } from 'vitest';
import { slidesOf } from '../../src/deck/model.ts';
import { parseDeck } from '../../src/deck/parse.ts';
import { normaliseText } from '../../src/diagnostics.ts';

const FILE = 'slides/01-a.md';

/** Every opt-out of a slide as `names → the text it is for`. */
function allows(body: string): string[] {
  const text = normaliseText(`# Heading\n\n${body}`);
  const { deck } = parseDeck(new Map([[FILE, text]]), { kinds: ['chart'] });
  return slidesOf(deck)
    .flatMap((slide) => slide.allows)
    .map(({ rules, span, target }) => {
      expect(text.slice(span.start, span.end)).toMatch(/^<!--[\s\S]*-->$/);
      const names = rules.map(({ name, span: place }) => {
        expect(text.slice(place.start, place.end)).toBe(name);
        return name;
      });
      return `${names.join(' ')} → ${target === undefined ? 'nothing' : text.slice(target.start, target.end)}`;
    });
}

describe('an opt-out is for', () => {
  test.each<[string, string, string[]]>([
    [
      'the paragraph it stands in',
      'One.\n\nTwo <!-- allow: a --> more\nlines.\n\nThree.',
      ['a → Two <!-- allow: a --> more\nlines.'],
    ],
    ['the paragraph it ends', 'Two. <!-- allow: a -->\n\nThree.', ['a → Two. <!-- allow: a -->']],
    ['the paragraph after it', '<!-- allow: a -->\nTwo.\n\nThree.', ['a → Two.']],
    ['the paragraph after a blank line', '<!-- allow: a -->\n\nTwo.', ['a → Two.']],
    ['the rest of its line', '<!-- allow: a --> Two.', ['a → Two.']],
    ['a heading', '### Two <!-- allow: a -->\n\nThree', ['a → ### Two <!-- allow: a -->']],
    ['the heading after it', '<!-- allow: a -->\n### Two\n\nThree', ['a → ### Two']],
    ['one item of a list', '- one\n- two <!-- allow: a -->\n- three', ['a → two <!-- allow: a -->']],
    ['the item it begins', '- <!-- allow: a --> two\n- three', ['a → two']],
    ['an item inside an item', '- one\n  - two <!-- allow: a -->', ['a → two <!-- allow: a -->']],
    ['the first item of the list after it', '<!-- allow: a -->\n\n1. one\n2. two', ['a → one']],
    ['a paragraph of a quote', '> one\n>\n> two <!-- allow: a -->', ['a → two <!-- allow: a -->']],
    [
      'a row of a table',
      '| a |\n| --- |\n| two <!-- allow: a --> |\n| b |',
      ['a → | two <!-- allow: a --> |'],
    ],
    ['the table after it', '<!-- allow: a -->\n\n| a |\n| --- |\n| b |', ['a → | a |\n| --- |\n| b |']],
    [
      'what is marked or linked too',
      '**two <!-- allow: a -->** [x <!-- allow: b -->](#y)',
      [
        'a → **two <!-- allow: a -->** [x <!-- allow: b -->](#y)',
        'b → **two <!-- allow: a -->** [x <!-- allow: b -->](#y)',
      ],
    ],
    ['a paragraph of the notes', 'One.\n\nNote:\n<!-- allow: a -->\nTwo.\n\nThree', ['a → Two.']],
    [
      'nothing where nothing follows in its part',
      'One.\n\n<!-- allow: a -->\n\nNote:\nTwo.',
      ['a → nothing'],
    ],
    [
      'the fence after it, whose words are not its business',
      '<!-- allow: a -->\n```chart\nx: 1\n```',
      ['a → ```chart\nx: 1\n```'],
    ],
  ])('%s', (_, body, expected) => {
    expect(allows(body)).toEqual(expected);
  });
});

describe('an opt-out is written', () => {
  test.each<[string, string[]]>([
    ['<!--allow:a-->', ['a → Two.']],
    ['<!-- Allow: a, b c,d -->', ['a b c d → Two.']],
    ['<!-- allow:\na,\nb -->', ['a b → Two.']],
    ['<!-- allow: a --> <!-- note --> <!-- allow: b -->', ['a → Two.', 'b → Two.']],
    ['<!-- allow: -->', [' → Two.']],
    ['<!-- please allow: a -->', []],
    ['<!-- allowed: a -->', []],
    ['`<!-- allow: a -->`', []],
  ])('%j', (comment, expected) => {
    expect(allows(`${comment}\nTwo.`)).toEqual(expected);
  });

  test('before the slide’s own heading', () => {
    const text = '<!-- allow: a -->\n# Two {#id}\n\nThree.';
    const { deck } = parseDeck(new Map([[FILE, text]]));
    const [slide] = slidesOf(deck);
    expect(slide?.allows[0]?.target).toEqual(slide?.heading.span);
  });
});

test('a comment at either end of a paragraph leaves no blank behind', () => {
  const text = '# A\n\n**Two** <!-- allow: a -->\n\n<!-- x --> **Three** <!-- y -->';
  const { deck } = parseDeck(new Map([[FILE, text]]));
  const children = slidesOf(deck)[0]?.body.map(
    (block) => block.type === 'paragraph' && block.children.map(({ type }) => type),
  );
  expect(children).toEqual([['strong'], ['strong']]);
});
