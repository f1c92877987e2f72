import {
  isComparable,
  newsOf,
  type StoredFigures,
  storedFigures,
  toldOf,
} from '../../../domain/reports/memory/stored-figures';
import { type ReportFacts } from '../../../domain/reports/page/report-facts';
import { SCHEDULE_PARTS } from '../../../domain/reports/page/schedule-parts';
import { GROUPS, issuesIn } from '../../../domain/reports/groups';
import { reportTitle } from '../../../domain/reports/report-title';
import { lastDayOf } from '../../../domain/reports/sprint/sprint';
import { localDate } from '../../../domain/reports/local-date';
import { type ReportLayout } from '../../../domain/reports/layout/report-layout';
import { type ReportSlot } from '../../../domain/reports/report-slot';
import { type WeeklyReport } from '../../../domain/reports/weekly-report';
import { type ReportWords } from '../../../domain/reports/words/report-words';
import { type Clock } from '../../../ports/clock';
import { sideBySide } from '../../side-by-side';
import { reportWordsOf } from '../report-words-of';
import { type Around, type AroundDeps, readAround } from './read-around';
import { type ReadChanges } from './read-changes';
import { familiesOf, itself, type LinkedReading } from './read-linked-talk';
import { createReadSlot, type ReadSlotDeps, type ReadSlotOutcome, type SlotReading } from './read-slot';
import { type ReadSpecCoverage } from './read-spec-coverage';

/** What a page is written from, but for the site's address, which an answer of Confluence tells. */
export type GatheredFacts = Omit<ReportFacts, 'siteUrl'> & {
  /** Of a page that is not there yet; people may have renamed the one that is. */
  readonly title: string;
};

export type GatherOutcome =
  | {
      readonly kind: 'gathered';
      readonly facts: GatheredFacts;
      /** Of the project whose report it is. */
      readonly projectName: string;
      /** What is kept of it once it is published. */
      readonly stored: StoredFigures;
      readonly around: Around;
      /** Linked pages, and the last report, that the report keeps silent about. */
      readonly withheldPages: number;
    }
  | Exclude<ReadSlotOutcome, { kind: 'read' }>;

/** `count` is told how far the reading is, where nobody waits for it. */
export type GatherReport = (
  report: WeeklyReport,
  slot: ReportSlot,
  reading: Pick<SlotReading, 'pace' | 'count'>,
) => Promise<GatherOutcome>;

/** What a template makes of a report's pages; nothing where there is none, or storage has lost it. */
export type ReadForm = (layout: Pick<ReportLayout, 'template'>) => Promise<Pick<ReportFacts, 'form'>>;

export interface GatherDeps extends AroundDeps, ReadSlotDeps {
  readonly linked: LinkedReading;
  readonly readChanges: ReadChanges;
  readonly readCoverage: ReadSpecCoverage;
  readonly readForm: ReadForm;
  readonly clock: Clock;
  readonly hash: (text: string) => string;
}

/** Reads all that a report is to say; writes nothing. */
export function createGatherReport(deps: GatherDeps): GatherReport {
  return async (report, slot, reading) => {
    const links = await deps.linked.links(report.projectId);
    const besides = readAround(deps, report, slot);
    const [read, around, words, form] = await sideBySide(
      createReadSlot(deps)(report, slot, { ...reading, familiesOf: familiesOf(links), around: besides }),
      besides,
      reportWordsOf(report.layout.language),
      deps.readForm(report.layout),
    );
    if (read.kind !== 'read') return read;
    const { figures, issues, scope, sprint, subject } = read;
    const { last } = around;
    const comparable = last.figures !== null && isComparable(last.figures, read) ? last.figures : null;
    const [{ talk, withheld, specs }, changes] = await sideBySide(
      deps.linked.read(report.spaceId, links, [...itself(subject, scope), ...issuesIn(figures, GROUPS)]),
      deps.readChanges(comparable, read),
    );
    if (changes !== null && 'kind' in changes) return changes;
    const isTold = specs.length > 0 && sprint === null;
    const coverage = isTold ? await deps.readCoverage(specs, issues) : [];
    const asOf = deps.clock.now();
    const facts: GatheredFacts = {
      ...framed(report, slot, words, read),
      asOf,
      lastPage: last.page,
      changes,
      talk: newsOf(talk, last.figures?.told ?? [], deps.hash),
      coverage,
      openPoints: last.left.openPoints,
      leftOpenOn: last.left.page,
      ...form,
    };
    const told = toldOf(talk, deps.hash);
    return {
      kind: 'gathered',
      facts,
      projectName: read.project.name,
      stored: storedFigures({ scope, figures, asOf, told, coverage, sprint }),
      around,
      withheldPages: withheld + last.left.withheldPages,
    };
  };
}

/** What is known of a report once its issues are read: what it is called, and what it counts. */
function framed(
  report: WeeklyReport,
  slot: ReportSlot,
  words: ReportWords,
  { project, subject, scope, figures, sprint, parts, queries }: Extract<ReadSlotOutcome, { kind: 'read' }>,
) {
  const { layout, schedule } = report;
  const { zone } = schedule;
  const days = { from: localDate(zone, figures.window.from), to: lastDayOf(slot, zone) };
  const title = reportTitle(report, words, { projectKey: project.key, ...days }, subject);
  return {
    title,
    subject,
    isConfined: true,
    zone,
    layout,
    words,
    scope,
    figures,
    ofSchedule: { ...SCHEDULE_PARTS, ...parts },
    sprint,
    missed: slot.missed,
    queries,
  };
}
