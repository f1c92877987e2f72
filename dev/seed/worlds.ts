import { readFileSync } from 'node:fs';
import { type CompanyPlan } from './company-plan';
import { buildConfluence } from './confluence/build';
import { demoPlan } from './demo/plan';
import { createIds } from './ids';
import { buildJira, buildLargeJira } from './jira/build';
import { type JiraWorld } from './jira-world';
import { type Making } from './making';
import { buildDirectory } from './people';
import { createRandom } from './random';
import { randomPlan } from './random-plan/plan';
import { type World } from './world';

/**
 * The world of that name: `demo`, `empty`, `random:SEED`, `large:N`, or a JSON file.
 *
 * The same name and `now` give the same world; everything in it happened before `now`.
 */
export function buildWorld(name: string, now: number): World {
  const [kind, argument = ''] = name.split(/:(.*)/s);
  switch (kind) {
    case 'demo':
      return buildCompany({ plan: demoPlan, seed: 'demo', firstId: 10_000, now });
    case 'empty':
      return buildCompany({ plan: withoutWork(demoPlan), seed: 'empty', firstId: 10_000, now });
    case 'random':
      return buildCompany({ ...randomPlan(argument), seed: `random ${argument}`, now });
    case 'large':
      return buildLarge(countOf(argument), now);
    default:
      return readWorld(name);
  }
}

interface Company {
  readonly plan: CompanyPlan;
  readonly seed: string;
  readonly firstId: number;
  readonly now: number;
}

type JiraBuilder = (plan: CompanyPlan, making: Making) => JiraWorld;

function buildCompany({ plan, seed, firstId, now }: Company, jira: JiraBuilder = buildJira): World {
  const random = createRandom(seed);
  const directory = buildDirectory(plan, random.fork('people'));
  const ids = createIds(firstId);
  const making = (part: string): Making => ({ directory, ids, random: random.fork(part), now });
  const cloudId = random.uuid();
  return {
    site: { name: plan.siteName, cloudId },
    people: directory.people,
    groups: directory.groups,
    jira: jira(plan, making('jira')),
    confluence: buildConfluence(plan, cloudId, making('confluence')),
  };
}

/** The people, projects and spaces of a company on its first day. */
const withoutWork = (plan: CompanyPlan): CompanyPlan => ({
  ...plan,
  projects: plan.projects.map((project) => ({ ...project, oddShapes: false, initiatives: [], epics: [] })),
  spaces: plan.spaces.map((space) => ({ ...space, everyNode: false, pages: [] })),
});

const buildLarge = (count: number, now: number): World =>
  buildCompany({ plan: withoutWork(demoPlan), seed: 'large', firstId: 10_000, now }, (plan, making) =>
    buildLargeJira(plan, count, making),
  );

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new Error(`--world large:N needs a whole number of issues, not "${text}".`);
  }
  return count;
}

function readWorld(file: string): World {
  const world: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const parts = ['site', 'people', 'groups', 'jira', 'confluence'];
  const missing = parts.filter(
    (part) => typeof (world as Record<string, unknown> | null)?.[part] !== 'object',
  );
  if (missing.length > 0) throw new Error(`${file} is not a world: it has no ${missing.join(', ')}.`);
  return world as World;
}
