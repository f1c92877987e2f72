import { type CompanyPlan, type PagePlan, type SpacePlan } from '../company-plan';
import { type ConfluenceWorld, type WorldPage, type WorldSpace } from '../confluence-world';
import { DAY_MS, type Making } from '../making';
import { buildPage, type Place } from './build-page';
import { everyNodePage } from './every-node-page';
import { spacePermissions } from './space-permissions';
import { spaceTemplates } from './templates';

export function buildConfluence(plan: CompanyPlan, cloudId: string, making: Making): ConfluenceWorld {
  const jql = `project = "${plan.projects[0]?.key ?? ''}" AND statusCategory != Done`;
  const parts = plan.spaces.map((space) => buildSpace(space, { cloudId, jql }, making));
  const [first] = parts;
  const [owner] = plan.spaces;
  return {
    spaces: parts.map(({ space }) => space),
    pages: parts.flatMap(({ pages }) => pages),
    templates: first && owner ? spaceTemplates({ spaceId: first.space.id, owner: owner.owner }, making) : [],
  };
}

function buildSpace(
  plan: SpacePlan,
  shown: { readonly cloudId: string; readonly jql: string },
  making: Making,
): { readonly space: WorldSpace; readonly pages: readonly WorldPage[] } {
  const spaceId = making.ids('space');
  const createdAt = making.now - 400 * DAY_MS;
  const home: PagePlan = {
    title: `${plan.name} Home`,
    paragraphs: [plan.description],
    sections: [],
    children: plan.pages,
  };
  const pages = buildPages(home, { plan, spaceId, parentId: null, position: 0, since: createdAt }, making);
  const homepageId = pages[0]?.id ?? '';
  const last = { plan, spaceId, parentId: homepageId, position: plan.pages.length, since: createdAt };
  const space: WorldSpace = {
    id: spaceId,
    key: plan.key,
    name: plan.name,
    description: plan.description,
    type: 'global',
    status: 'current',
    homepageId,
    authorId: making.directory.accountId(plan.owner),
    createdAt,
    permissions: spacePermissions(plan, making),
  };
  return { space, pages: plan.everyNode ? [...pages, everyNodePage(last, shown, making)] : pages };
}

function buildPages(page: PagePlan, place: Place, making: Making): readonly WorldPage[] {
  const built = buildPage(page, place, making);
  const below = page.children.flatMap((child, index) =>
    buildPages(child, { ...place, parentId: built.id, position: index, since: built.createdAt }, making),
  );
  return [built, ...below];
}
