/** Buttons that copy what stands on the page. */

/**
 * Shows every button with `data-copy` and copies the text of the elements it names, one after another; lists line by line.
 * Where the clipboard is refused, the first of them is selected instead.
 * @param tell says what happened
 * @returns the undo
 */
export function enableCopying(tell: (words: string) => void): () => void {
  const undo = new AbortController();
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => copy(button, tell), { signal: undo.signal });
  }
  return () => undo.abort();
}

async function copy(button: HTMLElement, tell: (words: string) => void): Promise<void> {
  const ids = button.dataset.copy?.split(' ') ?? [];
  const elements = ids.flatMap((id) => document.getElementById(id) ?? []);
  try {
    await navigator.clipboard.writeText(elements.map(textOf).join('\n\n'));
    for (const other of document.querySelectorAll<HTMLElement>('[data-copied]')) delete other.dataset.copied;
    button.dataset.copied = '';
    tell('Copied.');
  } catch {
    if (elements[0] !== undefined) getSelection()?.selectAllChildren(elements[0]);
    tell('The browser does not let this page copy. The text is selected: copy it with Ctrl or Cmd and C.');
  }
}

function textOf(element: HTMLElement): string {
  const items = [...element.querySelectorAll('li')];
  if (items.length === 0) return element.textContent.trim();
  return items.map((item) => item.textContent.trim()).join('\n');
}
