import { type AdfDoc } from '../../../dev/seed/adf';
import { type WorldPage, type WorldPageComment, type WorldSpace } from '../../../dev/seed/confluence-world';
import { type World } from '../../../dev/seed/world';
import { type SitePerson } from '../../../dev/products/wire';

export const START = Date.UTC(2026, 0, 5, 9);

export const adf = (...paragraphs: string[]): AdfDoc => ({
  version: 1,
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

function aPerson(accountId: string, change: Partial<SitePerson> = {}): SitePerson {
  return {
    accountId,
    displayName: accountId,
    email: `${accountId}@example.com`,
    token: accountId,
    active: true,
    accountType: 'atlassian',
    locale: 'en-GB',
    timeZone: 'Europe/London',
    products: ['jira', 'confluence'],
    siteAdmin: false,
    about: '',
    ...change,
  };
}

let grants = 0;

type Operation = WorldSpace['permissions'][number]['operation'];
type Target = WorldSpace['permissions'][number]['target'];

export const aGrant = (groupId: string, operation: Operation, target: Target) => ({
  id: String((grants += 1)),
  operation,
  target,
  principal: { type: 'group' as const, id: groupId },
});

export const aSpace = (
  id: string,
  key: string,
  homepageId: string,
  permissions: WorldSpace['permissions'],
): WorldSpace => ({
  id,
  key,
  name: `Space ${key}`,
  description: `About ${key}`,
  type: 'global',
  status: 'current',
  homepageId,
  authorId: 'ada',
  createdAt: START,
  permissions,
});

export function aPage(
  id: string,
  title: string,
  change: Partial<WorldPage> & { readonly body?: AdfDoc } = {},
): WorldPage {
  const { body = adf(`About ${title}`), ...rest } = change;
  return {
    id,
    spaceId: '100',
    parentId: '1001',
    status: 'current',
    position: Number(id),
    authorId: 'ada',
    ownerId: 'ada',
    createdAt: START,
    versions: [{ number: 1, title, body, authorId: 'ada', createdAt: START, message: '', minorEdit: false }],
    labels: [],
    properties: [],
    comments: [],
    restrictions: {},
    attachments: [],
    ...rest,
  };
}

export const aComment = (
  id: string,
  text: string,
  change: Partial<WorldPageComment> = {},
): WorldPageComment => ({
  id,
  authorId: 'ben',
  createdAt: START,
  body: adf(text),
  parentCommentId: null,
  inline: null,
  ...change,
});

const writers = [
  aGrant('team', 'read', 'space'),
  aGrant('team', 'create', 'page'),
  aGrant('team', 'delete', 'page'),
  aGrant('team', 'archive', 'page'),
  aGrant('team', 'create', 'comment'),
  aGrant('team', 'restrict_content', 'space'),
  aGrant('chiefs', 'administer', 'space'),
  aGrant('readers', 'read', 'space'),
];

/** What Confluence needs of a world. */
export type ConfluenceSite = Pick<World, 'people' | 'groups' | 'confluence'>;

/**
 * Two spaces: `DOC`, where the team (Ada, its admin, Ben, the app) writes and Rea only reads, and `HID`, which is
 * Ben's alone. Page 1003 is restricted to Ada, and 1004 stands below it.
 */
export function aWorld(...pages: WorldPage[]): ConfluenceSite {
  return {
    people: [
      aPerson('ada'),
      aPerson('ben'),
      aPerson('rea'),
      aPerson('jon', { products: ['jira'] }),
      aPerson('old', { active: false }),
      aPerson('lockstep', { accountType: 'app' }),
    ],
    groups: [
      { groupId: 'team', name: 'Team', memberIds: ['ada', 'ben', 'lockstep'] },
      { groupId: 'chiefs', name: 'Chiefs', memberIds: ['ada'] },
      { groupId: 'readers', name: 'Readers', memberIds: ['rea'] },
      { groupId: 'hidden', name: 'Hidden', memberIds: ['ben'] },
    ],
    confluence: {
      spaces: [
        aSpace('100', 'DOC', '1001', writers),
        aSpace('200', 'HID', '2001', [aGrant('hidden', 'read', 'space')]),
      ],
      pages: [
        aPage('1001', 'Home', { parentId: null }),
        aPage('1002', 'Release notes', { labels: ['release'] }),
        aPage('1003', 'Salaries', { restrictions: { read: { userIds: ['ada'], groupIds: [] } } }),
        aPage('1004', 'Bonus plan', { parentId: '1003' }),
        aPage('2001', 'Hidden home', { spaceId: '200', parentId: null }),
        ...pages,
      ],
    },
  };
}
