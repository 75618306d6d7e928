/** Which PDFs a site has, as a file beside them tells: written by `npm run pdf`, empty after a build, read by its pages. */
import { isObject } from '../../isObject.ts';

/** Relative to the site’s root. */
export const OFFERS_FILE = 'pdf/index.json';

export interface Offer {
  /** Name of the file, beside that of the offers. */
  readonly file: string;
  readonly title: string;
  readonly pages: number;
}

/** The offers that a value read as JSON holds; what is none is left out. */
export function readOffers(value: unknown): readonly Offer[] {
  return Array.isArray(value) ? value.filter(isOffer) : [];
}

/** What is offered once some files are new: they replace those of their name, and the others stay. */
export function mergeOffers(old: readonly Offer[], fresh: readonly Offer[]): readonly Offer[] {
  const names = new Set(fresh.map(({ file }) => file));
  return [...old.filter(({ file }) => !names.has(file)), ...fresh];
}

function isOffer(value: unknown): value is Offer {
  return (
    isObject(value) &&
    typeof value.file === 'string' &&
    /^[\w-]+\.pdf$/.test(value.file) &&
    typeof value.title === 'string' &&
    typeof value.pages === 'number'
  );
}
