/** Lets jira.js and confluence.js do a day's work on the emulated products of a fresh demo world. */
import { runSuite } from '../conformance/suite.mjs';
import { startSiteProcess } from '../kit/site-process.mjs';

const site = await startSiteProcess(['--no-app']);
try {
  const { failed, mismatches } = await runSuite(
    { host: site.url, email: 'admin@example.com', apiToken: 'admin' },
    { write: true },
  );
  process.exitCode = failed + mismatches === 0 ? 0 : 1;
} finally {
  await site.stop();
}
