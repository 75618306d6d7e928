/** A map worked out once for all pages that show it. */
import { createMeasure, type Measure } from '../../svg/measure.ts';
import type { BlockContext } from '../kind.ts';
import { type MapModel, mapModel } from './model.ts';
import { type MapPlan, planMap } from './plan.ts';
import type { MapSpec } from './schema.ts';
import { FAMILY, type Size } from './text.ts';

export interface WorkedMap {
  readonly model: MapModel;
  /** The plan of one design, laid out with the fonts that ship. @throws Error when one of them cannot be read */
  readonly plan: (size: Size) => MapPlan;
}

/** A block has one spec as long as its content does not change, so nothing here outlives it. */
const worked = new WeakMap<MapSpec, { readonly context: BlockContext; readonly map: WorkedMap }>();
let measure: Measure | undefined;

/** Model and plans of a map; asked again with the same spec and context they are the same objects. */
export function workOut(spec: MapSpec, context: BlockContext): WorkedMap {
  const known = worked.get(spec);
  if (known?.context === context) return known.map;
  const model = mapModel(spec, context);
  const plans = new Map<Size, MapPlan>();
  const plan = (size: Size): MapPlan => {
    const made = plans.get(size) ?? planMap(model, size, measureText);
    plans.set(size, made);
    return made;
  };
  const map = { model, plan };
  worked.set(spec, { context, map });
  return map;
}

function measureText(text: string, size: number, weight: number): number {
  measure ??= createMeasure();
  return measure(text, `${weight} ${size}px ${FAMILY}`).width;
}
