import type { Span } from './diagnostics.ts';
import type { YamlSource } from './yaml.ts';

/**
 * Where a text stands inside the YAML value that holds it; the whole value when it is written with line breaks or escapes.
 * @param span where the value stands in the file
 */
export function spanOfText({ text: yaml, offset = 0 }: YamlSource, span: Span, text: string): Span {
  const at = yaml.slice(span.start - offset, span.end - offset).indexOf(text);
  return at === -1 ? span : { ...span, start: span.start + at, end: span.start + at + text.length };
}
