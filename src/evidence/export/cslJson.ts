/** The documents as CSL-JSON, which Zotero, Pandoc and others read. */
import type { Source, Sources } from '../model.ts';

/**
 * The records of `assets/sources.yaml`, with every variable written there, also those no page shows. Our remarks stay under
 * `custom`, where the standard has room for them (CSL-JSON schema 1.0.2).
 */
export function cslJson(sources: Sources): string {
  return `${JSON.stringify([...sources.values()].map(item), undefined, 1)}\n`;
}

/** What the schema of our file filled in is taken out again. */
function item({ record }: Source): Readonly<Record<string, unknown>> {
  const { author, issued, ...rest } = record;
  const { circa, ...date } = issued;
  return {
    ...rest,
    ...(author.length > 0 && { author }),
    issued: { ...date, ...(circa !== false && { circa }) },
  };
}
