import { type CompanyPlan, type PagePlan, type SpacePlan } from '../company-plan';
import { type ConfluenceWorld, type WorldPage, type WorldSpace } from '../confluence-world';
import { DAY_MS, type Making } from '../making';
import { buildPage, type Place } from './build-page';
import { everyNodePage } from './every-node-page';
import { livedInPages } from './lived-in';
import { spacePermissions } from './space-permissions';
import { spaceTemplates } from './templates';

export function buildConfluence(plan: CompanyPlan, cloudId: string, making: Making): ConfluenceWorld {
  const jql = `project = "${plan.projects[0]?.key ?? ''}" AND statusCategory != Done`;
  const parts = plan.spaces.map((space) => buildSpace(space, { cloudId, jql }, making));
  const pages = parts.flatMap((part) => part.pages);
  return { spaces: parts.map(({ space }) => space), ...ofFirstSpace(plan, parts, pages, making) };
}

/** Templates and what years have left behind; made last, so that they move no id of what was there before. */
function ofFirstSpace(
  company: CompanyPlan,
  [first]: readonly { readonly space: WorldSpace }[],
  pages: readonly WorldPage[],
  making: Making,
): Pick<ConfluenceWorld, 'pages' | 'templates'> {
  const [plan] = company.spaces;
  if (first === undefined || plan === undefined) return { pages, templates: [] };
  const { space } = first;
  const templates = spaceTemplates({ spaceId: space.id, owner: plan.owner }, making);
  const firstPosition = plan.pages.length + 1;
  return { pages: [...pages, ...livedInPages(company, { plan, space, firstPosition }, making)], templates };
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
