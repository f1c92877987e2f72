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

compileOnce(require('ajv').default);
const manifestTools = require('@forge/manifest');
let manifest;
for (const validator of [
  'FullValidationProcessor',
  'ProductTriggerValidationProcessor',
  'AgentProductContextValidationProcessor',
]) {
  const processor = new manifestTools[validator]({ deprecatedRuntimes: [] });
  const { success, errors = [], manifestObject } = await processor.process();
  manifest ??= manifestObject?.typedContent;
  for (const { level, line, column, message } of errors) {
    problems.push(`${validator}: ${level} at ${line}:${column}: ${message}`);
  }
  if (!success && errors.length === 0) problems.push(`${validator}: the manifest could not be read`);
}

if (manifest) problems.push(...(await lintProblems(manifest)));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** What the linter says of the sources and of a manifest that can be read. */
async function lintProblems(manifest) {
  const { lint, problemCount, reportLintResults } = require('@forge/lint');
  const said = [];
  const hear = (message) => said.push(String(message?.message ?? message));
  const logger = { info: hear, warn: hear, error: hear, debug: hear, trace: hear };
  const statsig = new Proxy({}, { get: () => async () => ({}) });
  const sources = readdirSync('src', { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file}`);
  const results = await lint(sources, manifest, 'development', logger, statsig, {
    linter: { mode: 'client-side' },
  });
  const found = said.filter((line) => /fail/i.test(line)).map((line) => `linter crashed: ${line}`);
  const { errors, warnings, approvals } = problemCount(results);
  if (errors + warnings + approvals > 0) reportLintResults({ info: (text) => found.push(text) }, results);
  return found;
}

/**
 * Each of the validators, and each rule of the linter that reads the manifest, compiles the manifest's
 * schema for itself: five seconds of work that comes to the same function.
 */
function compileOnce(Ajv) {
  const compile = Ajv.prototype.compile;
  const compiled = new Map();
  Ajv.prototype.compile = function compileNewSchema(schema, ...rest) {
    // A JSON file that is imported as a module is another object each time, around the same content.
    const content = schema.default ?? schema;
    if (!compiled.has(content)) compiled.set(content, compile.call(this, schema, ...rest));
    return compiled.get(content);
  };
}
