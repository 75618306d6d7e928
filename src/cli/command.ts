/** How the commands end: a mistake of the person at the terminal is one sentence, a bug is a stack trace. */
import process from 'node:process';

/** Something the person at the terminal can mend; the message is one plain sentence. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** Runs a command; a {@link CommandError} is printed to standard error and ends the process with status 2. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  // Whoever reads what is printed may stop early, as `head` does; that is no mistake.
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
  });
  try {
    await main();
  } catch (problem) {
    if (!(problem instanceof CommandError)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    process.exitCode = 2;
  }
}

/** Prints one line of progress. */
export function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

/**
 * Arguments of a command, as `parse` gives them.
 * @param parse calls `parseArgs` of node:util, which throws a TypeError on what it does not know
 * @param usage one line, shown with what is wrong
 * @throws CommandError
 */
export function readArguments<T>(parse: () => T, usage: string): T {
  try {
    return parse();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    // Behind the first sentence stands advice on arguments that begin with a hyphen.
    const [what = cause.message] = cause.message.split('. ');
    throw new CommandError(`${what}.\n${usage}`, { cause });
  }
}
