import { NO_INDEX } from './no-index';
import { NO_BOARDS, NO_SPRINT_READ } from './no-boards';
import { OPEN_AUDIENCE } from './open-audience';
import { sha256 } from '../../src/adapters/hash/sha256';
import { formPage } from '../../src/domain/reports/form/form-page';
import { type FormPointer, type ReportLayout } from '../../src/domain/reports/layout/report-layout';
import { type LinkedTalk, NO_TALK } from '../../src/domain/reports/linked/linked-talk';
import { type ReportChoice, usualChoice } from '../../src/domain/reports/report-choice';
import { type Sprint } from '../../src/domain/reports/sprint/sprint';
import { NOBODY_LEFT } from '../../src/domain/status/status-moves';
import { scheduleIdOf, type WeeklyReport } from '../../src/domain/reports/weekly-report';
import { newWeeklyReport } from '../../src/domain/reports/turned-on';
import { type ReportScope } from '../../src/domain/reports/report-scope';
import { type WeeklySchedule } from '../../src/domain/reports/schedule';
import { type ReportTask } from '../../src/ports/reports/report-queue';
import { createCancelReport } from '../../src/usecases/reports/cancel-report';
import { createClaimDueReports } from '../../src/usecases/reports/claim-due-reports';
import { type VersionName } from '../../src/ports/projects/versions';
import { type KeepAudience } from '../../src/usecases/reports/keep-audience';
import { type KeepIndex } from '../../src/usecases/reports/list/keep-index';
import { createHandOnReport } from '../../src/usecases/reports/hand-on-report';
import { createPreviewReport, type PreviewOrder } from '../../src/usecases/reports/preview-report';
import { createPublishNow } from '../../src/usecases/reports/publish-now';
import { type PublishOutcome } from '../../src/usecases/reports/publishing/end-slot';
import {
  createPublishReport,
  type PublishReport,
} from '../../src/usecases/reports/publishing/publish-report';
import { createReadSprintSlot } from '../../src/usecases/reports/sprints/read-sprint-slot';
import { createTellSprints } from '../../src/usecases/reports/sprints/tell-sprints';
import { type ReadSprintReport } from '../../src/usecases/reports/sprints/read-sprint-report';
import { createReadGone } from '../../src/usecases/reports/publishing/read-gone';
import { createReadChanges } from '../../src/usecases/reports/publishing/read-changes';
import { type FindReopened } from '../../src/usecases/status/find-reopened';
import { createReadReportFigures } from '../../src/usecases/reports/publishing/read-report-figures';
import { FakeAudit, neverThrowing } from './fakes/fake-audit';
import { FakeIssueSearch } from './fakes/fake-issue-search';
import { FakeNotices } from './fakes/fake-notices';
import { FakeReportForms } from './fakes/fake-report-forms';
import { FakeReportArchive } from './fakes/fake-report-archive';
import { FakeReportPages } from './fakes/fake-report-pages';
import { FakeReportSlots, FakeWeeklyReports } from './fakes/fake-weekly-reports';
import { type DisturbedRun, type TroubledRun } from './trouble';

export const FRIDAY: WeeklySchedule = { zone: 'Europe/Berlin', weekday: 5, hour: 16, minute: 0 };
export const PROJECT = '10000';
export const SCHEDULE = scheduleIdOf(PROJECT);
const at = (text: string) => Date.parse(text);
const NO_REFUSAL = { findScopeRefusal: () => Promise.resolve(null) };

/** What sees every call of a run. */
type Watcher = Pick<TroubledRun | DisturbedRun, 'port'>;

