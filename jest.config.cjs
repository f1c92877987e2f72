/** One jest project; suites that need a browser or the whole site run through test/run.mjs. */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/journeys/'],
  transform: {
    '\\.(tsx?|mjs|js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(preact|@preact|@testing-library/preact|@hono|hono|temporal-polyfill|temporal-utils)/)',
  ],
  // One more than the usual machine has cores: tests of pauses that Jira asks for wait for seconds.
  maxWorkers: 3,
  testSequencer: '<rootDir>/test/gate/long-suites-first.cjs',
  // A guard against what never ends, and no measure of speed: other work may share the machine.
  testTimeout: 30_000,
  cacheDirectory: '<rootDir>/.cache/jest',
  modulePathIgnorePatterns: ['<rootDir>/build/'],
};
