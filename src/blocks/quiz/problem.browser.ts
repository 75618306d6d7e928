/** What is missing in an answer, or wrong with it, told where it is: seen, described, and heard once. */

interface Fault {
  readonly problem: string;
  /** The control at fault, or the first that is missing. */
  readonly field: HTMLElement;
}

/**
 * Tells a problem and brings the focus to its control. A control that gets the focus is read out with what describes it; where
 * the focus is there already, nothing would be heard, so the message speaks up itself.
 * @param line where a control without a message of its own is told
 * @returns what takes it back
 */
export function tellProblem({ problem, field }: Fault, line: HTMLElement): () => void {
  const own = messageOf(field);
  const message = own ?? line;
  // A radio button cannot be invalid, its group can.
  const wrong = field.closest('[role="radiogroup"]') ?? field;
  message.setAttribute('aria-live', document.activeElement === field ? 'polite' : 'off');
  message.textContent = problem;
  wrong.setAttribute('aria-invalid', 'true');
  if (own === undefined) field.setAttribute('aria-describedby', line.id);
  field.focus();
  return () => {
    wrong.removeAttribute('aria-invalid');
    if (own === undefined) field.removeAttribute('aria-describedby');
    message.replaceChildren();
    message.setAttribute('aria-live', 'polite');
  };
}

/** Where what is wrong with a field is told; undefined for a control that has no such place. */
export function messageOf(field: Element): HTMLElement | undefined {
  const id = field.getAttribute('aria-describedby')?.split(' ')[0];
  return id === undefined ? undefined : (document.getElementById(id) ?? undefined);
}
