/**
 * Runs the conformance suite against a site:
 *
 *     npm run conformance -- --site https://your-domain.atlassian.net [--write]
 *
 * The account comes from JIRA_USERNAME and JIRA_API_TOKEN, the address also from JIRA_URL; a `.env`
 * file is read (see `.env.example`). It only reads unless `--write` is given.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../dev/bundle/ensure-installed.mjs';
import { root } from '../dev/bundle/build.mjs';

ensureInstalled(root);
if (existsSync('.env')) process.loadEnvFile('.env');
const { values } = parseArgs({
  options: { site: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const host = values.site ?? process.env.JIRA_URL;
const { JIRA_USERNAME: email, JIRA_API_TOKEN: apiToken } = process.env;
const missing = Object.entries({ '--site or JIRA_URL': host, JIRA_USERNAME: email, JIRA_API_TOKEN: apiToken })
  .filter(([, value]) => !value)
  .map(([name]) => name);
if (missing.length > 0) {
  console.error(`Missing: ${missing.join(', ')}. Set them in the environment or copy .env.example to .env.`);
  process.exit(2);
}
const { runSuite } = await import('./conformance/suite.mjs');
const { failed, mismatches } = await runSuite(
  { host: host.replace(/\/$/, ''), email, apiToken },
  { write: values.write },
);
process.exitCode = failed + mismatches === 0 ? 0 : 1;
