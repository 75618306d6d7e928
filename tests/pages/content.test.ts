import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../src/deck/model.ts';
import { allNodes, shownNodes } from '../../src/deck/nodes.ts';
import {
  type ContentContext,
  factsIn,
  renderBlocks,
  renderBody,
  renderHeadline,
  slideSources,
} from '../../src/pages/content.ts';
import { MEDIA, type MediumName } from '../media.ts';
import { briefingOf } from './samples.ts';

function contextOf(markdown: string, medium: MediumName = 'study', more: Partial<ContentContext> = {}) {
  const briefing = briefingOf(markdown);
  const slide = slidesOf(briefing.deck)[0]!;
  return { briefing, slide, context: { briefing, medium: MEDIA[medium], ...more } };
}

function body(markdown: string, medium?: MediumName, more?: Partial<ContentContext>): string {
  const { slide, context } = contextOf(`# A slide\n\n${markdown}\n`, medium, more);
  return renderBody(slide, context).html;
}

describe('renderBody', () => {
  it('renders words, lists, tables, quotes and code', () => {
    expect(
      body(
        [
          'One *two* **three** `four` [five](#a-slide).',
          '- a\n- b\n\n  c',
          '3. c\n4. d',
          '| x | y |\n| --- | ---: |\n| \\#1 | \\#2 |',
          '> quoted',
          '```js\n1 < 2\n```',
        ].join('\n\n'),
      ),
    ).toMatchSnapshot();
  });

  it('sets a paragraph great when it is bold throughout, and only then', () => {
    expect(body('**[](fact:cars) × \\#2**', 'paper')).toBe(
      '<div class="prose"><p class="great"><span class="fact">4,162</span> × 2</p></div>',
    );
    expect(body('**One** word.')).toContain('<p><strong>One</strong> word.</p>');
  });

  it('escapes whatever the author wrote', () => {
    expect(body('a < b & <script>alert()</script> "c"')).not.toContain('<script>');
  });

  it('keeps runs of words together and gives each block its own wrapper', () => {
    const html = body('Words.\n\nMore words.\n\n```key\nshow: stages\n```\n\nAfter.');
    expect(html.match(/class="(prose|exhibit)"/g)).toEqual([
      'class="prose"',
      'class="exhibit"',
      'class="prose"',
    ]);
  });

  it('moves inner headings to the level the page asks for', () => {
    const markdown = '### Inner\n\nWords.';
    expect(body(markdown)).toContain('<h3>Inner</h3>');
    expect(body(markdown, 'study', { headingShift: 1 })).toContain('<h4>Inner</h4>');
  });

  it('gives a corner without words no heading', () => {
    expect(body('| | Moscow |\n| --- | --- |\n| Gain | Freedom |')).toContain(
      '<thead><tr><td></td><th scope="col">Moscow</th></tr></thead>',
    );
  });

  it('names a table by its head, so that two tables of a page can be told apart', () => {
    expect(body('| Year | How many |\n| --- | --- |\n| a | b |')).toContain(
      'aria-label="Table: Year, How many"',
    );
  });
});

describe('figures', () => {
  const heard = '4,162<span class="visually-hidden"> (carriages: source)</span>';

  it('open their card on the study page', () => {
    expect(body('[4,162](fact:cars) of them', 'study')).toContain(
      `<button type="button" class="fact" popovertarget="fact-cars">${heard}</button> of them`,
    );
  });

  it('lead beside the talk to all that is known about them on the deck, whose cards come later', () => {
    expect(body('[4,162](fact:cars) of them', 'deck')).toContain(
      `<a class="fact" href="sources.html#fact-cars" target="_blank" rel="noopener" data-card>${heard}</a> of them`,
    );
  });

  it('are plain text on paper, which nothing opens', () => {
    expect(body('[](fact:cars), [](fact:share)', 'paper')).toContain(
      '<span class="fact">4,162</span>, <span class="fact">30%</span>',
    );
  });

  it('are filled in from the ledger, computed ones too', () => {
    expect(body('[](fact:half)')).toContain('>2,081<');
  });
});

describe('citations', () => {
  it('stand in brackets where they are cited on the study page', () => {
    expect(body('It says so [@doc2016, ¶17].')).toContain(
      'It says so (<cite><a href="#source-doc2016">Lovelace 2016, ¶17</a></cite>).',
    );
  });

  it('that make up a paragraph are its sources', () => {
    expect(body('Words.\n\n[@doc2016, ¶17–18]')).toContain(
      '<p class="sources"><cite><a href="#source-doc2016">Lovelace 2016, ¶17–18</a></cite></p>',
    );
  });

  it('leave a figure that stands beside them in place', () => {
    expect(body('[](fact:cars) [@doc2016, ¶17]')).toContain('popovertarget="fact-cars"');
  });

  it('leave nothing behind on the deck and on paper, whose foot names the documents', () => {
    for (const medium of ['deck', 'paper'] as const) {
      expect(body('It says so [@doc2016, ¶17].\n\n[@doc2016, ¶17]', medium)).toBe(
        '<div class="prose"><p>It says so.</p></div>',
      );
    }
  });
});

describe('headlines', () => {
  it('hold figures as text, however deep: a heading is no place for buttons', () => {
    const { slide, context } = contextOf(
      '# Of [4,162](fact:cars) carriages **[30](fact:share)%** came, `not` [all](#x) {#x}\n',
    );
    expect(renderHeadline(slide, context).html).toBe(
      'Of 4,162 carriages <strong>30%</strong> came, <code>not</code> <a href="#x">all</a>',
    );
  });
});

describe('what a slide rests on', () => {
  const SLIDE =
    '# [4,162](fact:cars) planned\n\nHalf is [](fact:half) [@doc2016, ¶20].\n\n```marks\ntotal: cars\nsolid: half\n```\n\nNote:\n\nSaid: [](fact:share) [@doc2016, ¶39].\n';

  it('is named at its foot: documents of its words, and of what computed figures use, without notes', () => {
    const { slide, context } = contextOf(SLIDE);
    expect(slideSources(slide, context).map(({ text }) => text)).toEqual(['Lovelace 2016, ¶17, ¶20']);
  });

  it('is every fact of its headline, words, blocks and, where asked for, notes', () => {
    const { slide, briefing } = contextOf(SLIDE);
    expect(factsIn(shownNodes(slide), briefing).sort()).toEqual(['cars', 'half']);
    expect(factsIn(allNodes(slide), briefing).sort()).toEqual(['cars', 'half', 'share']);
  });

  it('renders notes as running blocks', () => {
    const { slide, context } = contextOf(SLIDE);
    expect(renderBlocks(slide.notes, context).html).toMatch(
      /^<p>Said: <button.*>30%<.*<\/button> \(<cite>.*\)\.<\/p>$/,
    );
  });
});
