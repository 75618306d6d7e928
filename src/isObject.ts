/** Whether a value read from anywhere has keys that can be looked at; a list has none that are meant. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
