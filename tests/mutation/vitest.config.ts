import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { drawsCases, testsOf } from './rooms.ts';

/** Short files before long ones: most changes are noticed at once. */
class ShortFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const size = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
    return [...files].sort((a, b) => size(a) - size(b));
  }
}

const tests = process.env.MUTATION_ROOM ?? '';

export default defineConfig({
  test: {
    ...testsOf(tests),
    isolate: false,
    setupFiles: drawsCases(tests) ? ['tests/mutation/setup.ts'] : [],
    testTimeout: 60_000,
    sequence: { sequencer: ShortFirst },
  },
});
