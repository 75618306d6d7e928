/**
 * Takes files that are dropped anywhere in the window: one that missed a target would be opened in place of the page.
 * While some hover, `marked` has `data-over`. Returns the undo.
 */
export function acceptDrops(marked: HTMLElement, take: (files: readonly File[]) => void): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    marked.toggleAttribute('data-over', true);
  };
  document.addEventListener('dragenter', over, { signal });
  document.addEventListener('dragover', over, { signal });
  document.addEventListener(
    'dragleave',
    (event) => {
      // Within the window it only goes from one element to the next.
      if (event.relatedTarget === null) marked.removeAttribute('data-over');
    },
    { signal },
  );
  document.addEventListener(
    'drop',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      marked.removeAttribute('data-over');
      take([...(event.dataTransfer?.files ?? [])]);
    },
    { signal },
  );
  return () => undo.abort();
}
