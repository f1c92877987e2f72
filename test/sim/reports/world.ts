import { projectSubject } from '../../../src/domain/reports/named-subject';
import { NO_SPRINT_SLOT, NO_SPRINTS_TOLD } from '../../kit/no-boards';
import { NO_INDEX, NO_INDEX_KNOWN } from '../../kit/no-index';
import { OPEN_AUDIENCE } from '../../kit/open-audience';
import { sha256 } from '../../../src/adapters/hash/sha256';
import { localDate } from '../../../src/domain/reports/local-date';
import { NO_TALK } from '../../../src/domain/reports/linked/linked-talk';
import { reportFigures } from '../../../src/domain/reports/report-figures';
import { type WeeklySchedule } from '../../../src/domain/reports/schedule';
import { type CatchUp } from '../../../src/domain/reports/due-report';
import { type Recurrence } from '../../../src/domain/reports/recurrence';
import { usualChoice } from '../../../src/domain/reports/report-choice';
import { scheduleIdOf } from '../../../src/domain/reports/weekly-report';
import { furtherScheduleId, newWeeklyReport } from '../../../src/domain/reports/turned-on';
import { type ReportPages } from '../../../src/ports/reports/report-pages';
import { type ReportTask } from '../../../src/ports/reports/report-queue';
import { type SitePause } from '../../../src/ports/site/site-pause';
import { type ReportSlots, type WeeklyReports } from '../../../src/ports/reports/weekly-reports';
import { createClaimDueReports } from '../../../src/usecases/reports/claim-due-reports';
import { createPublishReport } from '../../../src/usecases/reports/publishing/publish-report';
import { type ReadGone } from '../../../src/usecases/reports/publishing/read-gone';
import { type ReadReportFigures } from '../../../src/usecases/reports/publishing/read-report-figures';
import { anIssue } from '../../kit/an-issue';
import { FakeAudit, neverThrowing } from '../../kit/fakes/fake-audit';
import { FakeNotices } from '../../kit/fakes/fake-notices';
import { FakeReportArchive } from '../../kit/fakes/fake-report-archive';
import { createReportConsumer } from '../../../src/entry/consumers/reports';
import { createPublishNow } from '../../../src/usecases/reports/publish-now';
import { AppClock } from './faults/app-clock';
import { type Chance } from './faults/chance';
import { HiddenProjects } from './faults/hidden-projects';
import { Run } from './faults/unreliable';
import { Beats } from './beats';
import { SimReports, SimSlots } from './records';
import { SimPages } from './sim-pages';
import { zonesFor } from './zones';
import { NO_FIELDS } from '../../kit/no-fields';

const ASK_NOBODY: ReadGone = (_before, read) => Promise.resolve(read);

/** What the code under test stands on; a planted fault takes the place of a part. */
export interface Parts {
  readonly reports: WeeklyReports;
  readonly slots: ReportSlots;
  readonly pages: ReportPages;
  readonly pause: Pick<SitePause, 'find'>;
}

export type Plant = (parts: Parts) => Parts;

export interface SimSchedule {
  readonly scheduleId: string;
  readonly projectId: string;
  readonly schedule: WeeklySchedule;
  readonly catchUp: CatchUp;
}

export interface WorldSettings {
  /** ms. */
  readonly start: number;
  readonly zones: number;
  readonly chance: Chance;
  /** Whether some reports come monthly or only every few weeks. */
  readonly mixed: boolean;
  /** Probability that one call goes wrong. */
  readonly trouble: number;
  readonly plant: Plant;
}

const SLOWEST_INDEX_MS = 3_000;
/** Server clocks differ by that much. */
const SKEW_MS = 30_000;
const HOURS = 24;
const HOUR_MS = 3_600_000;

/** Somebody's *Publish now*. */
interface Press {
  readonly scheduleId: string;
  /** ms, as the world has it. */
  readonly at: number;
}

/** Projects with weekly reports, the app's own use cases over records that are slow and calls that fail. */
export class World {
  readonly schedules: readonly [SimSchedule, ...SimSchedule[]];
  readonly clock = new AppClock(() => this.now);
  readonly beats = new Beats();
  readonly pages = new SimPages(() => this.isAtRest());
  readonly queued: ReportTask[] = [];
  readonly slots: SimSlots;
  /** Calls that went wrong and tasks that were lost. */
  troubles = 0;
  /** An admin has told Lockstep to rest until then, ms. */
  restUntil = 0;
  readonly presses: Press[] = [];
  /** Schedules and local dates on which somebody pressed. */
  readonly pressed = new Set<string>();
  readonly hidden = new HiddenProjects();
  readonly reports: SimReports;
  private readonly archive = new FakeReportArchive();
  private tokens = 0;
  private isCalm = false;

