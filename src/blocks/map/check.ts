/** Mistakes in a map that its schema cannot see. */
import { factProblem } from '../../evidence/lookUp.ts';
import { PLACES_FILE, type Places } from '../../evidence/places.ts';
import { didYouMean } from '../../suggest.ts';
import type { Path } from '../../yaml.ts';
import type { BlockContext, BlockProblem } from '../kind.ts';
import { borderBetween, countryNames } from './atlas.ts';
import { isDistance, isDistanceRange, placeIdsOf } from './model.ts';
import type { BandSpec, MapSpec, RingSpec } from './schema.ts';

/** Places, facts and countries exist; rings and bands are of distances; what a ring is around is shown. */
export function checkMap(spec: MapSpec, context: BlockContext): readonly BlockProblem[] {
  const { places } = context;
  return [
    ...countryProblems([spec.focus], () => ['focus']),
    ...spec.layers.flatMap((layer, l) =>
      layer.places.flatMap((id, p) => [
        ...placeProblems(id, ['layers', l, 'places', p], places),
        ...(layer.places.indexOf(id) < p
          ? [
              {
                path: ['layers', l, 'places', p],
                rule: 'given-twice',
                message: `place "${id}" is given twice`,
              },
            ]
          : []),
      ]),
    ),
    ...spec.measure.places.flatMap((id, i) => placeProblems(id, ['measure', 'places', i], places)),
    ...(spec.measure.border === undefined ? [] : borderProblems(spec.measure.border, ['measure', 'border'])),
    ...spec.rings.flatMap((ring, i) => ringProblems(ring, ['rings', i], spec, context)),
    ...spec.bands.flatMap((band, i) => bandProblems(band, ['bands', i], context)),
  ];
}

function placeProblems(id: string, path: Path, places: Places): BlockProblem[] {
  if (places.has(id)) return [];
  const hint = didYouMean(id, places.keys()) ?? `places are listed in ${PLACES_FILE}`;
  return [{ path, rule: 'unknown-place', message: `unknown place "${id}"`, hint }];
}

function countryProblems(names: readonly string[], path: (index: number) => Path): BlockProblem[] {
  const known = countryNames();
  return names.flatMap((name, i) => {
    if (known.includes(name)) return [];
    const hint = didYouMean(name, known) ?? 'write it as Natural Earth does in English, such as Belarus';
    return [{ path: path(i), rule: 'unknown-country', message: `unknown country "${name}"`, hint }];
  });
}

function borderProblems(border: readonly [string, string], path: Path): BlockProblem[] {
  const unknown = countryProblems(border, (i) => [...path, i]);
  if (unknown.length > 0 || borderBetween(...border).length > 0) return unknown;
  return [{ path, rule: 'no-border', message: `${border[0]} and ${border[1]} have no common border` }];
}

function ringProblems(
  { around, fact: id }: RingSpec,
  path: Path,
  spec: MapSpec,
  { ledger, places }: BlockContext,
): BlockProblem[] {
  const fact = ledger.get(id);
  const unknown = factProblem(id, ledger);
  const missing = placeProblems(around, [...path, 'around'], places);
  return [
    ...missing,
    ...(missing.length === 0 && !placeIdsOf(spec).includes(around)
      ? [
          {
            path: [...path, 'around'],
            rule: 'not-shown',
            message: `the ring is around "${around}", which no layer shows`,
            hint: 'add it to a layer: a ring needs its middle',
          },
        ]
      : []),
    ...(unknown === undefined ? [] : [{ path: [...path, 'fact'], ...unknown }]),
    // A formula that failed has been reported where it stands.
    ...(fact === undefined || Number.isNaN(fact.value) || isDistance(fact)
      ? []
      : [
          {
            path: [...path, 'fact'],
            rule: 'bad-value',
            message: `fact "${id}" is no distance in km`,
            hint: 'a ring needs a number above zero whose unit is km',
          },
        ]),
  ];
}

function bandProblems(
  { border, from, to, fact: id }: BandSpec,
  path: Path,
  { ledger, places }: BlockContext,
): BlockProblem[] {
  const fact = ledger.get(id);
  const unknown = factProblem(id, ledger);
  return [
    ...borderProblems(border, [...path, 'border']),
    ...placeProblems(from, [...path, 'from'], places),
    ...placeProblems(to, [...path, 'to'], places),
    ...(unknown === undefined ? [] : [{ path: [...path, 'fact'], ...unknown }]),
    ...(fact === undefined || isDistanceRange(fact)
      ? []
      : [
          {
            path: [...path, 'fact'],
            rule: 'bad-value',
            message: `fact "${id}" is no range of distances in km`,
            hint: 'a band needs a fact with low and high whose unit is km',
          },
        ]),
  ];
}
