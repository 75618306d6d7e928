// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pack } from '../../../src/vite/packing.ts';

const part = (name: string, text: string, says = '') =>
  `<script type="application/gzip" data-part="${name}"${says}>${pack(text)}</script>`;

const FILE = `<p id="single--failed" hidden>Failed</p><main>Deck</main>
${part('later.html', '<div class="card">≥ 3</div>')}${part('main.js', 'startDeck()')}
${part('speaker.html', '<main>Console</main>', ' data-title="Console" data-body="speaker"')}
${part('speaker.css', 'b {}')}${part('speaker.js', 'startConsole()')}`;

const started = () =>
  [...document.querySelectorAll('script[type="module"]')].map(({ textContent }) => textContent);

async function boot(hash: string, body = FILE): Promise<void> {
  document.head.innerHTML = '<title>Deck</title><style>a {}</style>';
  document.body.className = 'deck';
  document.body.innerHTML = body;
  location.hash = hash;
  vi.resetModules();
  await import('../../../src/pages/single/boot.browser.ts');
}

describe('a page in one file', () => {
  beforeEach(() => {
    // happy-dom has streams of its own, which do not unpack.
    vi.stubGlobal('reportError', vi.fn());
  });

  it('opens with its own page: what comes later waits in a template, and its script starts', async () => {
    await boot('');
    await vi.waitFor(() => expect(started()).toEqual(['startDeck()']));
    const later = document.querySelector<HTMLTemplateElement>('template[data-holds="later"]');
    expect(later?.content.textContent).toBe('≥ 3');
    expect(document.querySelector('main')?.textContent).toBe('Deck');
  });

  it.each(['#/carriages', '#later'])('opens with its own page at a place in it, %s', async (hash) => {
    await boot(hash);
    await vi.waitFor(() => expect(started()).toEqual(['startDeck()']));
  });

  it('opens as another of its pages, with that page’s style and script, when the hash names one', async () => {
    await boot('#speaker');
    await vi.waitFor(() => expect(started()).toEqual(['startConsole()']));
    expect(document.querySelector('main')?.textContent).toBe('Console');
    expect(document.title).toBe('Console');
    expect(document.body.className).toBe('speaker');
    expect([...document.querySelectorAll('style')].map(({ textContent }) => textContent)).toEqual(['b {}']);
    expect(document.querySelector('script[data-part="later.html"]')).not.toBeNull();
  });

  it('says so when it cannot be unpacked', async () => {
    await boot('', FILE.replace(/data-part="main\.js"/, 'data-part="other.js"'));
    await vi.waitFor(() =>
      expect(document.querySelector('#single--failed')?.hasAttribute('hidden')).toBe(false),
    );
    expect(reportError).toHaveBeenCalledOnce();
  });
});