  now: number;

  constructor(private readonly settings: WorldSettings) {
    const { start, chance, zones } = settings;
    this.now = start;
    const indexedAt = () => this.now + chance.below(SLOWEST_INDEX_MS);
    this.reports = new SimReports(
      indexedAt,
      () => this.now,
      () => this.beats.count,
    );
    this.slots = new SimSlots(indexedAt, () => this.now);
    const [first, ...others] = zonesFor(zones);
    this.schedules = [this.turnOn(first, 0), ...others.map((zone, n) => this.turnOn(zone, n + 1))];
  }

  isAtRest(): boolean {
    return this.now < this.restUntil;
  }

  /** One heartbeat. */
  tick(): Promise<readonly ReportTask[]> {
    const run = this.run();
    return createClaimDueReports({ ...run.deps, queue: run.port({ push: this.push }) })();
  }

  /** A task as the queue brings it; false when it is to come again. */
  async deliver(task: ReportTask): Promise<boolean> {
    const { deps } = this.run();
    const publishReport = createPublishReport({ ...deps, hasTime: () => true });
    const consumer = createReportConsumer({ ...deps, ...UNHEARD, publishReport });
    return (await consumer({ body: task })) === null;
  }

  publishNow({ scheduleId }: Press): Promise<unknown> {
    const { projectId, schedule } = this.find(scheduleId);
    const { deps } = this.run();
    this.pressed.add(`${scheduleId} ${localDate(schedule.zone, deps.clock.now())}`);
    // Who presses may be left to the background at any moment.
    const hasTime = () => !this.settings.chance.onceIn(10);
    const publish = createPublishReport({ ...deps, hasTime });
    const tellSprints = () => Promise.resolve({ kind: 'gone' } as const);
    return createPublishNow({ ...deps, ...ALLOWED, publish, tellSprints })({
      projectId,
      scheduleId,
      viewerId: 'ann',
    });
  }

  /** From here on no call goes wrong, and people have mended what was. */
  calmDown(): void {
    this.isCalm = true;
    this.restUntil = 0;
    this.hidden.mend();
    this.clock.goWrong(0, 0);
  }

  /** Its next report was planned under other rules of its zone, by which it is due that much later. */
  replan(scheduleId: string, laterMs: number): void {
    const stored = this.reports.records.find(scheduleId);
    if (stored === null || stored.value.nextAt < this.clock.now() + SOON_MS) return;
    const nextAt = stored.value.nextAt + laterMs;
    void this.reports.save(stored, { ...stored.value, nextAt });
    this.replanned.push({ scheduleId, at: nextAt });
  }

  /** Times at which reports were to be due under rules that did not hold any more by then. */
  readonly replanned: { readonly scheduleId: string; readonly at: number }[] = [];

  hideProject(scheduleId: string, until: number): void {
    this.hidden.hide(this.find(scheduleId).projectId, until);
  }

  /** When anything is to be done next: a report falls due, a claim can be taken over, somebody presses. */
  nextWork(): number {
    const due = this.reports.records.all().map(({ value }) => (value.on ? value.nextAt : Infinity));
    const work = this.clock.worldTimeOf(Math.min(...due, this.slots.firstLease()));
    // While it rests, a heartbeat an hour is enough to see that it does.
    const rest = this.isAtRest() ? Math.min(this.restUntil, this.now + HOUR_MS) : 0;
    return Math.min(Math.max(work, rest), ...this.presses.map(({ at }) => at));
  }

  private find(wanted: string): SimSchedule {
    return this.schedules.find(({ scheduleId }) => scheduleId === wanted) ?? this.schedules[0];
  }

