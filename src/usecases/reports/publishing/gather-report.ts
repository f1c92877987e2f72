import {
  isComparable,
  newsOf,
  type StoredFigures,
  storedFigures,
  toldOf,
} from '../../../domain/reports/memory/stored-figures';
import { type ReportFacts } from '../../../domain/reports/page/report-facts';
import { reportTitle } from '../../../domain/reports/report-words';
import { lastDayOf } from '../../../domain/reports/sprint/sprint';
import { localDate } from '../../../domain/reports/local-date';
import { type ReportFigures } from '../../../domain/reports/report-figures';
import { type ReportSlot } from '../../../domain/reports/report-slot';
import { type WeeklyReport } from '../../../domain/reports/weekly-report';
import { type IssueFacts } from '../../../domain/status/issue-facts';
import { type Clock } from '../../../ports/clock';
import { sideBySide } from '../../side-by-side';
import { reportWordsOf } from '../report-words-of';
import { type Around, type AroundDeps, readAround } from './read-around';
import { type ReadChanges } from './read-changes';
import { familiesOf, type LinkedReading } from './read-linked-talk';
import { createReadSlot, type ReadSlotDeps } from './read-slot';
import { type ReadSpecCoverage } from './read-spec-coverage';
import { type Pace } from './read-report-figures';

/** What a page is written from, but for the site's address, which an answer of Confluence tells. */
export type GatheredFacts = Omit<ReportFacts, 'siteUrl'> & {
  /** Of a page that is not there yet; people may have renamed the one that is. */
  readonly title: string;
};

export type GatherOutcome =
  | {
      readonly kind: 'gathered';
      readonly facts: GatheredFacts;
      /** What is kept of it once it is published. */
      readonly stored: StoredFigures;
      readonly around: Around;
      /** Linked pages, and the last report, that the report keeps silent about. */
      readonly withheldPages: number;
    }
  | { readonly kind: 'project-gone' | 'scope-gone' };

export type GatherReport = (report: WeeklyReport, slot: ReportSlot, pace: Pace) => Promise<GatherOutcome>;

export interface GatherDeps extends AroundDeps, ReadSlotDeps {
  readonly linked: LinkedReading;
  readonly readChanges: ReadChanges;
  readonly readCoverage: ReadSpecCoverage;
  readonly clock: Clock;
  readonly hash: (text: string) => string;
}

/** Reads all that a report is to say; writes nothing. */
export function createGatherReport(deps: GatherDeps): GatherReport {
  return async (report, slot, pace) => {
    const { missed } = slot;
    const { projectId, spaceId, layout } = report;
    const links = await deps.linked.links(projectId);
    const [read, around, words] = await sideBySide(
      createReadSlot(deps)(report, slot, { pace, familiesOf: familiesOf(links) }),
      readAround(deps, report, slot),
      reportWordsOf(layout.language),
    );
    if (read.kind !== 'read') return read;
    const { figures, issues, project, sprint, scope, queries } = read;
    const { last } = around;
    const comparable = last.figures !== null && isComparable(last.figures, read) ? last.figures : null;
    const [{ talk, withheld, specs }, changes] = await sideBySide(
      deps.linked.read(spaceId, links, told(figures)),
      deps.readChanges(comparable, read),
    );
    const coverage = specs.length === 0 ? [] : await deps.readCoverage(specs, issues);
    const asOf = deps.clock.now();
    const { zone } = report.schedule;
    const days = { from: localDate(zone, figures.window.from), to: lastDayOf(slot, zone) };
    const facts: GatheredFacts = {
      title: reportTitle(
        layout.titlePattern,
        words,
        { projectKey: project.key, ...days },
        sprint?.sprint.name,
      ),
      project,
      zone,
      layout,
      words,
      scope,
      figures,
      sprint,
      asOf,
      missed,
      queries,
      lastPage: last.page,
      changes,
      talk: newsOf(talk, last.figures?.told ?? [], deps.hash),
      coverage,
      openPoints: last.openPoints,
    };
    const decisions = toldOf(talk, deps.hash);
    return {
      kind: 'gathered',
      facts,
      stored: storedFigures({ scope, figures, asOf, told: decisions, coverage, sprint }),
      around,
      withheldPages: withheld + last.withheldPages,
    };
  };
}

const told = ({ completed, inProgress, blocked, other }: ReportFigures): readonly IssueFacts[] => [
  ...completed,
  ...inProgress,
  ...blocked.map(({ issue }) => issue),
  ...other,
];
