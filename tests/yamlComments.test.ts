import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { yamlComments } from '../src/yamlComments.ts';

const texts = (text: string) =>
  yamlComments(text).map((comment) => {
    expect(text.startsWith(comment.text, comment.start)).toBe(true);
    return comment.text;
  });

test('comments stand on lines of their own, at the end of one, and in flow lists', () => {
  expect(texts('# a\nx: y # b\n  # c\nz: [1, # d\n 2]\nw: >- # e\n  text\n---\n# f')).toEqual([
    '# a',
    '# b',
    '# c',
    '# d',
    '# e',
    '# f',
  ]);
});

test('a # in a text is no comment', () => {
  expect(texts('a: x#y\nb: "p # q"\nc: \'p # q\'\nd: |\n  # e\n  f # g\nh: "l\n  # m"\n')).toEqual([]);
});

test('places survive Cyrillic, emoji and anything else', () => {
  expect(texts('я: 🚂 # б\n')).toEqual(['# б']);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', ': ', '#', ' # ', '\n', '"', '- ', '[', ']', '{', '🚂', '|', '\n  ')),
      (parts) => {
        const text = parts.join('');
        const found = texts(text);
        for (const comment of found) expect(comment).toMatch(/^#[^\n]*$/);
        // Taking them out changes nothing of what is said.
        if (parseDocument(text).errors.length > 0) return;
        const bare = [...yamlComments(text)].reduceRight(
          (rest, { start, text: { length } }) =>
            rest.slice(0, start) + ' '.repeat(length) + rest.slice(start + length),
          text,
        );
        expect(parseDocument(bare).toJS()).toEqual(parseDocument(text).toJS());
      },
    ),
  );
});
