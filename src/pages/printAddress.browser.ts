/** Where the print page is that goes with this one; undefined for pages in one file, which have none. */
export function printAddress(): string | undefined {
  return document.querySelector<HTMLElement>('[data-print]')?.dataset.print;
}
