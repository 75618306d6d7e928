// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { putView, viewOf } from '../../../src/pages/speaker/view.browser.ts';

function slideOf(html: string): HTMLElement {
  document.body.innerHTML = `<section class="slide" id="a">${html}</section>`;
  return document.querySelector('section') ?? document.body;
}

/** A view put into an element of its own. */
function seen(slide: HTMLElement): HTMLElement {
  const picture = document.createElement('div');
  putView(picture, viewOf(slide));
  return picture;
}

describe('the view of a slide', () => {
  beforeEach(() => {
    HTMLCanvasElement.prototype.toDataURL = () => 'data:image/png;base64,AA==';
  });

  it('has what was typed and chosen, though no attribute of the slide says so', () => {
    const slide = slideOf(
      '<input type="radio" name="a"><input type="radio" name="a" checked><input type="text" value="1">',
    );
    const [first, second, text] = slide.querySelectorAll('input');
    if (first === undefined || second === undefined || text === undefined) throw new Error('no inputs');
    first.checked = true;
    text.value = '7';
    const picture = seen(slide);
    expect([...picture.querySelectorAll('input')].map((input) => input.hasAttribute('checked'))).toEqual([
      true,
      false,
      false,
    ]);
    expect(picture.querySelector('[type="text"]')?.getAttribute('value')).toBe('7');
    expect(second.hasAttribute('checked'), 'the slide stays as it was').toBe(true);
  });

  it('has canvases as pictures, as large as they are', () => {
    const slide = slideOf('<canvas style="width: 300px" aria-label="Bars"></canvas>');
    const picture = seen(slide).querySelector('img');
    expect(picture?.getAttribute('src')).toBe('data:image/png;base64,AA==');
    expect(picture?.style.width).toBe('300px');
    expect(slide.querySelector('canvas')).not.toBeNull();
  });

  it('brings inline styles in no HTML, which the policy would refuse', () => {
    const slide = slideOf('<i style="inline-size: 40%">40</i>');
    expect(viewOf(slide)).not.toMatch(/ style=/);
    expect(seen(slide).querySelector('i')?.getAttribute('style')).toContain('40%');
  });

  it('has blocks that are no longer without script, as on the wall', () => {
    seen(slideOf('<live-example data-live></live-example>'));
    expect(customElements.get('live-example')).toBeDefined();
  });

  it('leaves out what nobody sees, the overlay that the console has itself, and all that takes the focus', () => {
    const slide = slideOf(
      '<template>key</template><noscript>n</noscript><div popover>card</div><svg class="overlay"></svg><p>A <button class="fact">7</button></p><button>Check</button>',
    );
    const picture = seen(slide);
    expect(picture.querySelector('template, noscript, [popover], .overlay, button.fact')).toBeNull();
    expect(picture.querySelector('p')?.textContent).toBe('A 7');
    expect(picture.querySelector('button')?.hasAttribute('inert')).toBe(true);
  });
});
