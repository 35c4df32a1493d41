import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What tells whether a browser could be opened. */
interface Desk {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** whether a program of that name can be run */
  readonly has: (program: string) => boolean;
}

const here: Desk = {
  platform: process.platform,
  env: process.env,
  has: (program) =>
    [...(process.env.PATH ?? '').split(delimiter), ''].some((folder) => existsSync(join(folder, program))),
};

/**
 * Whether `--open` has something to open: a Mac and Windows always do, another system with a screen and xdg-open, which
 * asks it for its browser. BROWSER may name a program instead, or none.
 */
export function hasBrowser({ platform, env, has }: Desk = here): boolean {
  if (env.BROWSER) return env.BROWSER !== 'none' && (platform === 'darwin' || has(env.BROWSER));
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY) && has('xdg-open');
}
