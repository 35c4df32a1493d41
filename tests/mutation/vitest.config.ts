import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { testsOf } from './rooms.ts';

/** Short files before long ones: most changes are noticed at once. */
class ShortFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const size = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
    return [...files].sort((a, b) => size(a) - size(b));
  }
}

export default defineConfig({
  test: {
    ...testsOf(process.env.MUTATION_ROOM ?? ''),
    isolate: false,
    setupFiles: ['tests/mutation/setup.ts'],
    testTimeout: 60_000,
    sequence: { sequencer: ShortFirst },
  },
});
