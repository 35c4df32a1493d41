// What the programs print that Your network saves for its presets, run by Debian's Python with NumPy and PyTorch:
//
//     npx node tests/oracle/programs.ts > tests/oracle/programs.json
//
// A golden file names the text that it was made from, so that a program that has changed is run again.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { presetIds, presets } from '../../src/components/your-network/state/presets.ts';
import { formOf } from '../../src/components/your-network/worked/take/forms.ts';

const python = '/usr/bin/python3';

function run(program: string): string {
  const { status, stdout, stderr } = spawnSync(python, ['-'], { input: program, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Each number as it was printed, by its name. */
const printedBy = (program: string) =>
  Object.fromEntries(
    run(program)
      .trim()
      .split('\n')
      .map((line) => line.split(' = ')),
  );

const results = Object.fromEntries(
  presetIds.map((id) => {
    const of = (form: 'numpy' | 'torch') => {
      const made = formOf(form, { ...presets[id], digits: 3 });
      if ('problem' in made) throw new Error(`${id} as ${form}: ${made.problem}`);
      const of = createHash('sha256').update(made.text).digest('hex');
      return { of, printed: printedBy(made.text) };
    };
    return [id, { numpy: of('numpy'), torch: of('torch') }];
  }),
);

const versions = run(
  'import numpy, platform, torch\nprint(f"Python {platform.python_version()}, NumPy {numpy.__version__}, PyTorch {torch.__version__}")',
).trim();
process.stdout.write(
  `${JSON.stringify({ made: `by tests/oracle/programs.ts: ${versions}`, results }, undefined, 1)}\n`,
);
