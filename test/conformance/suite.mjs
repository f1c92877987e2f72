import { boardReads, boardWrites } from './board-day.mjs';
import { createClients } from './clients.mjs';
import { confluenceReads, confluenceWrites } from './confluence-day.mjs';
import { jiraReads, jiraWrites } from './jira-day.mjs';

/**
 * A day's work of public clients against a site, local or real.
 *
 * @param {{ host: string, email: string, apiToken: string }} site
 * @param {{ write: boolean }} options `write` also creates, edits and deletes
 * @returns {Promise<{ passed: number, failed: number, mismatches: number }>} printed as it goes
 */
export async function runSuite(site, { write }) {
  const mismatches = new Set();
  const clients = createClients(site, (report) => mismatches.add(report));
  const checks = write
    ? [...jiraReads, ...jiraWrites, ...boardReads, ...boardWrites, ...confluenceReads, ...confluenceWrites]
    : [...jiraReads, ...boardReads, ...confluenceReads];
  const found = {};
  let failed = 0;
  for (const [name, check] of checks) {
    try {
      await check({ ...clients, found });
      console.log(`ok     ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED ${name}: ${error.message}`);
      if (error.response?.data ?? error.body)
        console.log(`       ${JSON.stringify(error.response?.data ?? error.body)}`);
    }
  }
  for (const report of mismatches) console.log(`MISMATCH ${report}`);
  console.log(
    `${checks.length - failed} checks held, ${failed} did not, ${mismatches.size} answers differ from the clients’ schemas.`,
  );
  return { passed: checks.length - failed, failed, mismatches: mismatches.size };
}
