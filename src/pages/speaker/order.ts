/** What a console may ask of the wall. */
import { isObject } from '../../isObject.ts';
import { type Point, readPoint, readStroke, type Stroke } from './drawings.ts';
import { readTimer, type Timer } from './timer.ts';

/** Orders that need nothing said beside them. */
export const PLAIN_ORDERS = [
  'next',
  'previous',
  'first',
  'last',
  'black',
  // Of the question on the wall: its answer; the next stage of a show of hands, or its end.
  'answer',
  'hands',
  'hands-end',
  // Takes back the last `drop`.
  'undrop',
  'pointer-off',
  // Of the slide on the wall: the last line away, all away.
  'undraw',
  'clear',
] as const;

type PlainOrder = (typeof PLAIN_ORDERS)[number];

export type Order =
  | { readonly do: PlainOrder }
  | { readonly do: 'go'; readonly slide: string }
  /** Hands for an option, from 0; null takes the count away. */
  | { readonly do: 'count'; readonly option: number; readonly count: number | null }
  | { readonly do: 'timer'; readonly timer: Timer }
  /** Leaves slides out. */
  | { readonly do: 'drop'; readonly slides: readonly string[] }
  /** Shows where the speaker points, px on the canvas of the slide. */
  | { readonly do: 'pointer'; readonly at: Point }
  | { readonly do: 'draw'; readonly slide: string; readonly stroke: Stroke }
  | { readonly do: 'rub'; readonly slide: string; readonly at: Point };

/** An order from a message; undefined where it is none. */
export function readOrder(value: unknown): Order | undefined {
  if (!isObject(value)) return undefined;
  const plain = PLAIN_ORDERS.find((name) => name === value.do);
  if (plain !== undefined) return { do: plain };
  const slide = typeof value.slide === 'string' ? value.slide : undefined;
  switch (value.do) {
    case 'go':
      return slide === undefined ? undefined : { do: 'go', slide };
    case 'count':
      return readCount(value);
    case 'timer': {
      const timer = readTimer(value.timer);
      return timer && { do: 'timer', timer };
    }
    case 'drop': {
      const { slides } = value;
      if (!Array.isArray(slides) || !slides.every((id) => typeof id === 'string')) return undefined;
      return { do: 'drop', slides };
    }
    case 'pointer': {
      const at = readPoint(value.at);
      return at && { do: 'pointer', at };
    }
    case 'draw': {
      const stroke = readStroke(value.stroke);
      return slide === undefined || stroke === undefined ? undefined : { do: 'draw', slide, stroke };
    }
    case 'rub': {
      const at = readPoint(value.at);
      return slide === undefined || at === undefined ? undefined : { do: 'rub', slide, at };
    }
    default:
      return undefined;
  }
}

function readCount({ option, count }: Readonly<Record<string, unknown>>): Order | undefined {
  if (typeof option !== 'number' || !Number.isInteger(option) || option < 0) return undefined;
  if (count === null) return { do: 'count', option, count };
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) return undefined;
  return { do: 'count', option, count };
}
