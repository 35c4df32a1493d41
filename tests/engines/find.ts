// Engines besides Chromium's: where they are on this machine, and how Debian's packages bring them.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { attempt } from '../find-chromium.ts';

/** The first of some places where a file is. */
const first = (places: readonly (string | undefined)[]) =>
  places.find((place) => place !== undefined && existsSync(place));

/** Where a command is, if it is anywhere on the path. */
const onPath = (command: string) =>
  first((process.env.PATH ?? '').split(':').map((folder) => `${folder}/${command}`));

/** The path of a Firefox: the one that FIREFOX_PATH names, or the system's. */
export function findFirefox(): string | undefined {
  const asked = process.env.FIREFOX_PATH;
  return asked ? first([asked]) : (onPath('firefox-esr') ?? onPath('firefox'));
}

export interface WebKit {
  readonly driver: string;
  readonly browser: string;
}

/** WebKitGTK's driver and the small browser that it drives; without a screen it needs one that is none. */
export function findWebKit(): WebKit | undefined {
  const driver = first([process.env.WEBKIT_DRIVER_PATH || onPath('WebKitWebDriver')]);
  const folders = ['x86_64', 'aarch64'].flatMap((kind) =>
    ['6.0', '4.1', '4.0'].map((version) => `/usr/lib/${kind}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
  );
  const browser = first(folders);
  const screens = ['xvfb-run', 'xauth'].every((command) => onPath(command) !== undefined);
  return driver && browser && screens ? { driver, browser } : undefined;
}

/** What each engine is, how it is found, and the packages of Debian that bring it. */
export const engines = {
  Firefox: { find: findFirefox, packages: ['firefox-esr'] },
  WebKit: { find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb', 'xauth'] },
} as const;

export type EngineName = keyof typeof engines;

/** Tries to install what is missing, on a machine that is there for tests alone, where it may. */
export function installMissing(): void {
  const missing = Object.values(engines).filter(({ find }) => find() === undefined);
  if (missing.length === 0 || !process.env.CI) return;
  const get = (...options: readonly string[]) =>
    process.getuid?.() === 0 ? attempt('apt-get', options) : attempt('sudo', ['-n', 'apt-get', ...options]);
  get('update', '-q');
  for (const { packages } of missing) get('install', '-q', '-y', '--no-install-recommends', ...packages);
}

/** What a program says of its version, without its name. */
export function versionOf(program: string): string {
  try {
    return /\d[\w.]*/.exec(execFileSync(program, ['--version'], { encoding: 'utf8' }))?.[0] ?? '';
  } catch {
    return '';
  }
}
