import fc from 'fast-check';

const INLINE = [
  'word',
  ' ',
  '4,162',
  '[4,162](fact:carriages-2017)',
  '[](fact:a)',
  '[@ilyash2022, ¶34–35; @pism2020]',
  '[@a, ¶1]',
  '\\#12',
  '*',
  '**',
  '_',
  '`',
  '\\',
  '[',
  ']',
  '](',
  ')',
  '![alt](a.png)',
  '[link](#id "title")',
  '[label]',
  '<br>',
  '<!-- c -->',
  '<!--',
  '-->',
  '&nbsp;',
  '&#0;',
  '|',
  '\\|',
  '{#id .figure}',
  'https://example.org/2016',
  '\t',
  'Минобороны',
  '🚂',
  '👩🏽‍🚀',
  '\u0000',
  '\uD800',
];
const LINE_START = [
  '',
  '',
  '',
  '# ',
  '## ',
  '### ',
  '- ',
  '* ',
  '1. ',
  '> ',
  '> - ',
  '- > ',
  '  ',
  '    ',
  '\t',
  '| ',
  '- [ ] ',
];
const LINE = [
  '---',
  '***',
  '===',
  '|---|---|',
  '```',
  '```chart',
  '~~~~',
  'Note:',
  '[label]: https://example.org/',
  '',
  '',
  '',
];

/** A line of Markdown, well formed or not. */
const line = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...LINE_START), fc.array(fc.constantFrom(...INLINE), { maxLength: 6 }))
      .map(([start, parts]) => start + parts.join('')),
  },
  { weight: 2, arbitrary: fc.constantFrom(...LINE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** A section file as an author with a heavy hand might leave it. */
export const markdown = fc.array(line, { maxLength: 24 }).map((lines) => lines.join('\n'));
