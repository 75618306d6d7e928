import { describe, expect, it } from 'vitest';
import { map } from '../../../src/blocks/map/render.ts';
import { MEDIA, type MediumName } from '../../media.ts';
import { factsOpenedIn } from '../../opens.ts';
import { context, NEAR, WHOLE } from './example.ts';

const use = { id: 'where-map', slideId: 'where', spec: WHOLE };

function render(medium: MediumName, spec = WHOLE): string {
  return map.render({ ...use, spec }, context, MEDIA[medium]).html;
}

describe('a map on a page', () => {
  it('stands one design on the canvas and two in a column', () => {
    expect(render('deck').match(/<svg [^>]*class="map-svg/g)).toHaveLength(1);
    expect(render('study').match(/<svg [^>]*class="map-svg/g)).toHaveLength(2);
  });

  it('offers layers and places as native controls, in reading order', () => {
    const deck = render('deck');
    expect(deck.match(/type="checkbox"/g)).toHaveLength(3);
    const ids = [...deck.matchAll(/type="radio"[^>]*value="([\w-]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(WHOLE.layers.flatMap(({ places }) => places))]);
    expect(render('deck', NEAR)).not.toContain('type="checkbox"');
  });

  it('is words and lines alone on paper: no controls, no buttons, and the layers named', () => {
    const paper = render('paper');
    expect(paper).not.toMatch(/<button|<input|live-map|<details/);
    expect(paper).toContain('<dt>February 2022</dt><dd>Kyiv, Chernihiv, Homyel,');
    expect(paper).toContain('<b>about 200 km</b> from Kyiv');
  });

  it('opens the card of each distance drawn', () => {
    for (const medium of ['deck', 'study'] as const)
      expect(factsOpenedIn(render(medium))).toEqual(expect.arrayContaining(['ring-kyiv', 'band-border']));
    expect(map.facts(WHOLE, context.ledger)).toEqual(['ring-kyiv', 'band-border']);
  });

  it('says in its table what is said, how sure it is, why, and how far it is', () => {
    const study = render('study');
    const row = /<tr data-row="zyabrovka">.*?<\/tr>/s.exec(study)?.[0] ?? '';
    expect(row).toContain('also Ziabrauka, Zyabrawka, Ziabrovka');
    expect(row).toContain('<strong>Probably this place.</strong> Flagstok');
    expect(row).toContain('Auseyushkin 2022, ¶18');
    expect(row).toContain('212 km north of Kyiv');
    expect(row).toContain('26 km from the border of Belarus and Ukraine');
    expect(row).toContain('52.31°\u00A0N, 31.16°\u00A0E');
    expect(study).toContain('52.10°\u00A0N, 23.73°\u00A0E');
    expect(study).toContain('12.05°\u00A0S, 77.04°\u00A0W');
  });

  it('says whose borders it draws', () => {
    for (const medium of ['deck', 'study', 'paper'] as const)
      expect(render(medium)).toContain(
        'Borders as in Natural Earth, 1:10 million; drawing them implies no judgement.',
      );
  });

  it('gives its places away as a file, one statement a row, and its drawing', () => {
    const [csv, svg] = map.assets?.(use, context) ?? [];
    const rows = csv?.text.split('\r\n') ?? [];
    expect(rows[0]).toBe('place,variants,kind,layers,lat,lon,certainty,said,because,source,distances,note');
    const zyabrovka = rows.filter((row) => row.startsWith('Zyabrovka,'));
    expect(zyabrovka).toHaveLength(2);
    expect(zyabrovka[1]).toContain(',52.31,31.16,probable,');
    expect(rows.at(-2)).toMatch(/^40–50 km from the border of Chernihiv region,,band,/);
    expect(svg?.text).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg?.text).not.toContain('var(');
  });
});
