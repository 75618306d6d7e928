// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { escapeXml, xml, xmlDocument } from '../../src/exchange/qti/xml.ts';

/** As XML 1.0 can hold it. */
function possible(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
  );
}

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '&amp;',
      '\n',
      '\r',
      '\t',
      ' ',
      '\u0000',
      '\ud800',
      'a',
    ),
  }),
);

describe('XML', () => {
  it('brings any text back, as content and as attribute', () => {
    fc.assert(
      fc.property(text, (any) => {
        const document = xmlDocument(xml('p', { title: any }, any));
        const root = new DOMParser().parseFromString(document, 'application/xml').documentElement;
        expect(root.tagName).toBe('p');
        expect(root.textContent).toBe(possible(any));
        expect(root.getAttribute('title')).toBe(possible(any));
      }),
    );
  });

  it('is well-formed for a parser in C, whatever the text', async () => {
    const texts = fc.sample(text, 300);
    const { valid, errors, normalized } = await validateXML({
      xml: xmlDocument(
        xml(
          'texts',
          {},
          texts.map((any) => xml('p', { title: any }, any)),
        ),
      ),
      normalization: 'c14n',
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    expect(normalized.split('</p>')).toHaveLength(texts.length + 1);
  });

  it('leaves out what is undefined, joins lists and closes what is empty', () => {
    expect(xml('a', { b: undefined, c: 1, d: false }, undefined, false, [xml('e'), 'f', 2]).xml).toBe(
      '<a c="1" d="false"><e/>f2</a>',
    );
  });

  it('escapes what parsers would read as something else', () => {
    expect(escapeXml('<a> & "b"\r\n\t\u0007')).toBe('&lt;a&gt; &amp; &quot;b&quot;&#13;&#10;&#9;\ufffd');
  });
});
