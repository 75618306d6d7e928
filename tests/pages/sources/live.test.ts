// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enableCopying } from '../../../src/pages/sources/copy.browser.ts';
import { narrowEntries } from '../../../src/pages/sources/entries.browser.ts';
import { renderSourcesPage } from '../../../src/pages/sources/page.ts';
import { chooseSlide } from '../../../src/pages/sources/slides.browser.ts';
import { sampleBriefing } from './sample.ts';

const body = renderSourcesPage(sampleBriefing()).body.html;
const told = vi.fn();
let undo: () => void = () => {};

const get = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const shown = () =>
  [...document.querySelectorAll('.entry')]
    .filter((entry) => entry.closest('[hidden]') === null)
    .map(({ id }) => id);

function start(address = ''): void {
  history.replaceState(null, '', `/sources.html${address}`);
  document.body.innerHTML = body;
  undo = narrowEntries(get('[data-entries]'), told);
}

function choose(name: string, value: string): void {
  const field = get<HTMLSelectElement>(`.filters [name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  told.mockClear();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  undo();
  vi.unstubAllGlobals();
});

describe('narrowEntries', () => {
  it('shows the form and all entries', () => {
    start();
    expect(get('.filters').hidden).toBe(false);
    expect(shown()).toHaveLength(6);
    expect(get('[data-count]').textContent).toBe('6 entries');
    expect(get('[data-clear]').hidden).toBe(true);
  });

  it('leaves what is asked for, counts it and writes it into the address', () => {
    start();
    choose('stage', 'planned');
    choose('document', 'doc2016');
    expect(shown()).toEqual(['fact-plan']);
    expect(get('[data-count]').textContent).toBe('1 of 6 entries');
    expect(location.search).toBe('?document=doc2016&stage=planned');
    expect(get('#source-web2022').hidden).toBe(true);
  });

  it('says that nothing is left', () => {
    start();
    choose('words', 'zeppelin');
    expect(shown()).toEqual([]);
    expect(get('[data-count]').textContent).toBe('None of 6 entries');
  });

  it('takes its choices from the address, and leaves alone what is none', () => {
    start('?kind=forecast&basis=nonsense');
    expect(shown()).toEqual(['fact-stay']);
    expect(get<HTMLSelectElement>('[name="basis"]').value).toBe('');
  });

  it('clears everything, keeps the focus and the hash', () => {
    start('?kind=forecast#how-to-read');
    get('[data-clear]').click();
    expect(shown()).toHaveLength(6);
    expect(location.search + location.hash).toBe('#how-to-read');
    expect(document.activeElement?.localName).toBe('summary');
  });

  it('sorts across documents in one list, and puts everything back', () => {
    start();
    const before = shown();
    choose('sort', 'value');
    expect(shown()).toEqual([
      'fact-half',
      'fact-plan',
      'fact-ceiling',
      'fact-troops',
      'fact-early',
      'fact-stay',
    ]);
    expect(get('#sorted-title').textContent).toContain('by unit and value');
    choose('sort', '');
    expect(shown()).toEqual(before);
  });

  it('shows everything again when a link leads to what is hidden', () => {
    start('?stage=present');
    expect(shown()).toEqual(['fact-troops']);
    get('#fact-troops a[href="#fact-ceiling"]').click();
    expect(shown()).toHaveLength(6);
    expect(location.search).toBe('');
    expect(told).toHaveBeenCalledWith('All entries are shown again, for the one the link leads to.');
  });

  it('does so for the address it is opened with, and keeps choices that show its entry', () => {
    start('?stage=present#fact-plan');
    expect(shown()).toHaveLength(6);
    start('?stage=planned#fact-plan');
    expect(shown()).toEqual(['fact-plan', 'fact-ceiling']);
  });

  it('follows nothing after its undo', () => {
    start();
    undo();
    choose('stage', 'planned');
    expect(shown()).toHaveLength(6);
  });
});

describe('enableCopying', () => {
  const write = vi.fn(async (_: string) => {});

  beforeEach(() => {
    write.mockReset();
    vi.stubGlobal('navigator', { clipboard: { writeText: write } });
    document.body.innerHTML = body;
    undo = enableCopying(told);
  });

  it('copies the references of a slide line by line', async () => {
    get('[data-copy="cite-planned--list"]').click();
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith('Copied.'));
    const lines = write.mock.calls[0]?.[0].split('\n');
    expect(lines).toHaveLength(3);
    expect(lines?.[0]).toMatch(/^Ada Lovelace\. 2026\./);
  });

  it('copies the BibTeX of a slide with that of its documents', async () => {
    get('[data-copy^="cite-planned--bibtex"]').click();
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith('Copied.'));
    expect(write.mock.calls[0]?.[0]).toMatch(/^@misc\{slide-planned,[\s\S]*\}\n\n@article\{doc2016,/);
  });

  it('says so where the browser refuses', async () => {
    write.mockRejectedValue(new Error('refused'));
    get('[data-copy="reference-doc2016"]').click();
    await vi.waitFor(() =>
      expect(told).toHaveBeenCalledWith(expect.stringContaining('does not let this page copy')),
    );
  });
});

describe('chooseSlide', () => {
  it('shows the chosen slide alone, and all again', () => {
    history.replaceState(null, '', '/sources.html');
    document.body.innerHTML = body;
    undo = chooseSlide(get('#cite'));
    const select = get<HTMLSelectElement>('[data-choose-slide]');
    const visible = () =>
      [...document.querySelectorAll('#cite details')].filter((details) => !(details as HTMLElement).hidden);
    expect(visible()).toHaveLength(2);
    select.value = 'cite-bare';
    select.dispatchEvent(new Event('change'));
    expect(visible()).toHaveLength(1);
    expect(get('#cite-bare').closest('details')?.open).toBe(true);
    select.value = '';
    select.dispatchEvent(new Event('change'));
    expect(visible()).toHaveLength(2);
  });

  it('chooses the slide the address names', () => {
    history.replaceState(null, '', '/sources.html#cite-bare');
    document.body.innerHTML = body;
    undo = chooseSlide(get('#cite'));
    expect(get<HTMLSelectElement>('[data-choose-slide]').value).toBe('cite-bare');
  });
});
