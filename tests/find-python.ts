import { spawnSync } from 'node:child_process';

/** Without settings for NumPy's BLAS, so that it chooses what suits the machine. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('OPENBLAS_')),
);

/** What a Python program prints, or undefined where no Python has NumPy, SciPy and scikit-learn. */
export function runPython(program: string, ...options: readonly string[]): string | undefined {
  const python = findPython();
  if (python === undefined) return undefined;
  const { status, stdout, stderr } = run(python, program, ...options);
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout;
}

function findPython(): string | undefined {
  return ['python3', '/usr/bin/python3', 'python'].find(
    (python) => run(python, '-c', 'import numpy, scipy, sklearn').status === 0,
  );
}

function run(python: string, ...options: readonly string[]) {
  return spawnSync(python, options, { encoding: 'utf8', env: environment });
}
