import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';

/** Flags under which Chromium runs as root, without a GPU and without calling home. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function onPath(command: string): string | undefined {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  const { status, stdout } = spawnSync(finder, [command], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0]?.trim() : undefined;
}

function installed(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named) return named;
  const found = commands.map(onPath).find((path) => path !== undefined);
  return found ?? [...macPaths, chromium.executablePath()].find((path) => existsSync(path));
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function install(): boolean {
  const isDebianRoot = process.getuid?.() === 0 && onPath('apt-get') !== undefined;
  if (isDebianRoot) {
    console.log('No browser found: installing Debian’s chromium …');
    if (run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium']))
      return true;
  }
  console.log('No browser found: trying Playwright’s own download …');
  return run('npx', ['playwright', 'install', 'chromium']);
}

/**
 * Finds a Chromium: `CHROME_PATH`, then an installed one, then Playwright's own; installs one where there is none.
 * @returns the path of its executable
 * @throws with what to do when none can be had
 */
export function findBrowser(): string {
  const found = installed() ?? (install() ? installed() : undefined);
  if (found === undefined) {
    throw new Error(
      'No Chromium or Chrome can be found or installed: install one, or name it in CHROME_PATH.',
    );
  }
  return found;
}

/** Starts the browser for a test file, which closes it again. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: flags });
}
