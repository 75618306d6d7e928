/** A map in words: what stands in `<desc>`. */
import type { MapModel } from './model.ts';

/** The places by layer, and what rings and bands show; the table says the rest. */
export function describeMap({ spec, places, rings, bands }: MapModel): string {
  const layers = spec.layers.map(({ label }, i) => {
    const names = places.filter(({ layers: own }) => own.includes(i)).map(({ place }) => place.name);
    return `${label}: ${names.join(', ')}.`;
  });
  const lines = [
    ...rings.map(({ amount, label }) => `Ring: ${amount} ${label}.`),
    ...bands.map(({ amount, label }) => `Band inside ${spec.focus}: ${amount} ${label}.`),
  ];
  return [`Map of ${spec.focus} and its neighbours.`, ...layers, ...lines].join(' ');
}
