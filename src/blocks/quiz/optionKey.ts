/** Options as keys carry them to the browser. */

/** An option, in the order in which it is shown. */
export interface OptionKey {
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: string;
  readonly unchosen?: string | undefined;
}

/** Whether a value is a list of option keys. */
export function areOptionKeys(value: unknown): value is readonly OptionKey[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (option) =>
        typeof option?.text === 'string' &&
        typeof option?.feedback === 'string' &&
        typeof option?.correct === 'boolean',
    )
  );
}

/** What is said on an option that was not chosen and is right. */
export function unchosenText(option: OptionKey | undefined): string {
  return option?.unchosen ?? option?.feedback ?? '';
}
