/** A map brought to life: layers on and off, a place chosen by keys, pointer or touch, and what is said of it. */

/** How near a pointer must come to a mark, in px of the screen. */
const REACH = 24;

/** Sets up the controls of a map until the signal aborts. */
export function livenMap(host: HTMLElement, signal: AbortSignal): void {
  const places = [...host.querySelectorAll<HTMLInputElement>('input[data-control="place"]')];
  const layers = [...host.querySelectorAll<HTMLInputElement>('input[data-control="layer"]')];
  const told = host.querySelector<HTMLElement>('.map-told');
  const stage = host.querySelector<HTMLElement>('.map-stage');
  if (told === null || stage === null) throw new Error(`the map "${host.id}" has no stage`);
  /** The place whose words stand there. */
  let shown: string | undefined;

  const chosen = () => places.find((place) => place.checked && !place.disabled)?.value;
  const show = (id: string | undefined) => {
    if (id === shown) return;
    shown = id;
    for (const mark of host.querySelectorAll<SVGElement>('[data-place]'))
      mark.toggleAttribute('data-reached', mark.dataset.place === id);
    told.replaceChildren(...(id === undefined ? [] : wordsOf(host, id)));
  };
  const filter = () => {
    const on = new Set(layers.filter((layer) => layer.checked).map((layer) => layer.value));
    for (const place of places) {
      const label = place.closest('label');
      const isOn = layers.length === 0 || (label?.dataset.layers ?? '').split(' ').some((one) => on.has(one));
      place.disabled = !isOn;
      if (!isOn) place.checked = false;
      if (label !== null) label.hidden = !isOn;
      for (const mark of marksOf(host, place.value)) mark.toggleAttribute('data-off', !isOn);
    }
  };

  filter();
  show(chosen());
  for (const layer of layers) {
    layer.addEventListener(
      'input',
      () => {
        filter();
        show(chosen());
      },
      { signal },
    );
  }
  for (const place of places) {
    place.addEventListener('input', () => show(place.value), { signal });
    place.addEventListener('focus', () => show(place.value), { signal });
    place.addEventListener('blur', () => show(chosen()), { signal });
  }
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || chosen() === undefined) return;
      if (!places.some((place) => place === event.target)) return;
      for (const place of places) place.checked = false;
      show(undefined);
      event.preventDefault();
      event.stopPropagation();
    },
    { signal },
  );
  stage.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'mouse') show(placeAt(host, event) ?? chosen());
    },
    { signal },
  );
  stage.addEventListener('pointerleave', () => show(chosen()), { signal });
  stage.addEventListener(
    'click',
    (event) => {
      const id = placeAt(host, event);
      for (const place of places) place.checked = place.value === id;
      // Arrow keys go on from here.
      places.find((place) => place.value === id)?.focus({ preventScroll: true });
      show(id);
    },
    { signal },
  );
}

function marksOf(host: HTMLElement, id: string): readonly SVGElement[] {
  return [...host.querySelectorAll<SVGElement>(`[data-place="${id}"]`)];
}

/** The place pointed at: by its name or its mark, else the one whose mark is nearest. */
function placeAt(host: HTMLElement, event: MouseEvent): string | undefined {
  const target = event.target instanceof Element ? event.target.closest<SVGElement>('[data-place]') : null;
  if (target !== null) return target.dataset.place;
  const near = [...host.querySelectorAll<SVGElement>('[data-place]:not([data-off])')].flatMap((mark) => {
    const box = mark.querySelector('.map-ring')?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return [];
    const far = Math.hypot(box.x + box.width / 2 - event.clientX, box.y + box.height / 2 - event.clientY);
    return far <= REACH ? [{ id: mark.dataset.place, far }] : [];
  });
  return near.sort((a, b) => a.far - b.far)[0]?.id;
}

/** Name, kind, other spellings, what is said with its source, and the distances: as in the place’s row of the table. */
function wordsOf(host: HTMLElement, id: string): readonly Node[] {
  const row = host.querySelector(`tr[data-row="${id}"]`);
  const part = (name: string) => row?.querySelector(`[data-part="${name}"]`);
  const name = document.createElement('p');
  name.className = 'map-name';
  const strong = document.createElement('strong');
  strong.textContent = part('name')?.textContent ?? '';
  name.append(strong, ` ${part('kind')?.textContent ?? ''}`);
  const variants = part('variants')?.cloneNode(true);
  if (variants !== undefined) name.append(', ', variants);
  const copies = ['said', 'far'].flatMap((key) => {
    const box = document.createElement('div');
    box.className = `map-${key}`;
    box.append(...[...(part(key)?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    return box.hasChildNodes() ? [box] : [];
  });
  return [name, ...copies];
}
