/** The language of a document. */
import type { Source } from '../../evidence/model.ts';

/** BCP 47 tag of its record; undefined where the record has none. */
export function languageTag({ record }: Source): string | undefined {
  return typeof record.language === 'string' ? record.language : undefined;
}

/** Its name in English; undefined where the record has none. */
export function languageName(source: Source): string | undefined {
  const tag = languageTag(source);
  return tag === undefined ? undefined : (new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag);
}
