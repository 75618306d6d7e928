/** The places and distances of the project on a map, with all that is drawn anywhere. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { BlockContext } from '../../../src/blocks/kind.ts';
import { type MapSpec, mapSchema } from '../../../src/blocks/map/schema.ts';
import { parsePlaces } from '../../../src/evidence/places.ts';
import { parseSources } from '../../../src/evidence/sources.ts';
import { fact, ledgerOf } from '../../evidence/samples.ts';

const files = new Map(
  ['assets/places.yaml', 'assets/sources.yaml'].map((file) => [file, readFileSync(file, 'utf8')]),
);
const { sources } = parseSources(files);
const { places } = parsePlaces(files, sources);

const kyiv = fact({
  id: 'ring-kyiv',
  value: 200,
  hedge: 'about',
  unit: 'km',
  in: 'ilyash2022',
  paragraph: 38,
});
const border = fact({
  id: 'band-border',
  value: 45,
  low: 40,
  high: 50,
  ranged: true,
  unit: 'km',
  in: 'ilyash2022',
  paragraph: 38,
});

export const context: BlockContext = {
  ledger: ledgerOf(kyiv, border),
  sources,
  places,
  slides: new Map(),
  questions: new Map(),
  objectives: new Map(),
};

const OVERLAYS = `
rings:
  - around: kyiv
    fact: ring-kyiv
bands:
  - border: [Belarus, Ukraine]
    from: border-tripoint
    to: border-dnipro
    fact: band-border
    label: from the border of Chernihiv region
    emphasis: true
measure:
  places: [minsk, kyiv]
  border: [Belarus, Ukraine]
`;

/** Belarus and all that is north of Kyiv; every place of the documents, in three layers. */
export const WHOLE: MapSpec = mapSchema.parse(
  parse(`
caption: The places of the documents.
focus: Belarus
view: [22.6, 50.2, 33.2, 56.3]
layers:
  - label: Before 2022
    places: [minsk, moscow, st-petersburg, kaliningrad, lima, vileyka, hantsavichy]
  - label: February 2022
    places: [kyiv, chernihiv, homyel, rechytsa, zyabrovka, brest, khabarovsk, vladivostok]
  - label: November 2022
    places: [minsk, kyiv, zyabrovka, vileyka, hantsavichy, kherson, crimea]
${OVERLAYS}`),
);

/** The south-east, as near as shows all of the band. */
export const NEAR: MapSpec = mapSchema.parse(
  parse(`
caption: Near the border.
focus: Belarus
view: [28.6, 50.3, 32.6, 52.75]
phone: [29.4, 50.2, 32.2, 52.8]
layers:
  - label: February 2022
    places: [kyiv, chernihiv, homyel, rechytsa, zyabrovka]
${OVERLAYS}`),
);
