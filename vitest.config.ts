import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: [
      { find: /^backprop$/, replacement: fileURLToPath(new URL('./src/lib/index.ts', import.meta.url)) },
    ],
  },
  test: {
    include: ['tests/*.test.ts', 'tests/{lib,exercises,sandbox,components,pages,scripts}/**/*.test.ts'],
    // Nothing here leaves a trace in another file’s way (put-back.ts sees to globals), so files share their workers.
    isolate: false,
    setupFiles: 'tests/put-back.ts',
    maxWorkers: '100%',
    // Training takes seconds, and many seconds on a busy machine.
    testTimeout: 180_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
