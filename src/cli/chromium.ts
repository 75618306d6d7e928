/** The one place that decides which Chromium tests, PDFs and contact sheets use. */
import { type SpawnOptions, spawn } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { CommandError } from './command.ts';

/** What {@link findChromium} reads and does; tests pass fakes. */
export interface ChromiumEffects {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** User id; undefined on Windows. */
  readonly uid: number | undefined;
  /** Whether a path is a file that may be executed. */
  readonly isExecutable: (path: string) => boolean;
  /** Names in a folder; empty when there is none. */
  readonly list: (folder: string) => readonly string[];
  /** Where Playwright keeps the browser it would launch, whether or not it is there. */
  readonly playwrightPath: () => string;
  /** Runs a command; true when it could be started and exited with 0. `quiet` hides its output. */
  readonly run: (command: string, args: readonly string[], quiet: boolean) => Promise<boolean>;
  /** Tells the person waiting what is going on: one line. */
  readonly report: (line: string) => void;
}

/** What Playwright's `launch` needs. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
}

/** Commands on PATH, best first. */
const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];

/** Files under a Playwright browser folder, by the revisions' varying layouts. */
const PLAYWRIGHT_BINARY_RE =
  /^(chrome|chrome\.exe|headless_shell|headless_shell\.exe|chrome-headless-shell|chrome-headless-shell\.exe)$/;

/**
 * Finds a Chromium, or installs one.
 * Order: `CHROME_PATH`; Chrome, Chromium or Edge on the machine; a Playwright browser; `playwright install`;
 * on Debian-like systems as root, `apt-get install chromium`.
 * @throws CommandError when `CHROME_PATH` is wrong or nothing could be found or installed.
 */
export async function findChromium(effects: ChromiumEffects = machine): Promise<ChromiumLaunch> {
  const launch = (executablePath: string) => ({ executablePath, args: launchArgs(effects) });
  const given = effects.env.CHROME_PATH;
  if (given !== undefined && given !== '') {
    if (effects.isExecutable(given)) return launch(given);
    throw new CommandError(`CHROME_PATH is ${given}, which is not a program that can be run.`);
  }
  const present = await firstWorking(effects);
  if (present !== undefined) return launch(present);

  effects.report('No Chromium on this machine: installing one with Playwright …');
  if (await effects.run('npx', ['playwright', 'install', '--with-deps', 'chromium'], false)) {
    const installed = await firstWorking(effects);
    if (installed !== undefined) return launch(installed);
  }
  if (effects.platform === 'linux' && effects.uid === 0 && effects.isExecutable('/usr/bin/apt-get')) {
    effects.report('Playwright could not install it: trying apt-get …');
    const updated = await effects.run('apt-get', ['update'], false);
    if (updated && (await effects.run('apt-get', ['install', '-y', 'chromium'], false))) {
      const installed = await firstWorking(effects);
      if (installed !== undefined) return launch(installed);
    }
  }
  throw new CommandError(
    'No Chromium found and none could be installed: install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to one.',
  );
}

/** Switches without which Chromium does not start as root, or tries to reach the network by itself. */
function launchArgs({ platform, uid }: ChromiumEffects): string[] {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return platform === 'linux' && uid === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

/** The first candidate that is there and answers `--version`; a distribution's stub that only prints advice does not. */
async function firstWorking(effects: ChromiumEffects): Promise<string | undefined> {
  for (const path of [...installedPaths(effects), ...playwrightPaths(effects)]) {
    if (!effects.isExecutable(path)) continue;
    // On Windows `chrome.exe --version` opens a window instead of answering.
    if (effects.platform === 'win32' || (await effects.run(path, ['--version'], true))) return path;
  }
  return undefined;
}

function installedPaths({ env, platform }: ChromiumEffects): string[] {
  const searched = (env.PATH ?? '').split(platform === 'win32' ? ';' : ':').filter(Boolean);
  switch (platform) {
    case 'win32': {
      const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
      const known = roots
        .filter((root) => root !== undefined && root !== '')
        .flatMap((root) => [
          `${root}\\Google\\Chrome\\Application\\chrome.exe`,
          `${root}\\Chromium\\Application\\chrome.exe`,
          `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ]);
      return [...known, ...COMMANDS.flatMap((name) => searched.map((folder) => `${folder}\\${name}.exe`))];
    }
    case 'darwin': {
      const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
      const roots = ['/Applications', ...(env.HOME === undefined ? [] : [`${env.HOME}/Applications`])];
      const known = roots.flatMap((root) => apps.map((app) => `${root}/${app}.app/Contents/MacOS/${app}`));
      return [...known, ...COMMANDS.flatMap((name) => searched.map((folder) => `${folder}/${name}`))];
    }
    default: {
      const folders = new Set([...searched, '/usr/bin', '/usr/local/bin', '/snap/bin']);
      return COMMANDS.flatMap((name) => [...folders].map((folder) => `${folder}/${name}`));
    }
  }
}

/** Playwright's own browser, then any other revision or headless shell in its cache. */
function playwrightPaths({ list, playwrightPath, platform }: ChromiumEffects): string[] {
  const own = playwrightPath();
  const slash = platform === 'win32' ? '\\' : '/';
  const parts = own.split(slash);
  const revision = parts.findIndex((part) => /^chromium(_headless_shell)?-\d+$/.test(part));
  if (revision < 1) return own === '' ? [] : [own];
  const cache = parts.slice(0, revision).join(slash);
  const others = list(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .flatMap((name) => list(`${cache}${slash}${name}`).map((inner) => [cache, name, inner].join(slash)))
    .flatMap((folder) => list(folder).map((file) => ({ folder, file })))
    .filter(({ file }) => PLAYWRIGHT_BINARY_RE.test(file))
    .map(({ folder, file }) => `${folder}${slash}${file}`);
  return [own, ...others];
}

/** The real machine. */
const machine: ChromiumEffects = {
  env: process.env,
  platform: process.platform,
  uid: process.getuid?.(),
  isExecutable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  list: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
  playwrightPath: () => chromium.executablePath(),
  run: (command, args, quiet) =>
    new Promise((resolve) => {
      // npx is a shell script on Windows, which only a shell can start.
      const options: SpawnOptions = {
        stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32' && command === 'npx',
      };
      const child = spawn(command, [...args], options);
      child.on('error', () => resolve(false));
      child.on('exit', (code) => resolve(code === 0));
    }),
  report: (line) => process.stderr.write(`${line}\n`),
};