/** A project whose weekly report is on, with everything around it in memory and a clock to turn. */
export class ReportDesk {
  now = at('2026-11-16T09:00:00Z');
  readonly reports = new FakeWeeklyReports();
  readonly slots = new FakeReportSlots();
  readonly pages = new FakeReportPages();
  readonly archive = new FakeReportArchive();
  readonly forms = new FakeReportForms();
  /** What the pages of the project's specs say. */
  talk: LinkedTalk = NO_TALK;
  withheldPages = 0;
  /** Keys of the issues whose pages the last report read. */
  linkedTo: readonly string[] = [];
  audience: KeepAudience = OPEN_AUDIENCE;
  index: KeepIndex = NO_INDEX;
  /** The page that lists the reports, as storage knows it. */
  listId: string | null = null;
  ownerIsThere = true;
  isLicensed = true;
  /** Of the board that the report may be about. */
  sprints: readonly Sprint[] | null = null;
  readSprint: ReadSprintReport = NO_SPRINT_READ;
  readonly notices = new FakeNotices();
  readonly audit = new FakeAudit();
  readonly issues = new FakeIssueSearch();
  /** What changelogs tell. */
  findReopened: FindReopened = () => Promise.resolve(NOBODY_LEFT);
  readonly queued: ReportTask[] = [];
  /** Whether who waits has time for what follows; in the background there always is. */
  hasTime: () => boolean = () => true;
  mayAdminister = true;
  mayCreatePages = true;
  projectVisible = true;
  /** Of the version that the report may be about. */
  version: VersionName | null = null;
  pausedSince: number | null = null;
  private tokens = 0;
  private readonly ticking = {
    clock: { now: () => this.now },
    tokens: { fresh: () => (this.tokens += 1).toString(16).padStart(16, '0') },
  };
  private readonly boards = { ...NO_BOARDS, sprintsOf: () => Promise.resolve(this.sprints) };

  async turnOn(more: Partial<ReportChoice> = {}): Promise<void> {
    const choice = { ...usualChoice(PROJECT), schedule: FRIDAY, spaceId: 'S', parentId: null, ...more };
    const who = { scheduleId: SCHEDULE, projectId: PROJECT, ownerId: 'ann' };
    await this.reports.create(newWeeklyReport(choice, who, this.now));
  }

  /** Somebody changes what the report is about. */
  cover(scope: ReportScope): Promise<void> {
    return this.choose({ scope });
  }

  /** Somebody saves what a report is to be, and nothing is planned anew. */
  async choose(change: Partial<ReportChoice>): Promise<void> {
    const stored = await this.reports.find(SCHEDULE);
    if (stored === null) throw new Error('no report');
    await this.reports.save(stored, { ...stored.value, ...change });
  }

  /** One heartbeat of the schedule; `trouble` meets it on the way. */
  async tick(trouble?: Watcher): Promise<readonly ReportTask[]> {
    return createClaimDueReports(this.queueing(trouble))();
  }

  async publish(task: ReportTask, trouble?: Watcher): Promise<PublishOutcome> {
    return createPublishReport(this.deps(trouble))(task, 'background');
  }

  /** What *Publish now* left is handed to the queue. */
  handOn(projectId = PROJECT) {
    const rights = { mayAdminister: () => Promise.resolve(this.mayAdminister) };
    return createHandOnReport({ ...this.queueing(), rights })({ projectId, scheduleId: SCHEDULE });
  }

  /** Somebody leaves what is under way. */
  cancel(viewerId = 'eve', projectId = PROJECT) {
    const rights = { mayAdminister: () => Promise.resolve(this.mayAdminister) };
    return createCancelReport({ ...this.deps(), rights })({ projectId, scheduleId: SCHEDULE, viewerId });
  }

  publishNow(trouble?: Watcher, projectId = PROJECT, viewerId = 'ann') {
    const deps = this.deps(trouble);
    const rights = { mayAdminister: () => Promise.resolve(this.mayAdminister) };
    const spaces = {
      all: () => Promise.resolve([]),
      mayCreatePages: () => Promise.resolve(this.mayCreatePages),
    };
    const publish = createPublishReport({ ...deps, hasTime: () => this.hasTime() });
    const tellSprints = createTellSprints({ ...deps, publish });
    return createPublishNow({ ...deps, rights, spaces, publish, tellSprints })({
      projectId,
      scheduleId: SCHEDULE,
      viewerId,
    });
  }

