/** The print page in a frame that nobody sees, to be printed from another page. */

/**
 * Opens the frame and prints it once it is whole.
 * @param address of the print page
 * @param prepare changes the page before it is printed; default as it is
 * @returns takes the frame away
 */
export function printFromFrame(address: string, prepare?: (page: Document) => void): () => void {
  const frame = document.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.title = 'Slides for print';
  frame.inert = true;
  frame.addEventListener('load', async () => {
    const { contentWindow, contentDocument } = frame;
    if (contentDocument !== null) prepare?.(contentDocument);
    await contentDocument?.fonts.ready;
    contentWindow?.print();
  });
  frame.src = address;
  document.body.append(frame);
  return () => frame.remove();
}
