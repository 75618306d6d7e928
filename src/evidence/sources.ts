/** `assets/sources.yaml`: CSL records (what Zotero and Pandoc exchange) → sources. */
import { z } from 'zod';
import { type Diagnostic, error, type Files } from '../diagnostics.ts';
import { parseYaml } from '../yaml.ts';
import { cslSchema, isoOf, nameOf } from './csl.ts';
import type { Source, Sources } from './model.ts';

export const SOURCES_FILE = 'assets/sources.yaml';

export const sourcesSchema = z.array(cslSchema);

/** Parses the documents' records. */
export function parseSources(files: Files): { sources: Sources; diagnostics: readonly Diagnostic[] } {
  const text = files.get(SOURCES_FILE);
  if (text === undefined) {
    const span = { file: SOURCES_FILE, start: 0, end: 0 };
    return { sources: new Map(), diagnostics: [error('missing-file', span, `${SOURCES_FILE} is missing`)] };
  }
  const yaml = parseYaml({ file: SOURCES_FILE, text }, sourcesSchema);
  const diagnostics: Diagnostic[] = [...yaml.diagnostics];
  const sources = new Map<string, Source>();
  (yaml.value ?? []).forEach((record, index) => {
    const span = yaml.spanOf([index, 'id']);
    if (sources.has(record.id)) {
      diagnostics.push(error('duplicate-source', span, `two sources have the id "${record.id}"`));
      return;
    }
    sources.set(record.id, {
      ...record.custom,
      id: record.id,
      title: record.title,
      authors: record.author.map(nameOf),
      container: record['container-title'] ?? record['collection-title'],
      publisher: record.publisher,
      issued: isoOf(record.issued['date-parts'][0]),
      circa: isTrue(record.issued.circa),
      url: record.URL,
      record,
      span,
    });
  });
  return { sources, diagnostics };
}

/** `circa` is true, 1 or "true": exporters write any of them. */
function isTrue(circa: boolean | number | string): boolean {
  return typeof circa === 'string' ? !/^(?:|0|false)$/i.test(circa) : Boolean(circa);
}
