/** What an author may write in a ` ```map ` block. */
import { z } from 'zod';
import { caption, factId, text } from '../fields.ts';

const placeId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'must be the id of a place, such as "minsk"');

const country = text.describe('Name of a country as Natural Earth writes it in English: Belarus.');

const view = z
  .tuple([
    z.number().min(-180).max(180),
    z.number().min(-85).max(85),
    z.number().min(-180).max(180),
    z.number().min(-85).max(85),
  ])
  .refine(([west, , east]) => west < east, 'the west edge must lie west of the east edge')
  .refine(([, south, , north]) => south < north, 'the south edge must lie south of the north edge');

const layer = z.strictObject({
  label: text.max(40, 'must have at most 40 characters').describe('Name of the layer: 2022.'),
  places: z
    .array(placeId)
    .min(1, 'needs at least one place')
    .describe('Ids of places in assets/places.yaml, in reading order.'),
});

const ring = z.strictObject({
  around: placeId.describe('The place in the middle; it must be in a layer.'),
  fact: factId.describe('A fact in km: the distance.'),
  label: text.optional().describe('What follows the distance. Default: from NAME.'),
  emphasis: z.boolean().optional().describe('What the headline is about: in the accent colour.'),
});

const band = z.strictObject({
  border: z.tuple([country, country]).describe('The two countries whose common border it is measured from.'),
  from: placeId.describe('Place near which the stretch of border begins.'),
  to: placeId.describe('Place near which it ends.'),
  fact: factId.describe('A fact in km with low and high: the distances between which the band lies.'),
  label: text.describe('What follows the distances: from the border of the region.'),
  emphasis: z.boolean().optional().describe('What the headline is about: in the accent colour.'),
});

/** Places, rings and bands over a base map. */
export const mapSchema = z.strictObject({
  caption,
  focus: country.describe('The country the map is about, as Natural Earth writes it: Belarus.'),
  view: view.describe(
    'West, south, east and north edge in degrees. What lies outside is pointed to at the edge.',
  ),
  phone: view.optional().describe('The same for narrow columns. Default: as "view".'),
  layers: z
    .array(layer)
    .min(1, 'needs at least one layer')
    .max(6, 'has room for at most 6 layers')
    .describe('Groups of places that are switched on and off together.'),
  rings: z.array(ring).max(2, 'has room for at most 2 rings').default([]).describe('Default none.'),
  bands: z.array(band).max(2, 'has room for at most 2 bands').default([]).describe('Default none.'),
  measure: z
    .strictObject({
      places: z
        .array(placeId)
        .max(3, 'has room for at most 3 places')
        .default([])
        .describe('Places to which the distance of each place is given.'),
      border: z
        .tuple([country, country])
        .optional()
        .describe('Two countries; the distance to their common border is given too.'),
    })
    .default({ places: [] })
    .describe('What distances are computed to. Default none.'),
});

export type MapSpec = z.infer<typeof mapSchema>;
export type RingSpec = MapSpec['rings'][number];
export type BandSpec = MapSpec['bands'][number];
/** West, south, east, north. */
export type View = MapSpec['view'];
