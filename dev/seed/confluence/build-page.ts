import { type AdfDoc } from '../adf';
import { type PagePlan, type SpacePlan } from '../company-plan';
import { type WorldPage, type WorldPageComment, type WorldPageVersion } from '../confluence-world';
import { bullets, doc, heading, paragraph } from '../documents/builders';
import { DAY_MS, HOUR_MS, type Making } from '../making';

export interface Place {
  readonly plan: SpacePlan;
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly position: number;
  /** When what it stands under was made. */
  readonly since: number;
}

/** A page as the plan tells it, grown section by section over some versions, with remarks of its readers. */
export function buildPage(
  page: PagePlan,
  { plan, spaceId, parentId, position, since }: Place,
  making: Making,
): WorldPage {
  const { ids, random, directory, now } = making;
  const authorId = directory.accountId(plan.owner);
  const createdAt = Math.min(since + random.int(1, 60) * DAY_MS, now - 20 * DAY_MS);
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
    versions: versionsOf(page, { authorId, createdAt }, making),
    labels: random.some(plan.labels, random.int(0, 2)),
    properties: [],
    comments: random.chance(0.4) ? [remark(plan, createdAt, making)] : [],
    restrictions: only ? { read: only, update: only } : {},
    attachments: [],
  };
}

interface Origin {
  readonly authorId: string;
  readonly createdAt: number;
}

function versionsOf(page: PagePlan, origin: Origin, { random }: Making): WorldPage['versions'] {
  const version = (number: number): WorldPageVersion => ({
    number,
    title: page.title,
    body: bodyOf(page, number),
    authorId: origin.authorId,
    createdAt: origin.createdAt + (number - 1) * random.int(1, 6) * HOUR_MS,
    message: number === 1 ? '' : (page.sections[number - 1]?.heading ?? ''),
    minorEdit: false,
  });
  return [version(1), ...page.sections.slice(1).map((_, index) => version(index + 2))];
}

function bodyOf(page: PagePlan, sections: number): AdfDoc {
  return doc(
    ...page.paragraphs.map((words) => paragraph(words)),
    ...page.sections
      .slice(0, sections)
      .flatMap((section) => [heading(2, section.heading), bullets(...section.points)]),
  );
}

/** A footer comment of one of the space's readers. */
export function remark(
  plan: SpacePlan,
  since: number,
  { ids, random, directory, now }: Making,
): WorldPageComment {
  return {
    id: ids('content'),
    authorId: directory.accountId(random.pick(plan.readers)),
    createdAt: Math.min(now, since + random.int(1, 200) * HOUR_MS),
    body: doc(paragraph(random.pick(plan.remarks))),
    parentCommentId: null,
    inline: null,
  };
}
