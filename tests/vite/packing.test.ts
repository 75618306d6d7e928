import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hashSource, inlineScript, inlineStyle, pack } from '../../src/vite/packing.ts';

describe('a packed text', () => {
  it('is the same when unpacked, whatever letters it has, and the same bytes each time', () => {
    const text = 'Planned ≥ 4,162 </script> Свабода\n';
    expect(gunzipSync(Buffer.from(pack(text), 'base64')).toString('utf8')).toBe(text);
    expect(pack(text)).toBe(pack(text));
  });

  it('has no letter that ends the element it stands in', () => {
    expect(pack('</script><!--'.repeat(50))).toMatch(/^[A-Za-z0-9+/=]+$/);
  });
});

describe('the hash of a script or style', () => {
  it('is that of its UTF-8 bytes', () => {
    expect(hashSource('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    const expected = createHash('sha256').update(Buffer.from('“¶”', 'utf8')).digest('base64');
    expect(hashSource('“¶”')).toBe(`'sha256-${expected}'`);
  });
});

describe('an inline script', () => {
  it('cannot be ended, or hide its end, by what stands in its strings, and means the same', () => {
    const code = 'const a = "</script><!--</SCRIPT>";\nresult(a);';
    const safe = inlineScript(code);
    expect(safe).not.toMatch(/<\/script|<!--/i);
    let result: unknown;
    new Function('result', safe)((value: unknown) => {
      result = value;
    });
    expect(result).toBe('</script><!--</SCRIPT>');
  });

  it('has the line ends that browsers take a hash over', () => {
    expect(inlineScript('a\r\nb\rc\n')).toBe('a\nb\nc\n');
  });
});

it('lets no style sheet end its element', () => {
  expect(inlineStyle('a::after { content: "</style>" }')).toBe('a::after { content: "<\\/style>" }');
});
