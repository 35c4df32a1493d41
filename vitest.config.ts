import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{lib,exercises,components,pages}/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
