import { describe, expect, it } from 'vitest';
import { type ChromiumEffects, findChromium } from '../../src/cli/chromium.ts';
import { CommandError } from '../../src/cli/command.ts';

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
const CACHE = '/home/ada/.cache/ms-playwright';

interface Fake {
  env?: Record<string, string>;
  platform?: string;
  uid?: number | undefined;
  /** Executable files from the start. */
  files?: string[];
  /** Executables whose `--version` fails. */
  stubs?: string[];
  /** Commands that succeed, and the executable each one brings. */
  installs?: Record<string, string>;
}

/** A machine made of a set of paths; `log` records the commands that were run other than `--version`. */
function fake(options: Fake) {
  const files = new Set(options.files ?? []);
  const log: string[] = [];
  const lines: string[] = [];
  const effects: ChromiumEffects = {
    env: options.env ?? { PATH: '/usr/local/bin:/usr/bin' },
    platform: options.platform ?? 'linux',
    uid: 'uid' in options ? options.uid : 1000,
    isExecutable: (path) => files.has(path),
    list: (folder) => [
      ...new Set(
        [...files]
          .filter((file) => file.startsWith(`${folder}/`))
          .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    playwrightPath: () => `${CACHE}/chromium-1255/chrome-linux64/chrome`,
    run: async (command, args) => {
      if (args[0] === '--version') return !(options.stubs ?? []).includes(command);
      const line = [command, ...args].join(' ');
      log.push(line);
      const brings = options.installs?.[line];
      if (brings !== undefined && brings !== '') files.add(brings);
      return brings !== undefined;
    },
    report: (line) => lines.push(line),
  };
  return { effects, log, lines };
}

const PLAYWRIGHT = 'npx playwright install --with-deps chromium';

describe('findChromium', () => {
  it('takes CHROME_PATH before anything else', async () => {
    const { effects } = fake({
      env: { CHROME_PATH: '/opt/mine' },
      files: ['/opt/mine', '/usr/bin/chromium'],
    });
    expect(await findChromium(effects)).toEqual({ executablePath: '/opt/mine', args: QUIET });
  });

  it('says so when CHROME_PATH cannot be run, instead of falling back', async () => {
    const { effects, log } = fake({ env: { CHROME_PATH: '/opt/none' }, files: ['/usr/bin/chromium'] });
    await expect(findChromium(effects)).rejects.toThrow(
      new CommandError('CHROME_PATH is /opt/none, which is not a program that can be run.'),
    );
    expect(log).toEqual([]);
  });

  it('treats an empty CHROME_PATH as none', async () => {
    const { effects } = fake({ env: { CHROME_PATH: '' }, files: ['/usr/bin/chromium'] });
    expect((await findChromium(effects)).executablePath).toBe('/usr/bin/chromium');
  });

  it('finds a browser on PATH', async () => {
    const { effects } = fake({ env: { PATH: '/opt/a:/opt/b' }, files: ['/opt/b/google-chrome'] });
    expect((await findChromium(effects)).executablePath).toBe('/opt/b/google-chrome');
  });

  it('finds a browser at a usual Linux path when PATH is empty', async () => {
    const { effects } = fake({ env: {}, files: ['/snap/bin/chromium'] });
    expect((await findChromium(effects)).executablePath).toBe('/snap/bin/chromium');
  });

  it('passes over a stub that does not answer --version', async () => {
    const { effects } = fake({
      files: ['/usr/bin/chromium-browser', '/usr/bin/microsoft-edge'],
      stubs: ['/usr/bin/chromium-browser'],
    });
    expect((await findChromium(effects)).executablePath).toBe('/usr/bin/microsoft-edge');
  });

  it('finds Chrome, Chromium or Edge among the applications of a Mac', async () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const own = '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium';
    const env = { HOME: '/Users/ada', PATH: '/usr/bin' };
    const only = fake({ env, platform: 'darwin', files: [edge] });
    expect((await findChromium(only.effects)).executablePath).toBe(edge);
    const home = fake({ env, platform: 'darwin', files: [own] });
    expect((await findChromium(home.effects)).executablePath).toBe(own);
  });

  it('finds Chrome or Edge on Windows without asking for its version', async () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const { effects } = fake({
      env: { PROGRAMFILES: 'C:\\Program Files', PATH: 'C:\\Windows' },
      platform: 'win32',
      uid: undefined,
      files: [chrome],
      stubs: [chrome],
    });
    expect(await findChromium(effects)).toEqual({ executablePath: chrome, args: QUIET });
  });

  it("takes Playwright's own browser", async () => {
    const path = `${CACHE}/chromium-1255/chrome-linux64/chrome`;
    const { effects, log } = fake({ files: [path] });
    expect((await findChromium(effects)).executablePath).toBe(path);
    expect(log).toEqual([]);
  });

  it("takes a headless shell or another revision from Playwright's cache", async () => {
    const path = `${CACHE}/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell`;
    const { effects, log } = fake({ files: [path, `${CACHE}/firefox-1500/firefox/firefox`] });
    expect((await findChromium(effects)).executablePath).toBe(path);
    expect(log).toEqual([]);
  });

  it('installs one with Playwright when there is none', async () => {
    const path = `${CACHE}/chromium-1255/chrome-linux64/chrome`;
    const { effects, log, lines } = fake({ installs: { [PLAYWRIGHT]: path } });
    expect((await findChromium(effects)).executablePath).toBe(path);
    expect(log).toEqual([PLAYWRIGHT]);
    expect(lines).toEqual(['No Chromium on this machine: installing one with Playwright …']);
  });

  it('falls back to apt-get where Playwright is refused and the machine is Debian with root', async () => {
    const { effects, log } = fake({
      uid: 0,
      files: ['/usr/bin/apt-get'],
      installs: { 'apt-get update': '', 'apt-get install -y chromium': '/usr/bin/chromium' },
    });
    expect(await findChromium(effects)).toEqual({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', ...QUIET],
    });
    expect(log).toEqual([PLAYWRIGHT, 'apt-get update', 'apt-get install -y chromium']);
  });

  it.each([
    ['without root', { uid: 1000, files: ['/usr/bin/apt-get'] }, [PLAYWRIGHT]],
    ['without apt-get', { uid: 0 }, [PLAYWRIGHT]],
    ['on a Mac', { platform: 'darwin', uid: 0 }, [PLAYWRIGHT]],
    ['when apt-get fails', { uid: 0, files: ['/usr/bin/apt-get'] }, [PLAYWRIGHT, 'apt-get update']],
  ])('says in one sentence what to install %s', async (_, options: Fake, commands) => {
    const { effects, log } = fake(options);
    await expect(findChromium(effects)).rejects.toThrow(
      new CommandError(
        'No Chromium found and none could be installed: install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to one.',
      ),
    );
    expect(log).toEqual(commands);
  });

  it('gives up the sandbox only as root on Linux', async () => {
    const root = fake({ uid: 0, files: ['/usr/bin/chromium'] });
    expect((await findChromium(root.effects)).args).toEqual(['--no-sandbox', ...QUIET]);
    const user = fake({ uid: 1000, files: ['/usr/bin/chromium'] });
    expect((await findChromium(user.effects)).args).toEqual(QUIET);
  });
});
