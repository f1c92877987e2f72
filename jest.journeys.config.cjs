const base = require('./jest.config.cjs');

/** Journeys start the whole site and drive it in a browser; slow by nature, so one file at a time. */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/journeys/**/*.journey.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
