/** Parts packed into a page that is one file: gzip in Base64, in `<script data-part="NAME">` elements that never run. */

/** The element that holds a part; null where the page has none of that name. */
export function partElement(name: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`script[data-part="${CSS.escape(name)}"]`);
}

/**
 * A part's text.
 * @throws Error when the page has no such part, or the browser cannot unpack it
 */
export async function unpack(name: string): Promise<string> {
  const packed = partElement(name)?.textContent;
  if (packed == null) throw new Error(`the file holds no part "${name}"`);
  const bytes = Uint8Array.from(atob(packed.trim()), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
