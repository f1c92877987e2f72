import { projectNamed } from '../spec/generate';
import { ADMIN, type AppSite, MANAGER } from '../kit';
import { type Linked, type LinkedSpecs } from './linked-specs';

/** Something that people do to an issue or to its spec page, as an admin. */
export type Act = (link: Linked) => Promise<unknown>;

type Happening =
  | 'rename'
  | 'moveBelow'
  | 'moveAway'
  | 'trash'
  | 'purge'
  | 'archive'
  | 'restrict'
  | 'restrictToTwo'
  | 'makeLive'
  | 'putBack'
  | 'copy'
  | 'moveIssue'
  | 'retype'
  | 'deleteIssue'
  | 'restrictIssue';

/** What may become of the two ends of a link, each by the operation of the product that does it. */
export function whatHappens(site: AppSite, specs: LinkedSpecs): Readonly<Record<Happening, Act>> {
  const moveTo =
    (projectKey: string, hierarchyLevel: number): Act =>
    async ({ epic }) => {
      const { id, issueTypes } = await projectNamed(site, projectKey);
      const type = issueTypes.find((one) => one.hierarchyLevel === hierarchyLevel);
      await site.rest(ADMIN, 'POST', '/rest/api/3/bulk/issues/move', {
        targetToSourcesMapping: { [`${id},${type?.id ?? ''}`]: { issueIdsOrKeys: [epic.id] } },
      });
    };
  const move = (pageId: string, parentId: string) =>
    specs.wiki('PUT', `/rest/api/content/${pageId}/move/append/${parentId}`);
  const trash: Act = ({ pageId }) => specs.wiki('DELETE', `/api/v2/pages/${pageId}`);
  const readableBy =
    (...people: readonly string[]): Act =>
    async ({ pageId }) => {
      const user = { results: await Promise.all(people.map((email) => specs.knownUser(email))) };
      const results = [{ operation: 'read', restrictions: { user } }];
      await specs.wiki('PUT', `/rest/api/content/${pageId}/restriction`, { results });
    };
  return {
    trash,
    rename: ({ pageId }) => specs.rewrite(pageId, { title: 'By another name' }),
    moveBelow: async ({ pageId }) => move(pageId, await specs.newPage(`A parent for ${pageId}`)),
    /** To a space that no test's manager sees. */
    moveAway: async ({ pageId }) => {
      const spaces = await specs.wiki('GET', '/api/v2/spaces?keys=ENG');
      const [space] = (spaces as { results: readonly { homepageId: string }[] }).results;
      await move(pageId, space?.homepageId ?? '');
    },
    purge: async (link) => {
      await trash(link);
      await specs.wiki('DELETE', `/api/v2/pages/${link.pageId}?purge=true`);
    },
    archive: ({ pageId }) =>
      specs.wiki('POST', '/rest/api/content/archive', { pages: [{ id: Number(pageId) }] }),
    restrict: readableBy(ADMIN),
    /** To an admin and the tests' manager: hidden from all others and from the app itself. */
    restrictToTwo: readableBy(ADMIN, MANAGER),
    /** In the page's menu: no operation of Confluence's API does it. */
    makeLive: async ({ pageId }) => {
      const { accountId } = await site.user(ADMIN);
      await fetch(`${site.url}/wiki/pages/${pageId}/actions/convert`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: `site_session=${encodeURIComponent(accountId)}`, origin: site.url },
        body: new URLSearchParams({ subtype: 'live' }),
      });
    },
    /** To its first version. */
    putBack: ({ pageId }) => {
      const params = { versionNumber: 1, message: '' };
      return specs.wiki('POST', `/rest/api/content/${pageId}/version`, { operationKey: 'restore', params });
    },
    copy: ({ pageId }) =>
      specs.wiki('POST', `/rest/api/content/${pageId}/copy`, {
        copyProperties: true,
        destination: { type: 'space', value: 'PROD' },
        pageTitle: `A copy of ${pageId}`,
      }),
    moveIssue: moveTo('WEB', 1),
    retype: moveTo('BOOK', 0),
    deleteIssue: ({ epic }) => site.rest(ADMIN, 'DELETE', `/rest/api/3/issue/${epic.id}`),
    /** To people of whom no test's manager is one. */
    restrictIssue: async ({ epic }) => {
      const { body } = await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${epic.id}/editmeta`);
      const { fields } = body as { fields: { security: { allowedValues: readonly { id: string }[] } } };
      const security = { id: fields.security.allowedValues[0]?.id };
      await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${epic.id}`, { fields: { security } });
    },
  };
}
