/** Which of the files given count: one for each learner, of this briefing. Pure. */
import { type ReadFile, type readAnswersFile, writeAnswersFile } from '../../blocks/answers/file.ts';
import { learnerWord } from '../../blocks/answers/learner.ts';

/** A file with what came of reading it. */
export interface GivenFile {
  /** Name of the file. */
  readonly name: string;
  readonly read: ReturnType<typeof readAnswersFile>;
}

/** What the files must fit. */
export interface Asked {
  /** Title of the deck. */
  readonly title: string;
  /** Ids of all its questions. */
  readonly ids: ReadonlySet<string>;
}

export interface Learner {
  /** The name typed, else the start of the id, as in the name of the file; the second of two that are the same has ` (2)`. */
  readonly label: string;
  readonly file: ReadFile;
}

/** A remark on a file. */
export interface FileRemark {
  readonly name: string;
  readonly reason: string;
}

/** Why a file does not count, in kinds: one no file of answers, of another briefing, without answers, a copy, or overtaken. */
export const SKIPS = ['unreadable', 'foreign', 'empty', 'copy', 'older'] as const;
export type Skip = (typeof SKIPS)[number];

/** A file that does not count. */
export interface SkippedFile extends FileRemark {
  readonly skip: Skip;
}

export interface Collection {
  readonly learners: readonly Learner[];
  readonly skipped: readonly SkippedFile[];
  /** Files that count and of which not all could be read. */
  readonly partly: readonly FileRemark[];
  /** Files that count beside one with the same name on it, from another browser. */
  readonly namesakes: readonly FileRemark[];
}

type Reason = Pick<SkippedFile, 'skip' | 'reason'>;

/** A file of this briefing. */
interface Fitting {
  readonly given: GivenFile;
  readonly file: ReadFile;
}

/** Sorts the files, in the order in which they were given. */
export function collect(given: readonly GivenFile[], asked: Asked): Collection {
  const reasons = new Map<GivenFile, Reason>();
  const fitting: Fitting[] = [];
  for (const one of given) {
    const { read } = one;
    const reason = 'problem' in read ? unreadable(read.problem) : foreignness(read.file, asked);
    if (reason !== undefined) reasons.set(one, reason);
    else if ('file' in read) fitting.push({ given: one, file: read.file });
  }
  for (const group of sameLearners(fitting)) {
    const latest = latestOf(group);
    for (const one of group) if (one !== latest) reasons.set(one.given, whyNot(one, latest));
  }
  const counted = fitting.filter((one) => !reasons.has(one.given));
  return {
    learners: labelled(counted.map(({ file }) => file)),
    skipped: given.flatMap((one) => {
      const reason = reasons.get(one);
      return reason === undefined ? [] : [{ name: one.name, ...reason }];
    }),
    partly: counted
      .filter(({ file }) => file.dropped > 0)
      .map(({ given: { name }, file: { dropped } }) => ({
        name,
        reason: `${dropped === 1 ? '1 answer' : `${dropped} answers`} in it cannot be read.`,
      })),
    namesakes: namesakesOf(counted),
  };
}

function unreadable(problem: string): Reason {
  return { skip: 'unreadable', reason: problem };
}

function foreignness({ briefing, answers, dropped }: ReadFile, { title, ids }: Asked): Reason | undefined {
  if (briefing !== title) return { skip: 'foreign', reason: `It is of another briefing: “${briefing}”.` };
  if (answers.size === 0)
    return dropped === 0
      ? { skip: 'empty', reason: 'It holds no answers.' }
      : unreadable('None of its answers can be read.');
  if (![...answers.keys()].some((id) => ids.has(id)))
    return { skip: 'empty', reason: 'It holds no answer to a question that this briefing asks.' };
  return undefined;
}

/** No two learners have the same label. */
function labelled(files: readonly ReadFile[]): Learner[] {
  const taken = new Map<string, number>();
  return files.map((file) => {
    const label = learnerWord({ id: file.learner, name: file.name });
    const nth = (taken.get(folded(label)) ?? 0) + 1;
    taken.set(folded(label), nth);
    return { label: nth === 1 ? label : `${label} (${nth})`, file };
  });
}

/** One name in two browsers may be two people, or one with two devices: only the teacher can know. */
function namesakesOf(files: readonly Fitting[]): FileRemark[] {
  const first = new Map<string, string>();
  return files.flatMap(({ given: { name }, file }) => {
    if (file.name === undefined) return [];
    const other = first.get(folded(file.name));
    if (other === undefined) first.set(folded(file.name), name);
    return other === undefined
      ? []
      : [
          {
            name,
            reason: `The same name is on ${other}, from another browser: both count, as two learners.`,
          },
        ];
  });
}

/**
 * Files of the same learner, together. Learners who share a browser share its id: two names under one id are two learners,
 * and a file without a name belongs to the only name there is.
 */
function sameLearners(files: readonly Fitting[]): readonly (readonly Fitting[])[] {
  const names = new Map<string, Set<string>>();
  for (const { file } of files) {
    const known = names.get(file.learner) ?? new Set();
    names.set(file.learner, file.name === undefined ? known : known.add(folded(file.name)));
  }
  const groups = new Map<string, Fitting[]>();
  for (const one of files) {
    const { learner, name } = one.file;
    const known = [...(names.get(learner) ?? [])];
    const who = name === undefined ? (known.length === 1 ? known[0] : undefined) : folded(name);
    const key = JSON.stringify([learner, who]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** The first of those saved last. */
function latestOf(group: readonly Fitting[]): Fitting {
  return group.reduce((latest, one) => (one.file.saved > latest.file.saved ? one : latest));
}

function whyNot({ file }: Fitting, latest: Fitting): Reason {
  const { name } = latest.given;
  if (file.saved < latest.file.saved)
    return { skip: 'older', reason: `The same learner has a newer file: ${name}.` };
  return writeAnswersFile(file) === writeAnswersFile(latest.file)
    ? { skip: 'copy', reason: `It is the same as ${name}.` }
    : { skip: 'older', reason: `The same learner saved ${name} at the same moment; that one counts.` };
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
