/**
 * Holds every answer of the test run against Atlassian's API descriptions.
 *
 *     node test/gate/exchanges.mjs FOLDER
 *
 * FOLDER has one line of JSON an exchange, written by each products process of the run. Operations
 * of the pages' own (`/__…`) and unknown paths are counted apart: they are refusals under test.
 */
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { contractsFolder, createContracts } from './contracts.mjs';

const folder = process.argv[2];
const files = readdirSync(folder).filter((file) => file.endsWith('.ndjson'));
const described = contractsFolder();
if (described === null) await skip();
else await validate(createContracts(described));

async function skip() {
  let count = 0;
  for await (const _ of exchanges()) count += 1;
  console.log(
    `SKIPPED: ../shared/contracts (or LOCKSTEP_CONTRACTS) is missing, so ${count} answers were NOT checked against the API descriptions.`,
  );
  if (process.env.LOCKSTEP_CONTRACTS_REQUIRED === '1') process.exitCode = 1;
}

async function validate(contracts) {
  const exercised = new Set();
  const violations = new Map();
  let answers = 0;
  let unknown = 0;
  for await (const exchange of exchanges()) {
    const operation = contracts.find(exchange.method, exchange.path);
    if (!operation) {
      if (exchange.status < 400)
        note('unknown', `${exchange.method} ${exchange.path} is answered but not described`);
      unknown += 1;
      continue;
    }
    answers += 1;
    if (exchange.status === 501) continue;
    exercised.add(`${operation.api} ${operation.op}`);
    for (const problem of contracts.check(operation, exchange))
      note(`${operation.api} ${operation.op}`, problem);
  }
  for (const [where, problems] of violations) {
    for (const [problem, count] of problems)
      console.error(`${where}: ${problem}${count > 1 ? ` (${count} times)` : ''}`);
  }
  console.log(
    `${answers} answers of ${exercised.size} operations validated, ${violations.size} operations differ; ${unknown} calls to paths that are not Atlassian's.`,
  );
  process.exitCode = violations.size === 0 && exercised.size > 0 ? 0 : 1;

  function note(where, problem) {
    const problems = violations.get(where) ?? new Map();
    problems.set(problem, (problems.get(problem) ?? 0) + 1);
    violations.set(where, problems);
  }
}

async function* exchanges() {
  for (const file of files) {
    const lines = createInterface({ input: createReadStream(join(folder, file)), crlfDelay: Infinity });
    for await (const line of lines) if (line !== '') yield JSON.parse(line);
  }
}
