/** Which of the files given count: one for each learner, of this briefing. Pure. */
import { type ReadFile, type readAnswersFile, writeAnswersFile } from '../../blocks/answers/file.ts';

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
  /** The name typed, else `Learner 3`, numbered in the order of the files. */
  readonly label: string;
  readonly file: ReadFile;
}

/** A remark on a file. */
export interface FileRemark {
  readonly name: string;
  readonly reason: string;
}

export interface Collection {
  readonly learners: readonly Learner[];
  readonly skipped: readonly FileRemark[];
  /** Files that count and of which not all could be read. */
  readonly partly: readonly FileRemark[];
}

/** A file of this briefing. */
interface Fitting {
  readonly given: GivenFile;
  readonly file: ReadFile;
}

/** Sorts the files, in the order in which they were given. */
export function collect(given: readonly GivenFile[], asked: Asked): Collection {
  const reasons = new Map<GivenFile, string>();
  const fitting: Fitting[] = [];
  for (const one of given) {
    const { read } = one;
    const reason = 'problem' in read ? read.problem : foreignness(read.file, asked);
    if (reason !== undefined) reasons.set(one, reason);
    else if ('file' in read) fitting.push({ given: one, file: read.file });
  }
  for (const group of sameLearners(fitting)) {
    const latest = latestOf(group);
    for (const one of group) if (one !== latest) reasons.set(one.given, whyNot(one, latest));
  }
  const counted = fitting.filter((one) => !reasons.has(one.given));
  return {
    learners: counted.map(({ file }, i) => ({ label: file.name ?? `Learner ${i + 1}`, file })),
    skipped: given.flatMap((one) => {
      const reason = reasons.get(one);
      return reason === undefined ? [] : [{ name: one.name, reason }];
    }),
    partly: counted
      .filter(({ file }) => file.dropped > 0)
      .map(({ given: { name }, file: { dropped } }) => ({
        name,
        reason: `${dropped === 1 ? '1 answer' : `${dropped} answers`} in it cannot be read.`,
      })),
  };
}

function foreignness({ briefing, answers, dropped }: ReadFile, { title, ids }: Asked): string | undefined {
  if (briefing !== title) return `It is of another briefing: “${briefing}”.`;
  if (answers.size === 0) return dropped === 0 ? 'It holds no answers.' : 'None of its answers can be read.';
  if (![...answers.keys()].some((id) => ids.has(id)))
    return 'It holds no answer to a question that this briefing asks.';
  return undefined;
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

function whyNot({ file }: Fitting, latest: Fitting): string {
  const { name } = latest.given;
  if (file.saved < latest.file.saved) return `The same learner has a newer file: ${name}.`;
  return writeAnswersFile(file) === writeAnswersFile(latest.file)
    ? `It is the same as ${name}.`
    : `The same learner saved ${name} at the same moment; that one counts.`;
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
