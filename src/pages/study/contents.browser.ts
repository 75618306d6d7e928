/** Closes the contents or a card when a link in it has led to another place on the page. Returns the undo. */
export function closeWhenFollowed(): () => void {
  const undo = new AbortController();
  document.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element) || target.closest('a[href^="#"]') === null) return;
      const open = target.closest<HTMLElement>('[popover]');
      if (open?.matches(':popover-open')) open.hidePopover();
    },
    { signal: undo.signal },
  );
  return () => undo.abort();
}
