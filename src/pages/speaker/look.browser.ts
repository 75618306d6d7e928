/** How the console looks: the size of the notes, and light or dark. Kept for the next talk. */
import { initTheme } from '../theme.browser.ts';
import { part } from './parts.browser.ts';

export interface Look {
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly changeTheme: () => void;
}

const SIZE_KEY = 'belarus-briefing:notes-size';
/** Of the notes, px. */
const SIZES = [16, 18, 20, 22, 24, 28, 32, 38, 46] as const;
const USUAL = SIZES.indexOf(22);

/** Brings back what was chosen; a lectern stands in a dim room, so dark is what nobody has to choose. */
export function livenLook(): Look {
  const button = part('.theme');
  initTheme(button, { key: 'belarus-briefing:console-theme', unset: 'dark' });
  document.documentElement.dataset.live = '';
  const sheets = part('.sheets');
  let size = remembered();
  const set = (next: number) => {
    size = Math.max(0, Math.min(next, SIZES.length - 1));
    sheets.style.setProperty('--notes', `${SIZES[size]}px`);
    try {
      localStorage.setItem(SIZE_KEY, String(SIZES[size]));
    } catch {
      // Refused: it lasts as long as the page.
    }
  };
  set(size);
  return { larger: () => set(size + 1), smaller: () => set(size - 1), changeTheme: () => button.click() };
}

function remembered(): number {
  try {
    const kept = localStorage.getItem(SIZE_KEY);
    const at = SIZES.findIndex((size) => String(size) === kept);
    return at === -1 ? USUAL : at;
  } catch {
    return USUAL;
  }
}
