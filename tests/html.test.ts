import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html, jsonScript, raw } from '../src/html.ts';

describe('html', () => {
  it('escapes what is interpolated, in text and in attributes', () => {
    const text = `<b title="it's">&</b>`;
    expect(html`<p title="${text}">${text}</p>`.html).toBe(
      '<p title="&lt;b title=&quot;it&#39;s&quot;&gt;&amp;&lt;/b&gt;">&lt;b title=&quot;it&#39;s&quot;&gt;&amp;&lt;/b&gt;</p>',
    );
  });

  it('leaves HTML as it is, and marks nothing twice', () => {
    expect(html`<p>${html`<em>${'a & b'}</em>`}${raw('<br>')}</p>`.html).toBe(
      '<p><em>a &amp; b</em><br></p>',
    );
  });

  it('joins lists, however deep', () => {
    expect(html`${['a', ['<', [html`<i>b</i>`]], 3]}`.html).toBe('a&lt;<i>b</i>3');
  });

  it('prints zero and the empty string, and nothing for true, false, null and undefined', () => {
    expect(html`[${0}|${''}|${true}|${false}|${null}|${undefined}]`.html).toBe('[0|||||]');
  });
});

describe('escapeHtml', () => {
  it('lets no character through that could end a text or a quoted attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});

describe('jsonScript', () => {
  it('cannot end the script element it stands in, and reads back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json().map((text): unknown => JSON.parse(text)),
          fc.constant('</script><!--'),
        ),
        (value) => {
          const { html: text } = jsonScript(value);
          expect(text).not.toContain('<');
          expect(JSON.parse(text)).toEqual(value);
        },
      ),
    );
  });
});
