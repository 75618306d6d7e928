/** Opt-outs in the YAML of a block: `# allow: number-word` at the end of a line, or on a line of its own above. */
import { type Allow, readAllow } from '../allow.ts';
import type { Fence } from '../deck/model.ts';
import { yamlComments } from '../yamlComments.ts';

/** Where a key and its value stand in the file. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The opt-outs of a block, each aimed at all values that its line has a part of. */
export function blockAllows({ body, bodySpan }: Fence, values: readonly Extent[]): Allow[] {
  return yamlComments(body).flatMap(({ text, start }): Allow[] => {
    const offset = bodySpan.start;
    const allow = readAllow(text, (from, to) => ({
      file: bodySpan.file,
      start: offset + start + from,
      end: offset + start + to,
    }));
    if (allow === undefined) return [];
    const line = lineFor(body, start);
    const meant = values.filter(
      (value) => value.start - offset <= line.end && value.end - offset > line.start,
    );
    if (meant.length === 0) return [{ ...allow, target: undefined }];
    const from = Math.min(...meant.map((value) => value.start));
    const to = Math.max(...meant.map((value) => value.end));
    return [{ ...allow, target: { file: bodySpan.file, start: from, end: to } }];
  });
}

/** The line that a comment at an offset is about: its own, or the next one that holds more than a comment. */
function lineFor(body: string, offset: number): Extent {
  let start = body.lastIndexOf('\n', offset - 1) + 1;
  for (;;) {
    const newline = body.indexOf('\n', start);
    const end = newline === -1 ? body.length : newline;
    const content = body.slice(start, end).trim();
    if ((content !== '' && !content.startsWith('#')) || newline === -1) return { start, end };
    start = end + 1;
  }
}
