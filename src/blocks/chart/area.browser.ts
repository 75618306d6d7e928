/** What a live chart puts over its drawing: a canvas in an area that takes focus, and a line that is read out. */

export interface Area {
  /** Takes focus and keys; ring and source line of a figure go here. */
  readonly element: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Names the area. */
  label(text: string): void;
  /** Speaks politely. */
  announce(text: string): void;
}

/** Puts the area into a chart's stage, and takes it out again when the signal aborts. */
export function makeArea(stage: HTMLElement, signal: AbortSignal): Area {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const element = document.createElement('div');
  element.className = 'chart-canvas';
  // Only an application gets arrow keys from a screen reader that otherwise reads with them.
  element.setAttribute('role', 'application');
  element.tabIndex = 0;
  element.append(canvas);
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  stage.append(element, status);
  signal.addEventListener('abort', () => {
    element.remove();
    status.remove();
  });
  return {
    element,
    canvas,
    label: (text) => element.setAttribute('aria-label', text),
    announce: (text) => {
      status.textContent = text;
    },
  };
}
