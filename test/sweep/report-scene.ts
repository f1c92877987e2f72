import { type FiguresCalls } from '../../src/contract/reports/report-figures';
import { type ScheduleView, type ShowReportsAnswer } from '../../src/contract/reports/reports';
import { type AppHost } from '../kit/app-host/app-host';
import { TroublePlan } from '../kit/app-host/trouble-plan';
import { projectNamed, spaceIdOf } from '../site/spec/generate';
import { ADMIN, AppFrame, type IssueName, projectFrame } from '../site/kit';
import { countOnce, type Verdict } from './flow';

/** A day of a project's weekly report, in a space without any. */
export interface ReportScene {
  readonly project: IssueName;
  readonly spaceId: string;
  readonly schedule: ScheduleView;
  /** Of today. */
  readonly slot: string;
  /** When it is due by the schedule, ms; `null` of one that somebody asks for long before. */
  readonly dueAt: number | null;
  /** Where the report before it ended, ms. */
  readonly coveredTo: number | null;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** No report is due at night. */
const EARLY = 'T06:00:00Z';

/** The next morning, and a report that is due `minutes` later. */
export async function reportScene(host: AppHost, projectKey: string, minutes: number): Promise<ReportScene> {
  const project = await projectNamed(host, projectKey);
  const slot = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
  host.time.advance(Date.parse(`${slot}${EARLY}`) - Date.now());
  const spaceId = await spaceIdOf(host, 'PROD');
  const at = new Date(Date.now() + minutes * MINUTE_MS);
  const weekday = at.getUTCDay() === 0 ? 7 : at.getUTCDay();
  const schedule = { zone: 'Etc/UTC', weekday, hour: at.getUTCHours(), minute: at.getUTCMinutes() };
  const before = await shown(host, project);
  const [last] = before.history;
  const coveredTo = last?.kind === 'published' ? ((await markOf(host, last.pageId))?.to ?? null) : null;
  await removeReports(host, spaceId);
  const answer = await projectFrame(host, ADMIN, project).call('turn-on-report', { schedule, spaceId });
  if (answer.kind !== 'reports') throw new Error(`The report was refused: ${answer.kind}`);
  const dueAt =
    slot === at.toISOString().slice(0, 10) ? Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS : null;
  return { project, spaceId, schedule, slot, dueAt, coveredTo };
}

/** People delete the lists and what they list for good: the next report begins anew. */
async function removeReports(host: AppHost, spaceId: string): Promise<void> {
  for (const page of await pagesOf(host, spaceId)) {
    if (!isReport(page) && !isList(page)) continue;
    const path = `/wiki/api/v2/pages/${page.id}`;
    await host.rest(ADMIN, 'DELETE', path);
    if (isList(page)) await host.rest(ADMIN, 'DELETE', `${path}?purge=true`);
  }
}

type Shown = ShowReportsAnswer & { readonly kind: 'reports' };

/** What the project's page says, whatever is planned to go wrong. */
export async function shown(host: AppHost, project: IssueName): Promise<Shown> {
  const { plan } = host;
  host.plan = TroublePlan.none();
  const answer = await projectFrame(host, ADMIN, project).call('show-reports', {});
  host.plan = plan;
  if (answer.kind !== 'reports') throw new Error(`The project's page says ${answer.kind}.`);
  return answer;
}

export const isOut = async (host: AppHost, { project, slot }: ReportScene): Promise<boolean> =>
  (await shown(host, project)).history.some((entry) => entry.kind === 'published' && entry.slot === slot);

interface FoundPage {
  readonly id: string;
  readonly title: string;
  readonly version: { readonly createdAt: string; readonly number: number };
  readonly body: { readonly atlas_doc_format: { readonly value: string } };
}

/**
 * The newest are enough: each report begins with none there, and makes two. All other flows of the sweep leave
 * hundreds of pages, whose bodies would take longer to read than all else that is verified.
 */
async function pagesOf(host: AppHost, spaceId: string): Promise<readonly FoundPage[]> {
  const newest = 'sort=-created-date&limit=12';
  const path = `/wiki/api/v2/spaces/${spaceId}/pages?body-format=atlas_doc_format&${newest}`;
  return ((await host.rest(ADMIN, 'GET', path)).body as { readonly results: readonly FoundPage[] }).results;
}

interface Mark {
  readonly slot: string;
  readonly from: number;
  readonly to: number;
}

async function markOf(host: AppHost, pageId: string): Promise<Mark | null> {
  const path = `/wiki/api/v2/pages/${pageId}/properties?key=lockstep.report`;
  const { body } = await host.rest(ADMIN, 'GET', path);
  const { results } = body as { readonly results: readonly { readonly value: Mark }[] };
  return results[0]?.value ?? null;
}

const isReport = ({ title }: FoundPage): boolean => title.startsWith('Weekly update ');

const isList = ({ title }: FoundPage): boolean => title.startsWith('Reports ');

/** What the reports of today say. */
export const reportBodies = async (host: AppHost, { spaceId }: ReportScene): Promise<readonly string[]> =>
  (await pagesOf(host, spaceId)).filter(isReport).map(({ body }) => body.atlas_doc_format.value);

/** One list, one report on it, marked, its window where the last one ended, and its figures to be had. */
export async function reportVerdict(host: AppHost, scene: ReportScene): Promise<Verdict> {
  const { spaceId, slot, dueAt, coveredTo } = scene;
  const pages = await pagesOf(host, spaceId);
  const reports = pages.filter(isReport);
  const [report] = reports;
  const lists = pages.filter(isList);
  const mark = report === undefined ? null : await markOf(host, report.id);
  const listed = lists.reduce((sum, { body }) => sum + timesIn(body, report?.id), 0);
  const history = (await shown(host, scene.project)).history.filter((entry) => entry.slot === slot);
  const wrong = [
    ...(mark?.slot === slot ? [] : ['the page does not say which report it is']),
    ...(coveredTo === null || mark?.from === coveredTo ? [] : ['the window does not begin at the last end']),
    ...(dueAt === null || mark?.to === dueAt ? [] : ['the window does not end when it was due']),
    ...(isMadeLate(report, dueAt) === saysLate(report) ? [] : ['it does not say rightly that it is late']),
    ...(await unreadable(host, report?.id)),
    ...[...reports, ...lists].flatMap((page) => untold(host, scene.project, page)),
  ];
  const found = { reports: reports.length, lists: lists.length, listed, history: history.length };
  return { pages: reports.length, links: listed, ...countOnce(found), wrong };
}

/** More than half an hour after it was due; one that somebody asks for is never late. */
const isMadeLate = (report: FoundPage | undefined, dueAt: number | null): boolean =>
  report !== undefined && dueAt !== null && Date.parse(report.version.createdAt) > dueAt + 30 * MINUTE_MS;

const saysLate = (report: FoundPage | undefined): boolean =>
  report?.body.atlas_doc_format.value.includes('Made late') === true;

const timesIn = ({ atlas_doc_format }: FoundPage['body'], pageId = 'no page'): number =>
  atlas_doc_format.value.split(`/${pageId}/`).length - 1;

interface Told {
  readonly doc: { readonly pageId: string | null; readonly pageVersion?: number };
}

/** Nobody but the app writes here: each version of a page is a write that the audit has to know, or the log. */
function untold(host: AppHost, { id: projectId }: IssueName, page: FoundPage): readonly string[] {
  const entries = host.found('ls-audit', 'by-project', [projectId]) as readonly Told[];
  const told = new Set(entries.flatMap(({ doc }) => (doc.pageId === page.id ? (doc.pageVersion ?? []) : [])));
  const isLost = host.log.some((line) => line.includes('audit-entry-lost') && line.includes(`"${page.id}"`));
  const versions = Array.from({ length: isLost ? 0 : page.version.number }, (_, n) => n + 1);
  return versions
    .filter((version) => !told.has(version))
    .map((version) => `no entry tells of version ${String(version)} of ${page.title}`);
}

async function unreadable(host: AppHost, pageId = '1'): Promise<readonly string[]> {
  const place = { moduleKey: 'project-page', extension: {} };
  const { kind } = await new AppFrame<FiguresCalls>(host, ADMIN, place).call('page-figures', {
    pageId,
    first: 0,
  });
  return kind === 'figures' ? [] : [`the page's figures are ${kind}`];
}
