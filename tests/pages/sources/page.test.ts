// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/compile.ts';
import { VERDICT_WORDS } from '../../../src/evidence/words.ts';
import { sourceDownloads } from '../../../src/pages/sources/downloads.ts';
import { renderSourcesPage } from '../../../src/pages/sources/page.ts';
import { readBibtex, readCsv } from '../../evidence/export/readers.ts';
import { sampleBriefing } from './sample.ts';

let briefing: Briefing;

beforeAll(() => {
  briefing = sampleBriefing();
  document.body.innerHTML = renderSourcesPage(briefing).body.html;
});

function one(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelectorAll<HTMLElement>(selector);
  if (found.length !== 1) throw new Error(`${found.length} of ${selector}`);
  return found[0]!;
}

const text = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const ids = (selector: string) => [...document.querySelectorAll(selector)].map(({ id }) => id);

/** The rows under an entry or a document by their names. */
function rows(element: Element): Record<string, string> {
  return Object.fromEntries(
    [...element.querySelectorAll('dl > div')].map((row) => [text(row.children[0]!), text(row.children[1]!)]),
  );
}

describe('the sources page', () => {
  it('has no id twice and no link to an id that is not there', () => {
    const all = ids('[id]');
    expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
    const links = [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')!.slice(1));
    expect(links.filter((id) => !all.includes(id))).toEqual([]);
  });

  it('counts documents, entries, what is computed, what is outside, and disagreements', () => {
    expect(text(one('.counts'))).toBe(
      'documents2 entries from them4 computed1 from outside the set1 disagreement1',
    );
  });

  it('puts each entry into its document in paragraph order, computed and outside ones apart', () => {
    expect(ids('#source-doc2016 .entry')).toEqual(['fact-early', 'fact-plan']);
    expect(ids('#source-web2022 .entry')).toEqual(['fact-troops', 'fact-stay']);
    expect(ids('#computed .entry')).toEqual(['fact-half']);
    expect(ids('#outside .entry')).toEqual(['fact-ceiling']);
  });

  it('shows no control before there is script', () => {
    const controls = [...document.querySelectorAll('button, input, select')];
    expect(controls.length).toBeGreaterThan(5);
    expect(controls.filter((control) => control.closest('[hidden]') === null)).toEqual([]);
  });

  it('offers in filters only what leads to entries', () => {
    const options = (name: string) =>
      [...one(`select[name="${name}"]`).children].map((option) => option.getAttribute('value'));
    expect(options('document')).toEqual(['', 'doc2016', 'web2022', 'computed', 'outside']);
    expect(options('stage')).toEqual(['', 'planned', 'present', 'none']);
    expect(options('kind')).toEqual(['', 'fact', 'forecast']);
    expect(options('slide')).toEqual(['', 'planned']);
  });
});

describe('a document', () => {
  it('tells who speaks, what it is good for and what is not known of it', () => {
    expect(rows(one('#source-doc2016 .about'))).toEqual({
      'Who speaks': 'An analyst.',
      Strength: 'Reads tables.',
      Limit: 'Tables only.',
      Contributes: 'The plan.',
      'Not known': 'The day.',
    });
    expect(text(one('#source-doc2016 .record'))).toBe(
      'Ada Lovelace, Analytical Notes, about November 2016. Cited as Lovelace 2016, ¶1–40.',
    );
  });

  it('has a reference and a BibTeX entry ready', () => {
    expect(text(one('#reference-doc2016'))).toBe(
      'Lovelace, Ada. 2016. “On carriages & <trains>.” Analytical Notes, about November 2016. https://example.org/carriages',
    );
    const [entry] = readBibtex(one('#bibtex-doc2016').textContent);
    expect(entry).toMatchObject({ type: 'article', key: 'doc2016' });
  });
});

describe('an entry', () => {
  it('says what, who, how anyone knows and where, and links what belongs to it', () => {
    const entry = one('#fact-plan');
    expect(text(one('.entry-title', entry))).toBe('4,162 carriages Carriages planned');
    expect(text(one('.entry-how', entry))).toBe('planned recorded the ministry');
    expect(text(one('.entry-place', entry))).toBe('Lovelace 2016, ¶17 2017');
    expect(rows(entry)).toEqual({
      Note: 'A plan & no delivery.',
      'Others say': 'up to 4,162 carriages, planned – a news site, outside the set',
      Disagreement: 'What 4,162 are',
      'Used on': 'slide 1',
    });
  });

  it('keeps the words of the document to itself', () => {
    expect(document.body.textContent).not.toContain('plans 4,162');
    expect(rows(one('#fact-early'))).toEqual({ Inferred: 'two days before the article: 22 November 2016' });
  });

  it('tells what came of a forecast, and where that stands', () => {
    const entry = one('#fact-stay');
    expect(text(one('.entry-how', entry))).toBe('Forecast claimed B. Babbage');
    expect(rows(entry)).toEqual({
      Wording: '“may”',
      Outcome: `${VERDICT_WORDS.no}: They left. Lovelace 2016, ¶4`,
    });
  });

  it('gives the arithmetic of what is computed, its inputs linked', () => {
    const entry = one('#fact-half');
    expect(rows(entry).Formula).toBe('4,162 ÷ 2, from 4,162 carriages: Carriages planned');
    expect(one('dl a[href="#fact-plan"]', entry)).toBeTruthy();
  });

  it('names address and day of what is outside, and tells notes from slides', () => {
    expect(rows(one('#fact-ceiling'))).toMatchObject({
      'Seen at': 'example.com, 22 November 2026',
      'Used on': 'slide 1 (notes)',
    });
  });

  it('leads a range back to what was first said', () => {
    const entry = one('#fact-troops');
    expect(text(one('.entry-title', entry))).toBe('2,000–3,000 troops Troops');
    expect(rows(entry)['First said']).toBe('up to 4,162 carriages, planned – a news site, outside the set');
  });
});

describe('a disagreement', () => {
  it('says what does not fit, how it is best read and why, with its places and entries', () => {
    const entry = one('#disagreement-what-plan');
    expect(text(one('.where', entry))).toBe('Lovelace 2016, ¶17; Trains 2022');
    expect(rows(entry)).toEqual({
      Problem: 'One says 4,162, one up to 4,162.',
      'Best reading': 'As a ceiling.',
      Why: 'A tender names an upper limit.',
      Entries:
        '4,162 carriages: Carriages planned (Lovelace 2016, ¶17)up to 4,162 carriages: Carriages, as a news site had it (outside the set)',
    });
    expect(text(one('#disagreements-definitions'))).toBe('Definitions');
  });
});

describe('a slide’s citation', () => {
  it('holds the slide, the documents behind it with their paragraphs, and pages outside the set', () => {
    expect(text(one('#cite-planned--text'))).toBe('(Lovelace 2016, ¶17, ¶20)');
    expect([...one('#cite-planned--list').children].map(text)).toEqual([
      'Ada Lovelace. 2026. “A plan.” Slide 1 of Two figures. Revised 22 November 2026.',
      'Lovelace, Ada. 2016. “On carriages & <trains>.” Analytical Notes, about November 2016. https://example.org/carriages',
      'a news site. https://www.example.com/news. Seen 22 November 2026. Outside the set.',
    ]);
    expect(readBibtex(one('#cite-planned--bibtex').textContent)).toEqual([
      {
        type: 'misc',
        key: 'slide-planned',
        fields: {
          author: '{Ada Lovelace}',
          title: '{A plan}',
          howpublished: 'Slide 1 of Two figures',
          year: '2026',
          date: '2026-11-22',
          note: 'Revised 22 November 2026',
        },
      },
    ]);
    const copy = one('[data-copy^="cite-planned--bibtex"]').dataset.copy;
    expect(copy).toBe('cite-planned--bibtex bibtex-doc2016');
  });

  it('says so where no document is named', () => {
    expect(text(one('#cite-bare'))).toContain('No document is named on this slide.');
  });
});

describe('the downloads', () => {
  it('are linked with their sizes', () => {
    const links = [...document.querySelectorAll('.downloads a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(sourceDownloads(briefing).map(({ path }) => path));
    expect(text(one('.downloads'))).toMatch(/sources\.bib \d+ bytes: the documents for LaTeX/);
  });

  it('hold every entry, a range without a value of our own, and every disagreement', () => {
    const file = (path: string) =>
      sourceDownloads(briefing).find((download) => download.path === path)?.text ?? '';
    const facts = readCsv(file('data/facts.csv'));
    expect(facts.map(({ id }) => id)).toEqual(['plan', 'early', 'ceiling', 'half', 'stay', 'troops']);
    expect(facts.at(-1)).toMatchObject({ value: '', low: '2000', high: '3000', source: 'Trains 2022' });
    expect(facts[4]).toMatchObject({ verdict: 'no', see: '[@doc2016, ¶4]' });
    expect(readCsv(file('data/disagreements.csv'))).toEqual([
      {
        id: 'what-plan',
        group: 'definitions',
        title: 'What 4,162 are',
        cite: '[@doc2016, ¶17; @web2022]',
        problem: 'One says 4,162, one up to 4,162.',
        reading: 'As a ceiling.',
        why: 'A tender names an upper limit.',
        facts: 'plan; ceiling',
      },
    ]);
    expect(JSON.parse(file('data/disagreements.json'))).toMatchObject([
      { id: 'what-plan', facts: ['plan', 'ceiling'] },
    ]);
  });
});
