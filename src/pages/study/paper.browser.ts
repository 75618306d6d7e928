/** Opens what is folded while the page is printed, but for what would answer a question, and folds it again. Returns the undo. */
export function unfoldForPrint(): () => void {
  const undo = new AbortController();
  let folded: HTMLDetailsElement[] = [];
  addEventListener(
    'beforeprint',
    () => {
      folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open], .notes-on-question)')];
      for (const details of folded) details.open = true;
    },
    { signal: undo.signal },
  );
  addEventListener(
    'afterprint',
    () => {
      for (const details of folded) details.open = false;
    },
    { signal: undo.signal },
  );
  return () => undo.abort();
}
