const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Numbers in words of a sentence: `2, 4 and 5`. */
export function listed(numbers: readonly number[]): string {
  return AND.format(numbers.map(String));
}
