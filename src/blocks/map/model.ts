/** A map's spec with everything it names looked up: what tables, drawings and panels are made from. */
import type { Position } from 'geojson';
import { formatNumber, formatWithUnit } from '../../evidence/format.ts';
import type { Fact, Ledger } from '../../evidence/model.ts';
import { type Certainty, certaintyOf, type Place, type Places } from '../../evidence/places.ts';
import { borderBetween } from './atlas.ts';
import { courseTo, distance, distanceToNearest, samplesOf, stretchOf, type Wind, windOf } from './geodesy.ts';
import type { MapSpec } from './schema.ts';

/** A distance we computed: `213 km` to `Kyiv`. */
export interface Measured {
  readonly to: string;
  /** Great circle, not rounded. */
  readonly km: number;
  /** Which way the place lies from there; undefined of a border. */
  readonly wind?: Wind | undefined;
}

export interface MapPlace {
  readonly place: Place;
  /** Indices of the layers that show it. */
  readonly layers: readonly number[];
  readonly certainty: Certainty;
  readonly measured: readonly Measured[];
}

export interface MapRing {
  readonly centre: Place;
  readonly km: number;
  readonly fact: Fact;
  /** `about 200 km`. */
  readonly amount: string;
  /** `from Kyiv`. */
  readonly label: string;
  readonly emphasis: boolean;
}

export interface MapBand {
  /** The stretch of border, longitude and latitude. */
  readonly line: readonly Position[];
  readonly low: number;
  readonly high: number;
  readonly fact: Fact;
  readonly amount: string;
  readonly label: string;
  readonly emphasis: boolean;
}

export interface MapModel {
  readonly spec: MapSpec;
  /** In reading order: layer by layer, each place once. */
  readonly places: readonly MapPlace[];
  readonly rings: readonly MapRing[];
  readonly bands: readonly MapBand[];
}

/** Ids of the facts a map shows. */
export function factsOf({ rings, bands }: MapSpec): readonly string[] {
  return [...new Set([...rings, ...bands].map(({ fact }) => fact))];
}

/** Ids of the places a map shows, in reading order. */
export function placeIdsOf({ layers }: MapSpec): readonly string[] {
  return [...new Set(layers.flatMap(({ places }) => places))];
}

export function positionOf({ lon, lat }: Pick<Place, 'lon' | 'lat'>): Position {
  return [lon, lat];
}

/** Whether a fact is one distance in km, as a ring needs. */
export function isDistance(fact: Fact): fact is Fact & { readonly value: number } {
  return fact.unit === 'km' && typeof fact.value === 'number' && fact.value > 0;
}

/** Whether a fact is two distances in km, as a band needs. */
export function isDistanceRange(fact: Fact): fact is Fact & { readonly low: number; readonly high: number } {
  return fact.unit === 'km' && fact.low !== undefined && fact.high !== undefined && fact.low < fact.high;
}

/** Looks everything up. What is not there was reported by the check and is left out. */
export function mapModel(spec: MapSpec, { ledger, places }: { ledger: Ledger; places: Places }): MapModel {
  const references = spec.measure.places.flatMap((id) => places.get(id) ?? []);
  const { border } = spec.measure;
  const samples = border === undefined ? [] : samplesOf(borderBetween(...border));
  const measuredOf = (place: Place): readonly Measured[] => [
    ...references
      .filter(({ id }) => id !== place.id)
      .map((reference) => ({
        to: reference.name,
        km: distance(positionOf(place), positionOf(reference)),
        wind: windOf(courseTo(positionOf(reference), positionOf(place))),
      })),
    ...(border === undefined
      ? []
      : [{ to: borderName(border), km: distanceToNearest(positionOf(place), samples) }]),
  ];
  return {
    spec,
    places: placeIdsOf(spec).flatMap((id): MapPlace[] => {
      const place = places.get(id);
      if (place === undefined) return [];
      const layers = spec.layers.flatMap((layer, i) => (layer.places.includes(id) ? [i] : []));
      return [{ place, layers, certainty: certaintyOf(place), measured: measuredOf(place) }];
    }),
    rings: spec.rings.flatMap((ring): MapRing[] => {
      const centre = places.get(ring.around);
      const fact = ledger.get(ring.fact);
      if (centre === undefined || fact === undefined || !isDistance(fact)) return [];
      const label = ring.label ?? `from ${centre.name}`;
      const { emphasis = false } = ring;
      return [{ centre, km: fact.value, fact, amount: formatWithUnit(fact), label, emphasis }];
    }),
    bands: spec.bands.flatMap((band): MapBand[] => {
      const [from, to, fact] = [places.get(band.from), places.get(band.to), ledger.get(band.fact)];
      if (from === undefined || to === undefined || fact === undefined || !isDistanceRange(fact)) return [];
      const line = stretchOf(borderBetween(...band.border), positionOf(from), positionOf(to));
      const { low, high } = fact;
      const { label, emphasis = false } = band;
      return [{ line, low, high, fact, amount: formatWithUnit(fact), label, emphasis }];
    }),
  };
}

function borderName([one, other]: readonly [string, string]): string {
  return `the border of ${one} and ${other}`;
}

/** `213 km`: whole km, as the coordinates allow no more. */
export function formatKm(km: number): string {
  return `${formatNumber(Math.round(km))} km`;
}

/** `213 km north of Kyiv`, `26 km from the border of Belarus and Ukraine`. */
export function formatMeasured({ to, km, wind }: Measured): string {
  return wind === undefined ? `${formatKm(km)} from ${to}` : `${formatKm(km)} ${wind} of ${to}`;
}
