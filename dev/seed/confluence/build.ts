import { bullets, doc, heading, paragraph } from '../documents/builders';
import { type AdfDoc } from '../adf';
import { type CompanyPlan, type PagePlan, type SpacePlan } from '../company-plan';
import {
  type ConfluenceWorld,
  type SpacePrincipal,
  type WorldPage,
  type WorldSpace,
} from '../confluence-world';
import { DAY_MS, type Making } from '../making';

export function buildConfluence(plan: CompanyPlan, making: Making): ConfluenceWorld {
  const parts = plan.spaces.map((space) => buildSpace(space, making));
  return { spaces: parts.map(({ space }) => space), pages: parts.flatMap(({ pages }) => pages) };
}

function buildSpace(
  plan: SpacePlan,
  making: Making,
): { readonly space: WorldSpace; readonly pages: readonly WorldPage[] } {
  const { ids, directory, now } = making;
  const createdAt = now - 400 * DAY_MS;
  const home: PagePlan = {
    title: `${plan.name} Home`,
    paragraphs: [plan.description],
    sections: [],
    children: plan.pages,
  };
  const spaceId = ids('space');
  const pages = buildPages(home, { plan, spaceId, parentId: null, position: 0 }, making);
  const space: WorldSpace = {
    id: spaceId,
    key: plan.key,
    name: plan.name,
    description: plan.description,
    type: 'global',
    status: 'current',
    homepageId: pages[0]?.id ?? '',
    authorId: directory.accountId(plan.owner),
    createdAt,
    permissions: permissionsOf(plan, making),
  };
  return { space, pages };
}

interface Place {
  readonly plan: SpacePlan;
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly position: number;
}

function buildPages(page: PagePlan, place: Place, making: Making): readonly WorldPage[] {
  const built = buildPage(page, place, making);
  const below = page.children.flatMap((child, index) =>
    buildPages(child, { ...place, parentId: built.id, position: index }, making),
  );
  return [built, ...below];
}

function buildPage(
  page: PagePlan,
  { plan, spaceId, parentId, position }: Place,
  { ids, random, directory, now }: Making,
): WorldPage {
  const authorId = directory.accountId(plan.owner);
  const createdAt = now - random.int(20, 380) * DAY_MS;
  const only = page.restrictedTo && { userIds: [], groupIds: [directory.groupId(page.restrictedTo)] };
  return {
    id: ids('content'),
    spaceId,
    parentId,
    status: 'current',
    position,
    authorId,
    ownerId: authorId,
    createdAt,
    versions: [
      {
        number: 1,
        title: page.title,
        body: bodyOf(page),
        authorId,
        createdAt,
        message: '',
        minorEdit: false,
      },
    ],
    labels: [],
    properties: [],
    comments: [],
    restrictions: only ? { read: only, update: only } : {},
    attachments: [],
  };
}

function bodyOf(page: PagePlan): AdfDoc {
  return doc(
    ...page.paragraphs.map((words) => paragraph(words)),
    ...page.sections.flatMap((section) => [heading(2, section.heading), bullets(...section.points)]),
  );
}

type Permission = WorldSpace['permissions'][number];

const READ = [['read', 'space']] as const;
const WRITE = [
  ['create', 'page'],
  ['delete', 'page'],
  ['archive', 'page'],
  ['create', 'comment'],
  ['delete', 'comment'],
  ['create', 'attachment'],
  ['delete', 'attachment'],
  ['restrict_content', 'space'],
  ['export', 'space'],
] as const;
const ADMINISTER = [['administer', 'space']] as const;

function permissionsOf(plan: SpacePlan, { ids, directory }: Making): readonly Permission[] {
  const grant = (
    handles: readonly string[],
    rights: readonly (readonly [Permission['operation'], Permission['target']])[],
  ) =>
    handles.flatMap((handle) => {
      const principal: SpacePrincipal = { type: 'group', id: directory.groupId(handle) };
      return rights.map(([operation, target]) => ({
        id: ids('space permission'),
        operation,
        target,
        principal,
      }));
    });
  return [
    ...grant(plan.read, READ),
    ...grant(plan.write, WRITE),
    ...grant(plan.admins, [...READ, ...WRITE, ...ADMINISTER]),
  ];
}
