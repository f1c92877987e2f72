/**
 * Runs Atlassian's own manifest validators and its linter over the app.
 *
 * The linter would download API descriptions for its scope check; with empty ones that check is off
 * and `test/architecture/scopes.test.ts` does it against the operation table.
 */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const problems = [];

const noPaths = join(mkdtempSync(join(tmpdir(), 'lockstep-lint-')), 'no-paths.json');
writeFileSync(noPaths, '{"paths":{}}');
process.env.USE_LOCAL_SWAGGER = '1';
for (const api of ['JIRA', 'JSM', 'JSW', 'CONF', 'CONF_V2', 'BB'])
  process.env[`LOCAL_${api}_SWAGGER`] ||= noPaths;

const manifestTools = require('@forge/manifest');
for (const validator of [
  'FullValidationProcessor',
  'ProductTriggerValidationProcessor',
  'AgentProductContextValidationProcessor',
]) {
  const { success, errors = [] } = await new manifestTools[validator]({ deprecatedRuntimes: [] }).process();
  for (const { level, line, column, message } of errors) {
    problems.push(`${validator}: ${level} at ${line}:${column}: ${message}`);
  }
  if (!success && errors.length === 0) problems.push(`${validator}: the manifest could not be read`);
}

const { lint, problemCount, reportLintResults } = require('@forge/lint');
const said = [];
const hear = (message) => said.push(String(message?.message ?? message));
const logger = { info: hear, warn: hear, error: hear, debug: hear, trace: hear };
const statsig = new Proxy({}, { get: () => async () => ({}) });
const sources = readdirSync('src', { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file}`);
const manifest = (await new manifestTools.FullValidationProcessor({}).process()).manifestObject.typedContent;
const results = await lint(sources, manifest, 'development', logger, statsig, {
  linter: { mode: 'client-side' },
});
const { errors, warnings, approvals } = problemCount(results);
if (errors + warnings + approvals > 0) reportLintResults({ info: (text) => problems.push(text) }, results);
problems.push(...said.filter((line) => /fail/i.test(line)).map((line) => `linter crashed: ${line}`));

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