  /** Every third one is a further report of the project before it, in the same space with the same titles. */
  private turnOn(zone: string, n: number): SimSchedule {
    const isFurther = n % 3 === 2;
    const projectId = String(isFurther ? n : n + 1);
    const { chance, mixed } = this.settings;
    // Half of them in the hours in which clocks are changed.
    const hour = chance.below(chance.onceIn(2) ? 4 : HOURS);
    const weekly = { zone, weekday: 1 + chance.below(7), hour, minute: chance.pick([0, 15, 30, 59]) };
    const schedule = mixed ? { ...weekly, recurrence: chance.pick(RECURRENCES) } : weekly;
    const catchUp = n % 4 === 3 ? 'skip' : 'late';
    const place = { spaceId: `space-${projectId}`, parentId: null };
    const choice = { ...usualChoice(projectId), ...place, schedule, catchUp } as const;
    const scheduleId = isFurther ? furtherScheduleId(projectId, '00000001') : scheduleIdOf(projectId);
    const who = { scheduleId, projectId, ownerId: 'ann' };
    void this.reports.create(newWeeklyReport(choice, who, this.now));
    return { scheduleId, projectId, schedule, catchUp };
  }

  private readonly push = (tasks: readonly ReportTask[]): Promise<void> => {
    this.queued.push(...tasks);
    return Promise.resolve();
  };

  private run() {
    const { chance, plant } = this.settings;
    const trouble = this.isCalm ? 0 : this.settings.trouble;
    const pass = (ms: number) => (this.now += ms);
    const run = new Run({ chance, trouble, pass, noteTrouble: () => (this.troubles += 1) });
    const skew = chance.below(2 * SKEW_MS) - SKEW_MS;
    const { reports, slots, pages, pause } = plant({
      reports: this.reports,
      slots: this.slots,
      pages: this.pages,
      pause: { find: () => Promise.resolve(this.isAtRest() ? { since: this.now } : null) },
    });
    const port = <T extends object>(one: T): T => run.port(one);
    const deps = {
      reports: port(reports),
      slots: port(slots),
      pages: port(pages),
      archive: port(this.archive),
      audit: neverThrowing(port(new FakeAudit())),
      readFigures: this.readFigures,
      tellSprints: NO_SPRINTS_TOLD,
      readSprint: NO_SPRINT_SLOT,
      index: NO_INDEX,
      indexes: NO_INDEX_KNOWN,
      audience: OPEN_AUDIENCE,
      notices: new FakeNotices(),
      licence: { isActive: () => true },
      people: { namesOf: () => Promise.resolve(new Map([['ann', 'Ann']])) },
      linked: {
        links: () => Promise.resolve([]),
        read: () => Promise.resolve({ talk: NO_TALK, withheld: 0, specs: [] }),
      },
      readChanges: () => Promise.resolve(null),
      readGone: ASK_NOBODY,
      readCoverage: () => Promise.resolve([]),
      readForm: () => Promise.resolve({}),
      pause,
      clock: { now: () => this.clock.now() + skew },
      hash: sha256,
      // Anchors carry the first eight digits: those of two reports must differ, as random ones do.
      tokens: { fresh: () => (this.tokens += 1).toString(16).padStart(8, '0').padEnd(16, '0') },
    };
    return { deps, port };
  }

  /** What a report says is not the question here. */
  private readonly readFigures: ReadReportFigures = ({ projectId, scope }, window) => {
    if (this.hidden.isHidden(projectId, window.to, this.now))
      return Promise.resolve({ kind: 'project-gone' as const });
    const project = { projectId, key: `P${projectId}`, name: 'Apollo' };
    const figures = reportFigures(ISSUES, window);
    const told = { project, subject: projectSubject(project), scope, figures };
    const read = { kind: 'read' as const, ...told, issues: ISSUES, fields: NO_FIELDS, issue: null };
    return Promise.resolve(read);
  };
}

/** A report is not planned anew while it is due. */
const SOON_MS = 4 * HOUR_MS;

const UNHEARD = {
  log: { info: () => undefined, error: () => undefined },
  traces: { within: <T>(_: unknown, work: () => Promise<T>) => work(), current: () => null },
  invocationId: () => 'run',
};

const ALLOWED = {
  rights: { mayAdminister: () => Promise.resolve(true) },
  spaces: { mayCreatePages: () => Promise.resolve(true) },
};

const RECURRENCES: readonly [Recurrence, ...Recurrence[]] = [
  { kind: 'weeks', every: 2, from: '2010-01-06' },
  { kind: 'weeks', every: 5, from: '2010-02-14' },
  { kind: 'weekday-of-month', nth: 1 },
  { kind: 'weekday-of-month', nth: 'last' },
  { kind: 'day-of-month', day: 1 },
  { kind: 'day-of-month', day: 31 },
];

const ISSUES = [anIssue({ flagged: true })];
