import { type ReportOrder, type ScheduleView } from '../../../src/contract/reports/reports';
import { type FoundPage, pagesNamed } from '../spec/generate';
import { ADMIN, type AppSite } from '../kit';

const MINUTE_MS = 60_000;

export async function nowOf(site: AppSite): Promise<number> {
  const { clock } = (await site.control('GET', 'state')) as { clock: string };
  return Date.parse(clock);
}

export const advance = (site: AppSite, by: string) => site.control('POST', 'clock', { advance: by });

/** A week passes, and the site is awake only for its last hour: heartbeats that find nothing due are not waited for. */
export async function sleepForAWeek(site: AppSite): Promise<void> {
  await site.control('POST', 'clock', { advance: 'P6DT23H', asleep: true });
  await advance(site, 'PT1H');
}

/** A weekly schedule whose next time is so many minutes from now. */
export async function scheduleIn(site: AppSite, minutes: number): Promise<ScheduleView> {
  const at = new Date((await nowOf(site)) + minutes * MINUTE_MS);
  return {
    zone: 'Etc/UTC',
    weekday: at.getUTCDay() === 0 ? 7 : at.getUTCDay(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
  };
}

export const choiceOf = (schedule: ScheduleView, spaceId: string): ReportOrder => ({
  schedule,
  spaceId,
});

export const reportPages = (site: AppSite, projectKey: string): Promise<readonly FoundPage[]> =>
  pagesNamed(site, `Weekly update ${projectKey} `);

/** No report is turned on, and there is no page or list of any, as on the day of the installation. */
export async function forgetReports(site: AppSite): Promise<void> {
  await site.control('POST', 'reinstall', { keepStorage: false });
  const names = ['Weekly update', 'Sprint report', 'Reports '];
  const pages = await Promise.all(names.map((name) => pagesNamed(site, name)));
  for (const { id } of pages.flat()) await site.rest(ADMIN, 'DELETE', `/wiki/api/v2/pages/${id}`);
}

export interface ReportMark {
  readonly scheduleId: string;
  readonly slot: string;
  readonly from: number;
  readonly to: number;
}

/** What the page itself says that it is. */
export async function marksOf(site: AppSite, pageId: string): Promise<readonly ReportMark[]> {
  const path = `/wiki/api/v2/pages/${pageId}/properties?key=lockstep.report`;
  const { body } = await site.rest(ADMIN, 'GET', path);
  return (body as { results: readonly { value: ReportMark }[] }).results.map(({ value }) => value);
}

export interface ReportBody {
  readonly versionNumber: number;
  readonly title: string;
  /** ADF as text. */
  readonly value: string;
}

export async function bodyOf(site: AppSite, pageId: string): Promise<ReportBody> {
  const path = `/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format`;
  const { body } = await site.rest(ADMIN, 'GET', path);
  const page = body as {
    title: string;
    version: { number: number };
    body: { atlas_doc_format: { value: string } };
  };
  return { title: page.title, versionNumber: page.version.number, value: page.body.atlas_doc_format.value };
}

/** Edits a page as a person does: the next version, with other text. */
export async function edit(site: AppSite, pageId: string, change: (text: string) => string): Promise<void> {
  const { title, versionNumber, value } = await bodyOf(site, pageId);
  const { status, body } = await site.rest(ADMIN, 'PUT', `/wiki/api/v2/pages/${pageId}`, {
    id: pageId,
    status: 'current',
    title,
    version: { number: versionNumber + 1 },
    body: { representation: 'atlas_doc_format', value: change(value) },
  });
  if (status !== 200) throw new Error(`The edit was refused: ${JSON.stringify(body)}`);
}

/** Who wrote a page first: of a report that is the app. */
export async function authorOf(site: AppSite, pageId: string): Promise<string> {
  const { body } = await site.rest(ADMIN, 'GET', `/wiki/api/v2/pages/${pageId}`);
  return (body as { authorId: string }).authorId;
}

/** Nobody reads a page from now on but these people, and accounts that have no email. */
export async function keepFor(
  site: AppSite,
  pageId: string,
  people: readonly string[],
  accountIds: readonly string[] = [],
): Promise<void> {
  const accounts = await Promise.all(people.map((email) => site.user(email)));
  const ids = [...accounts.map(({ accountId }) => accountId), ...accountIds];
  const user = ids.map((accountId) => ({ type: 'known', accountId }));
  const restriction = [{ operation: 'read', restrictions: { user, group: [] } }];
  const path = `/wiki/rest/api/content/${pageId}/restriction`;
  const { status } = await site.rest(ADMIN, 'PUT', path, restriction);
  if (status !== 200) throw new Error(`The restriction was refused: ${String(status)}`);
}

/** The account under which the app acts where no person does. */
export async function appAccount(site: AppSite): Promise<string> {
  const { body } = await site.rest(ADMIN, 'GET', '/rest/api/3/users/search?maxResults=1000');
  const accounts = body as readonly { accountId: string; accountType: string; displayName: string }[];
  const app = accounts.find(
    ({ accountType, displayName }) => accountType === 'app' && displayName === 'Lockstep',
  );
  if (app === undefined) throw new Error('The app has no account.');
  return app.accountId;
}
