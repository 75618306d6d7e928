/** Numbers in words. Pure. */
/** `1 learner`, `1,200 learners` */
export function learnersInWords(count: number): string {
  return counted(count, 'learner', 'learners');
}

/** `1 file`, `30 files` */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
