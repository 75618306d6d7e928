// @vitest-environment happy-dom
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { raw } from '../../src/html.ts';
import type { Page } from '../../src/pages/page.ts';
import { inlinePage, type SingleFile, type WholePage } from '../../src/vite/inlinePage.ts';
import { hashSource } from '../../src/vite/packing.ts';

const page = (html: string): Page => ({ title: 'A & B', description: 'Two', lang: 'be', body: raw(html) });

function file(given: Partial<SingleFile> = {}): SingleFile {
  return {
    bodyClass: 'deck',
    page: page('<main>Text</main>'),
    style: 'body { color: red }',
    script: 'const end = "</script>";',
    boot: 'const boot = "</script>";',
    parts: new Map([['later.html', '<div class="card"></div>']]),
    pages: new Map(),
    files: new Map(),
    ...given,
  };
}

const CONSOLE: WholePage = {
  bodyClass: 'speaker',
  page: { ...page('<main>Notes</main>'), title: 'Console' },
  style: 'b {}',
  script: 'speak();',
};

const parse = (document: string) => new DOMParser().parseFromString(document, 'text/html');
const policyOf = (document: Document) =>
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
const unpacked = (document: Document, name: string) =>
  gunzipSync(
    Buffer.from(document.querySelector(`script[data-part="${name}"]`)?.textContent ?? '', 'base64'),
  ).toString();

describe('a page in one file', () => {
  it('has its own HTML and style plainly, its script and parts packed', () => {
    const document = parse(inlinePage(file()));
    expect(document.documentElement.lang).toBe('be');
    expect(document.title).toBe('A & B');
    expect(document.body.className).toBe('deck');
    expect(document.querySelector('main')?.textContent).toBe('Text');
    expect(document.querySelector('style:not([data-fonts])')?.textContent).toBe('body { color: red }');
    expect(unpacked(document, 'later.html')).toBe('<div class="card"></div>');
    expect(unpacked(document, 'main.js')).toBe('const end = "</script>";');
  });

  it('says what it needs where it cannot unpack itself', () => {
    const document = parse(inlinePage(file()));
    expect(document.querySelector('noscript')?.textContent).toContain('JavaScript');
    expect(document.querySelector('#single--failed')?.hasAttribute('hidden')).toBe(true);
  });

  it('allows exactly the scripts and styles that are in it, by hashes of what a browser sees', () => {
    const document = parse(inlinePage(file()));
    const inline = [...document.querySelectorAll('script:not([data-part])')].map(
      ({ textContent }) => textContent,
    );
    expect(inline).toHaveLength(1);
    const policy = policyOf(document);
    expect(policy).toContain(
      `script-src ${hashSource(inline[0] ?? '')} ${hashSource(unpacked(document, 'main.js'))};`,
    );
    expect(policy).toContain(`style-src ${hashSource('')} ${hashSource('body { color: red }')};`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/'self'|unsafe|https?:|\*/);
  });

  it('holds further pages, packed, with their scripts and styles in the policy', () => {
    const document = parse(inlinePage(file({ pages: new Map([['speaker', CONSOLE]]) })));
    const part = document.querySelector<HTMLElement>('script[data-part="speaker.html"]');
    expect(part?.dataset).toMatchObject({ title: 'Console', body: 'speaker' });
    expect(unpacked(document, 'speaker.html')).toBe('<main>Notes</main>');
    for (const name of ['speaker.js', 'speaker.css'])
      expect(policyOf(document)).toContain(hashSource(unpacked(document, name)));
  });

  it('holds its fonts once, for further pages as well', () => {
    const font = '@font-face{font-family:A;src:url(data:font/woff2;base64,AA==)}';
    const given = {
      style: `${font}b {}`,
      pages: new Map([['speaker', { ...CONSOLE, style: `${font}i {}` }]]),
    };
    const document = parse(inlinePage(file(given)));
    expect([...document.querySelectorAll('style')].map(({ textContent }) => textContent)).toEqual([
      font,
      'b {}',
    ]);
    expect(unpacked(document, 'speaker.css')).toBe('i {}');
    for (const text of [font, 'b {}', 'i {}']) expect(policyOf(document)).toContain(hashSource(text));
    const other = new Map([['speaker', { ...CONSOLE, style: font.replace('AA==', 'BB==') }]]);
    expect(() => inlinePage(file({ ...given, pages: other }))).toThrow(/fonts of speaker/);
  });

  it('shows files of the project in place and offers linked ones to be saved, in packed parts too', () => {
    const files = new Map([
      ['assets/a.png', 'data:image/png;base64,AA=='],
      ['assets/b.pdf', 'data:application/pdf;base64,BB=='],
    ]);
    const html = '<img src="assets/a.png" alt=""><a href="assets/b.pdf">B</a>';
    const document = parse(
      inlinePage(file({ files, page: page(html), parts: new Map([['later.html', html]]) })),
    );
    const embedded =
      '<img src="data:image/png;base64,AA==" alt=""><a href="data:application/pdf;base64,BB==" download="b.pdf">B</a>';
    expect(document.body.innerHTML).toContain(embedded.replace(' alt="">', ' alt="">'));
    expect(unpacked(document, 'later.html')).toBe(embedded);
  });

  it.each<[string, Partial<SingleFile>]>([
    ['a picture', { page: page('<p><img alt="" src="assets/x.png"></p>') }],
    ['a picture in a part', { parts: new Map([['later.html', '<img src="x.png">']]) }],
    ['a script', { page: page('<script src="x.js"></script>') }],
    ['a style sheet', { page: page('<link rel="stylesheet" href="x.css">') }],
    ['a frame', { page: page('<iframe title="" src="x.html"></iframe>') }],
    ['a font', { style: '@font-face { src: url(./x.woff2) }' }],
    ['an imported style', { style: '@import "x.css";' }],
    ['a module', { script: 'import{a}from"./x.js";a()' }],
    ['a module that comes later', { script: 'await import(`./x.js`)' }],
    ['another page’s module', { pages: new Map([['speaker', { ...CONSOLE, script: 'import "./x.js"' }]]) }],
    [
      'a picture in another page’s style',
      { pages: new Map([['speaker', { ...CONSOLE, style: 'b { background: url(x.png) }' }]]) },
    ],
    ['a file beside its script', { script: 'f(new URL("./x.js", import.meta.url))' }],
  ])('is refused while it would fetch %s', (_, given) => {
    expect(() => inlinePage(file(given))).toThrow(/would fetch (assets\/|\.\/)?x\./);
  });

  it('is not refused for links a reader follows, or for what is in it', () => {
    const html = '<a href="study.html#a">A</a><a href="https://example.org">B</a><img alt="" src="data:,">';
    const style = 'a { background: url("data:image/png;base64,AA"); fill: url(#x) }';
    expect(() => inlinePage(file({ page: page(html), style }))).not.toThrow();
  });
});
