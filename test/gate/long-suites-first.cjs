const { default: Sequencer } = require('@jest/test-sequencer');

/** Suites and places of suites that take tens of seconds, the longest first. */
const LONG = [
  '/sweep/reports.',
  '/slow-jira.',
  '/sweep/',
  '/hostile-texts.',
  '/resolver-',
  '/test/sim/',
  '/weekly-report.',
  '/update-spec.',
  '/generate-spec.',
  '/report-schedule.',
  '/test/dev/site/',
  '/test/fuzz/',
  '/test/site/',
  '/accessibility.',
  '/issue-states.',
  '/spec-links.',
  '/byline.',
  '/breakdown.',
  '/report-form.',
  '/confluence-page.',
];

/**
 * Without memory of earlier runs, as in a fresh clone, jest begins with the largest files: a long suite
 * in a small file would then come last and leave the other core without work.
 */
module.exports = class LongSuitesFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
};

function rankOf({ path }) {
  const rank = LONG.findIndex((place) => path.includes(place));
  return rank < 0 ? LONG.length : rank;
}
