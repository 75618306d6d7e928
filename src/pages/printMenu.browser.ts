/** Asks for the PDFs of the site once somebody opens “Print”. Returns the undo. */
export function offerPdfs(): () => void {
  const undo = new AbortController();
  const ask = async ({ target }: Event) => {
    if (!(target instanceof HTMLDetailsElement && target.open && 'printMenu' in target.dataset)) return;
    const { fillMenu } = await import('./printOffers.browser.ts');
    await fillMenu(target);
  };
  // A toggle does not bubble.
  addEventListener('toggle', ask, { capture: true, signal: undo.signal });
  return () => undo.abort();
}
