const base = require('./jest.config.cjs');

/** Journeys start the whole site and drive it in a browser; two at a time, as much of each is waiting. */
module.exports = {
  ...base,
  maxWorkers: 2,
  testMatch: ['<rootDir>/test/journeys/**/*.journey.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