  /** A *Change* that is looked at before it is saved. */
  preview(choice: Partial<PreviewOrder> = {}, projectId = PROJECT) {
    const report = this.report();
    if (report === undefined) throw new Error('no report');
    const rights = { mayAdminister: () => Promise.resolve(this.mayAdminister) };
    const findForm = (pointer: FormPointer) => this.forms.find(pointer);
    const preview = createPreviewReport({
      ...this.deps(),
      ...NO_REFUSAL,
      ...{ readSprint: this.readSprint, rights, findForm },
    });
    const { schedule, scope, layout } = report;
    const standing = { scheduleId: SCHEDULE, keptTemplateId: layout.template?.pageId ?? null };
    return preview(projectId, { schedule, scope, layout, standing, ...choice });
  }

  /** Heartbeats every five minutes, each with the queue's work, until an instant. */
  async liveUntil(instant: string): Promise<void> {
    while (this.now < at(instant)) {
      this.now = Math.min(this.now + 300_000, at(instant));
      await this.tick();
      while (this.queued.length > 0) {
        const task = this.queued.shift();
        if (task !== undefined) await this.publish(task);
      }
    }
  }

  /** The only page, as a person's editor takes and gives it. */
  edit(change: (body: string) => string): void {
    const [page, more] = this.pages.pages.values();
    if (page === undefined || more !== undefined) throw new Error('not one page');
    const { pageId, versionNumber } = page;
    this.pages.put(pageId, { body: change(page.body), versionNumber: versionNumber + 1 });
  }

  report(): WeeklyReport | undefined {
    return this.reports.records.find(SCHEDULE)?.value;
  }

  slot(date: string) {
    return this.slots.records.find(`${SCHEDULE} ${date}`)?.value;
  }

  private queueing(trouble?: Watcher) {
    const push = (tasks: readonly ReportTask[]) => {
      this.queued.push(...tasks);
      return Promise.resolve();
    };
    return { ...this.deps(trouble), queue: trouble === undefined ? { push } : trouble.port({ push }) };
  }

  private deps(trouble?: Watcher) {
    const named = { projectId: PROJECT, key: 'ABC', name: 'Apollo' };
    const projects = { find: () => Promise.resolve(this.projectVisible ? named : null) };
    const siteFields = () =>
      Promise.resolve({ flaggedFieldId: null, blockingLinkTypeIds: [], statusMap: {} });
    const troubled = <T extends object>(port: T): T => (trouble === undefined ? port : trouble.port(port));
    return {
      reports: troubled(this.reports),
      slots: troubled(this.slots),
      pages: troubled(this.pages),
      archive: troubled(this.archive),
      audit: neverThrowing(troubled(this.audit)),
      readFigures: createReadReportFigures({
        issues: troubled(this.issues),
        findReopened: this.findReopened,
        projects: troubled(projects),
        versions: { find: () => Promise.resolve(this.version) },
        siteFields,
      }),
      readChanges: createReadChanges({ findReopened: this.findReopened }),
      readGone: createReadGone(troubled(this.issues)),
      boards: this.boards,
      tellSprints: (publish: PublishReport) =>
        createTellSprints({ boards: this.boards, slots: troubled(this.slots), ...this.ticking, publish }),
      readSprint: createReadSprintSlot(this.readSprint),
      index: this.index,
      indexes: { find: () => Promise.resolve(this.listId) },
      audience: this.audience,
      notices: this.notices,
      licence: { isActive: () => this.isLicensed },
      people: { namesOf: () => Promise.resolve(new Map(this.ownerIsThere ? [['ann', 'Ann']] : [])) },
      linked: {
        links: () => Promise.resolve([]),
        read: (_space: string, _links: unknown, issues: readonly { readonly key: string }[]) => {
          this.linkedTo = issues.map(({ key }) => key);
          return Promise.resolve({ talk: this.talk, withheld: this.withheldPages, specs: [] });
        },
      },
      readCoverage: () => Promise.resolve([]),
      readForm: async ({ template }: Pick<ReportLayout, 'template'>) => {
        const found = template && (await this.forms.find(template.form));
        return found ? { form: formPage(found) } : {};
      },
      pause: {
        find: () => Promise.resolve(this.pausedSince === null ? null : { since: this.pausedSince }),
      },
      ...this.ticking,
      hash: sha256,
      hasTime: () => true,
    };
  }
}
