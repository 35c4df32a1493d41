import { spawnSync } from 'node:child_process';

/** Runs a command of node_modules/.bin, shows what it prints, and tells whether it succeeded. */
export function run(command: string, environment: Readonly<Record<string, string>> = {}): boolean {
  console.log(`\n$ ${command}`);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
  });
  return status === 0;
}
