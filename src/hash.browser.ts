/**
 * The id a hash names: `#carriages` and `#/carriages` are the same place. Browsers keep letters beyond ASCII encoded there;
 * what cannot be decoded is given back as it is.
 */
export function nameInHash(hash: string): string {
  const name = hash.replace(/^#\/?/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
