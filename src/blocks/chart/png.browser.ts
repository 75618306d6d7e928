/** The PNG download: the canvas as it stands, which only a live chart has. */

/** Shows a chart's PNG button and makes it work, until the signal aborts. */
export function offerPng(
  host: HTMLElement,
  canvas: HTMLCanvasElement,
  paper: () => string,
  signal: AbortSignal,
): void {
  const button = host.querySelector<HTMLButtonElement>('[data-action="png"]');
  if (button === null) return;
  button.addEventListener('click', () => savePng(canvas, paper(), `${host.id}.png`), { signal });
  button.hidden = false;
  signal.addEventListener('abort', () => {
    button.hidden = true;
  });
}

/** Offers a canvas as a PNG file, on the page's paper instead of nothing. */
async function savePng(canvas: HTMLCanvasElement, paper: string, name: string): Promise<void> {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d');
  if (context === null) return;
  context.fillStyle = paper;
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(canvas, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => copy.toBlob(resolve, 'image/png'));
  if (blob === null) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
