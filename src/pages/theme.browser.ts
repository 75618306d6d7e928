/** Light or dark, as the system has it or as the reader chose; one choice for every page. */

type Choice = 'system' | 'light' | 'dark';

/** Where a choice is kept, and what holds before there is one. */
interface Kept {
  readonly key: string;
  readonly unset: Choice;
}

/** One choice for all pages that are read. */
const SHARED: Kept = { key: 'belarus-briefing:theme', unset: 'system' };

/**
 * Brings a theme button to life: the first press gives the opposite of the system's theme, the second what the system has,
 * but fixed, the third follows the system again. The choice is kept in `localStorage` and followed by other tabs. The button
 * is shown and its text becomes `Theme: system`; a descendant with `data-theme-name` gets only the last word. Whenever the
 * colours may have changed, `themechange` is dispatched on `document`.
 * @param kept default the choice that all pages share
 * @returns takes the listeners away again; the theme stays
 */
export function initTheme(button: HTMLElement, kept: Kept = SHARED): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let choice = remembered(kept);

  const show = () => {
    if (choice === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice;
    const name = button.querySelector('[data-theme-name]');
    if (name === null) button.textContent = `Theme: ${choice}`;
    else name.textContent = choice;
  };
  const change = (next: Choice) => {
    choice = next;
    show();
    document.dispatchEvent(new Event('themechange'));
  };

  show();
  button.hidden = false;
  button.addEventListener(
    'click',
    () => {
      const next = following(choice, dark.matches);
      remember(kept, next);
      change(next);
    },
    { signal },
  );
  addEventListener(
    'storage',
    ({ key }) => {
      if (key === kept.key || key === null) change(remembered(kept));
    },
    { signal },
  );
  dark.addEventListener(
    'change',
    () => {
      if (choice === 'system') change(choice);
    },
    { signal },
  );
  return () => undo.abort();
}

/** A press that changed nothing to be seen would look broken. */
function following(choice: Choice, systemIsDark: boolean): Choice {
  const [same, opposite] = systemIsDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  if (choice === 'system') return opposite;
  return choice === opposite ? same : 'system';
}

function remembered({ key, unset }: Kept): Choice {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' || stored === 'system' ? stored : unset;
  } catch {
    // Storage may be refused; the theme then lasts as long as the page.
    return unset;
  }
}

function remember({ key, unset }: Kept, choice: Choice): void {
  try {
    if (choice === unset) localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // As above.
  }
}
