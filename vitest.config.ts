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
    // Nothing here leaves a trace in another file’s way, so files share their workers.
    isolate: false,
    maxWorkers: '100%',
    // Training takes seconds, and many seconds on a busy machine.
    testTimeout: 180_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
