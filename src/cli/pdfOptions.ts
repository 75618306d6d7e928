/** What `npm run pdf` is asked for: read from its arguments, pure. */
import { parseArgs } from 'node:util';
import type { Deck, Priority } from '../deck/model.ts';
import { priorityOf, routeNames, WHOLE } from '../deck/routes.ts';
import { PAPERS, type PaperSize } from '../pages/paper/options.ts';
import { PAPER_NAMES, type PaperName } from '../pages/paper/papers.ts';
import { CommandError, readArguments } from './command.ts';

export interface PdfOptions {
  /** Documents to be written, in their usual order; default all. */
  readonly names: readonly PaperName[];
  /** Name of a route, default the whole deck; {@link upToOf} looks it up. */
  readonly route: string;
  readonly paper: PaperSize;
  /** Address of the published deck, with a slash at its end; default none. */
  readonly site: string | undefined;
  /** Folder for the files, made where it is missing; undefined is the one of the site. */
  readonly out: string | undefined;
}

const USAGE =
  'Usage: npm run pdf [-- --only NAME] [--route MINUTES] [--paper a4|letter] [--site URL] [--out FOLDER]';

/**
 * Reads the arguments.
 * @throws CommandError with one line that says what is allowed
 */
export function parsePdfOptions(args: readonly string[]): PdfOptions {
  const { only, route, paper, site, out } = readArguments(
    () =>
      parseArgs({
        args: [...args],
        options: {
          only: { type: 'string', multiple: true },
          route: { type: 'string', default: WHOLE },
          paper: { type: 'string', default: 'a4' },
          site: { type: 'string' },
          out: { type: 'string' },
        },
      }).values,
    USAGE,
  );
  const wanted = only?.map((name) => oneOf(PAPER_NAMES, name, '--only', 'the documents'));
  return {
    names: PAPER_NAMES.filter((name) => wanted?.includes(name) ?? true),
    route,
    paper: oneOf(PAPERS, paper, '--paper', 'the sizes'),
    site: site === undefined ? undefined : siteOf(site),
    out,
  };
}

/**
 * The lowest priority that the route of a name takes.
 * @throws CommandError with the routes there are
 */
export function upToOf(deck: Pick<Deck, 'meta'>, route: string): Priority {
  const upTo = priorityOf(deck, route);
  if (upTo !== undefined) return upTo;
  throw new CommandError(`--route ${route}: the routes are ${listed(routeNames(deck))}.`);
}

function oneOf<T extends string>(allowed: readonly T[], given: string, option: string, what: string): T {
  const found = allowed.find((one) => one === given);
  if (found !== undefined) return found;
  throw new CommandError(`${option} ${given}: ${what} are ${listed(allowed)}.`);
}

/** `a, b and c` */
function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')}${words.length > 1 ? ' and ' : ''}${words.at(-1)}`;
}

/** The folder of the deck, whether its page was named with it or not. */
function siteOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.search + url.hash !== '') {
    throw new CommandError(
      `--site ${given}: give the address at which the deck is published, such as https://example.org/briefing/.`,
    );
  }
  return url.href.replace(/index\.html$/, '').replace(/\/?$/, '/');
}
