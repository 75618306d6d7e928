// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findInContents } from '../../src/pages/find.browser.ts';
import { renderFind } from '../../src/pages/find.ts';

let host: HTMLElement;
let undo: () => void;

const field = () => host.querySelector('input') as HTMLInputElement;
const status = () => host.querySelector('[role="status"]')?.textContent;
const shown = () =>
  [...host.querySelectorAll('a')].filter((link) => link.closest('[hidden]') === null).map(({ id }) => id);

function type(text: string): void {
  field().value = text;
  field().dispatchEvent(new Event('input'));
}

function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  field().dispatchEvent(event);
  return event;
}

beforeEach(() => {
  host = document.createElement('nav');
  host.innerHTML = `${renderFind().html}<ol>
<li><a class="contents-section" id="rail" href="#rail">The rail plan</a>
<ol><li><a id="planned" href="#planned">Moscow planned 4,162 carriages</a></li>
<li><a id="visegrad" href="#visegrad">What the Visegrád group said</a></li></ol></li>
<li><a class="contents-section" id="documents" href="#documents">The documents</a></li>
</ol>`;
  document.body.append(host);
  undo = findInContents(host);
});

afterEach(() => {
  undo();
  host.remove();
});

describe('findInContents', () => {
  it('shows the field, and all entries while nothing is typed', () => {
    expect(host.querySelector<HTMLElement>('[data-find]')?.hidden).toBe(false);
    expect(shown()).toEqual(['rail', 'planned', 'visegrad', 'documents']);
    expect(status()).toBe('');
  });

  it.each([
    ['CARR mosc', ['rail', 'planned']],
    ['4162', ['rail', 'planned']],
    ['4,162', ['rail', 'planned']],
    ['visegrad', ['rail', 'visegrad']],
    ['docu', ['documents']],
  ])('%s leaves the entries where each word begins one, under their section', (typed, left) => {
    type(typed);
    expect(shown()).toEqual(left);
    expect(status()).toBe('1 found');
  });

  it('leaves a section whole that is meant itself', () => {
    type('rail');
    expect(shown()).toEqual(['rail', 'planned', 'visegrad']);
    expect(status()).toBe('2 found');
  });

  it('says when nothing is found, and finds no middle of a word', () => {
    type('arriages');
    expect(shown()).toEqual([]);
    expect(status()).toBe('No title has these words');
  });

  it('goes to the first slide on Enter, and nowhere while nothing is typed', () => {
    const followed: string[] = [];
    host.addEventListener('click', (event) => {
      event.preventDefault();
      followed.push((event.target as HTMLElement).id);
    });
    press('Enter');
    expect(followed).toEqual([]);
    type('group');
    press('Enter');
    expect(followed).toEqual(['visegrad']);
  });

  it('empties the field on Escape, and leaves the next Escape to what holds the contents', () => {
    type('group');
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(field().value).toBe('');
    expect(shown()).toHaveLength(4);
    expect(press('Escape').defaultPrevented).toBe(false);
  });

  it('shows all again once it is undone', () => {
    type('group');
    undo();
    expect(shown()).toHaveLength(4);
    expect(host.querySelector<HTMLElement>('[data-find]')?.hidden).toBe(true);
  });
});
