/** Opens everything folded while the page is printed, and folds again what was folded. Returns the undo. */
export function unfoldForPrint(): () => void {
  const undo = new AbortController();
  let folded: HTMLDetailsElement[] = [];
  addEventListener(
    'beforeprint',
    () => {
      folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
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
