/**
 * Holds every answer of the test run against Atlassian's API descriptions.
 *
 *     node test/gate/exchanges.mjs FOLDER
 *
 * FOLDER has one line of JSON an exchange, written by each products process of the run. Operations
 * of the pages' own (`/__…`) and unknown paths are counted apart: they are refusals under test.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractsFolder, createContracts } from './contracts.mjs';

const folder = process.argv[2];
const files = readdirSync(folder).filter((file) => file.endsWith('.ndjson'));
const described = contractsFolder();
if (described === null) skip();
else validate(createContracts(described));

function skip() {
  let count = 0;
  for (const _ of exchanges()) count += 1;
  console.log(
    `SKIPPED: ../shared/contracts (or LOCKSTEP_CONTRACTS) is missing, so ${count} answers were NOT checked against the API descriptions.`,
  );
  if (process.env.LOCKSTEP_CONTRACTS_REQUIRED === '1') process.exitCode = 1;
}

function validate(contracts) {
  const exercised = new Set();
  const violations = new Map();
  let answers = 0;
  let unknown = 0;
  for (const exchange of exchanges()) {
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

/** A file at a time: reading a gigabyte of lines in small pieces took as long as checking them. */
function* exchanges() {
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    for (let from = 0; from < bytes.length;) {
      const end = bytes.indexOf('\n', from);
      const to = end === -1 ? bytes.length : end;
      if (to > from) yield JSON.parse(bytes.toString('utf8', from, to));
      from = to + 1;
    }
  }
}
