/** Marks of what is drawn on a page and is no content: backgrounds, running heads, page numbers. Pure. */

const OPENS_RE = /\b(BDC|BMC)$/;
/** Begins a path. */
const PATH_RE = /(^| )(m|re)$/;
/** Paints a path, or throws it away once it has clipped. */
const PAINTS_RE = /^(f\*?|F|S|s|b\*?|B\*?)$/;
const DONE_RE = /^(W\*? )?n$/;
/** Draws by itself. A form (`Do`) does not count: it has marks of its own. */
const DRAWS_RE = /(^| )sh$/;

/**
 * Marks everything painted outside of marked content as an artifact (ISO 32000-1, 14.8.2.2), as PDF/UA-1, 7.1 asks; Chromium
 * leaves it bare.
 * @param content of a page, or of a form with a place in the structure, as Chromium writes it, one operator a line
 */
export function markArtifacts(content: string): string {
  const out: string[] = [];
  let depth = 0;
  let held: string[] = [];
  let isText = false;
  const flush = (isPainted: boolean) => {
    out.push(...(isPainted ? ['/Artifact BMC', ...held, 'EMC'] : held));
    held = [];
  };
  for (const line of content.split('\n')) {
    if (OPENS_RE.test(line)) depth += 1;
    if (depth > 0 || line === 'EMC') {
      if (held.length > 0) flush(false);
      if (line === 'EMC') depth -= 1;
      out.push(line);
    } else if (isText) {
      held.push(line);
      isText = line !== 'ET';
      if (!isText) flush(true);
    } else if (line === 'BT') {
      held.push(line);
      isText = true;
    } else if (DRAWS_RE.test(line)) {
      held.push(line);
      flush(true);
    } else if (PATH_RE.test(line) || held.length > 0) {
      held.push(line);
      if (PAINTS_RE.test(line)) flush(true);
      else if (DONE_RE.test(line)) flush(false);
    } else out.push(line);
  }
  flush(false);
  return out.join('\n');
}
