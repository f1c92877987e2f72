import { NO_BOARDS, NO_SPRINT_READ } from '../../kit/no-boards';
import { NO_INDEX, NO_INDEX_KNOWN } from '../../kit/no-index';
import { OPEN_AUDIENCE } from '../../kit/open-audience';
import { sha256 } from '../../../src/adapters/hash/sha256';
import { NO_TALK } from '../../../src/domain/reports/linked/linked-talk';
import { reportFigures } from '../../../src/domain/reports/report-figures';
import { type WeeklySchedule } from '../../../src/domain/reports/schedule';
import { type Recurrence } from '../../../src/domain/reports/recurrence';
import { usualChoice } from '../../../src/domain/reports/report-choice';
import { furtherScheduleId, newWeeklyReport, scheduleIdOf } from '../../../src/domain/reports/weekly-report';
import { type ReportPages } from '../../../src/ports/report-pages';
import { type ReportTask } from '../../../src/ports/report-queue';
import { type ReportSlots, type WeeklyReports } from '../../../src/ports/weekly-reports';
import { createClaimDueReports } from '../../../src/usecases/reports/claim-due-reports';
import { createPublishReport } from '../../../src/usecases/reports/publish-report';
import { type ReadReportFigures } from '../../../src/usecases/reports/read-report-figures';
import { anIssue } from '../../kit/an-issue';
import { FakeAudit, neverThrowing } from '../../kit/fake-audit';
import { FakeNotices } from '../../kit/fake-notices';
import { FakeReportArchive } from '../../kit/fake-report-archive';
import { type Chance } from './chance';
import { SimReports, SimSlots } from './records';
import { SimPages } from './sim-pages';
import { Run } from './unreliable';
import { zonesFor } from './zones';

/** What the code under test stands on; a planted fault takes the place of a part. */
export interface Parts {
  readonly reports: WeeklyReports;
  readonly slots: ReportSlots;
  readonly pages: ReportPages;
}

export type Plant = (parts: Parts) => Parts;

export interface SimSchedule {
  readonly scheduleId: string;
  readonly schedule: WeeklySchedule;
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

/** Projects with weekly reports, the app's own use cases over records that are slow and calls that fail. */
export class World {
  readonly schedules: readonly SimSchedule[];
  readonly pages = new SimPages();
  readonly queued: ReportTask[] = [];
  readonly slots: SimSlots;
  private readonly reports: SimReports;
  private readonly archive = new FakeReportArchive();
  private tokens = 0;
  private isCalm = false;

  now: number;

  constructor(private readonly settings: WorldSettings) {
    const { start, chance, zones } = settings;
    this.now = start;
    const indexedAt = () => this.now + chance.below(SLOWEST_INDEX_MS);
    this.reports = new SimReports(indexedAt, () => this.now);
    this.slots = new SimSlots(indexedAt, () => this.now);
    this.schedules = zonesFor(zones).map((zone, n) => this.turnOn(zone, n));
  }

  /** One heartbeat. */
  tick(): Promise<unknown> {
    const run = this.run();
    return createClaimDueReports({ ...run.deps, queue: run.port({ push: this.push }) })();
  }

  publish(task: ReportTask): Promise<unknown> {
    return createPublishReport(this.run().deps)(task, 'background');
  }

  /** From here on no call goes wrong. */
  calmDown(): void {
    this.isCalm = true;
  }

  /** When anything is to be done next: a report falls due or a claim can be taken over. */
  nextWork(): number {
    const due = this.reports.records.all().map(({ value }) => (value.on ? value.nextAt : Infinity));
    return Math.min(...due, this.slots.firstLease());
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
    const choice = { ...usualChoice(projectId), schedule, spaceId: `space-${projectId}`, parentId: null };
    const scheduleId = isFurther ? furtherScheduleId(projectId, '00000001') : scheduleIdOf(projectId);
    const who = { scheduleId, projectId, ownerId: 'ann' };
    void this.reports.create(newWeeklyReport(choice, who, this.now));
    return { scheduleId, schedule };
  }

  private readonly push = (tasks: readonly ReportTask[]): Promise<void> => {
    this.queued.push(...tasks);
    return Promise.resolve();
  };

  private run() {
    const { chance, plant } = this.settings;
    const trouble = this.isCalm ? 0 : this.settings.trouble;
    const run = new Run({ chance, trouble, pass: (ms) => (this.now += ms) });
    const skew = chance.below(2 * SKEW_MS) - SKEW_MS;
    const { reports, slots, pages } = plant({
      reports: this.reports,
      slots: this.slots,
      pages: this.pages,
    });
    const port = <T extends object>(one: T): T => run.port(one);
    const deps = {
      reports: port(reports),
      slots: port(slots),
      pages: port(pages),
      archive: port(this.archive),
      audit: neverThrowing(port(new FakeAudit())),
      readFigures,
      boards: NO_BOARDS,
      readSprint: NO_SPRINT_READ,
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
      readCoverage: () => Promise.resolve([]),
      pause: { find: () => Promise.resolve(null) },
      clock: { now: () => this.now + skew },
      hash: sha256,
      // Anchors carry the first eight digits: those of two reports must differ, as random ones do.
      tokens: { fresh: () => (this.tokens += 1).toString(16).padStart(8, '0').padEnd(16, '0') },
    };
    return { deps, port };
  }
}

const RECURRENCES: readonly [Recurrence, ...Recurrence[]] = [
  { kind: 'weeks', every: 2, from: '2010-01-06' },
  { kind: 'weeks', every: 5, from: '2010-02-14' },
  { kind: 'weekday-of-month', nth: 1 },
  { kind: 'weekday-of-month', nth: 'last' },
  { kind: 'day-of-month', day: 1 },
  { kind: 'day-of-month', day: 31 },
];

const ISSUES = [anIssue({ flagged: true })];

/** What a report says is not the question here. */
const readFigures: ReadReportFigures = ({ projectId }, window) =>
  Promise.resolve({
    kind: 'read',
    project: { projectId, key: `P${projectId}`, name: 'Apollo' },
    issues: ISSUES,
    figures: reportFigures(ISSUES, window),
  });
