import { readFileSync } from 'node:fs';
import { type CompanyPlan } from './company-plan';
import { buildConfluence } from './confluence/build';
import { demoPlan } from './demo/plan';
import { createIds } from './ids';
import { buildJira } from './jira/build';
import { buildDirectory } from './people';
import { createRandom } from './random';
import { type World } from './world';

/**
 * The world of that name: `demo`, `empty`, `random:SEED`, `large:N`, or a JSON file.
 *
 * The same name and `now` give the same world; everything in it happened before `now`.
 */
export function buildWorld(name: string, now: number): World {
  if (name === 'demo') return buildCompany(demoPlan, 'demo', now);
  return readWorld(name);
}

function buildCompany(plan: CompanyPlan, seed: string, now: number): World {
  const random = createRandom(seed);
  const directory = buildDirectory(plan, random.fork('people'));
  const ids = createIds(10_000);
  return {
    site: { name: plan.siteName, cloudId: random.uuid() },
    people: directory.people,
    groups: directory.groups,
    jira: buildJira(plan, { directory, ids, random: random.fork('jira'), now }),
    confluence: buildConfluence(plan, { directory, ids, random: random.fork('confluence'), now }),
  };
}

function readWorld(file: string): World {
  return JSON.parse(readFileSync(file, 'utf8')) as World;
}
