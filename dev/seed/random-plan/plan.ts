import { type CompanyPlan } from '../company-plan';
import { createRandom } from '../random';
import { type Cast, groupsOf, peopleOf, type Role } from '../roles';
import { randomCast } from './cast';
import { languages } from './languages';
import { coreProject, localProject, webProject } from './projects';
import { randomSpaces } from './spaces';
import { trades } from './trades';

/** Another company with the same kinds of people, projects and odd shapes as the demo, under other names and ids. */
export function randomPlan(seed: string): { readonly plan: CompanyPlan; readonly firstId: number } {
  const random = createRandom(`plan ${seed}`);
  const trade = random.pick(trades);
  const language = random.pick(languages);
  const cast = randomCast(language, random);
  const team = handlesIn(cast);
  const plan: CompanyPlan = {
    siteName: trade.company,
    people: peopleOf(cast, {
      core: trade.core.name,
      local: trade.local.name,
      web: trade.web.name,
      product: 'Plans',
      engineering: 'Workshop',
      leadership: 'Council',
    }),
    groups: groupsOf({
      local: `${trade.local.key.toLowerCase()}-team`,
      web: `${trade.web.key.toLowerCase()}-team`,
    }),
    projects: [
      coreProject(trade, team('manager', 'engineer', 'designer', 'support', 'jiraOnly', 'leaver'), random),
      localProject(trade, language, team('localLead', 'localEngineer', 'leaver'), random),
      webProject(trade, team('webLead', 'designer', 'contractor', 'manager'), random),
    ],
    spaces: randomSpaces(trade, cast, random),
  };
  return { plan, firstId: random.int(11, 90) * 1000 };
}

const handlesIn =
  (cast: Cast) =>
  (...roles: readonly Role[]): readonly string[] =>
    roles.map((role) => cast[role].handle);
