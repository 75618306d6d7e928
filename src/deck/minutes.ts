/** `2m` → 2, `1.5m` → 1.5; undefined when it is no positive number of minutes. */
export function parseMinutes(text: string): number | undefined {
  const minutes = /^(\d{1,4}(?:\.\d{1,2})?)m$/.exec(text)?.[1];
  return minutes === undefined || Number(minutes) === 0 ? undefined : Number(minutes);
}
