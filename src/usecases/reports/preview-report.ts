import { type ReportChoice } from '../../domain/reports/report-choice';
import { sprintSubject } from '../../domain/reports/named-subject';
import { type ReportFigures } from '../../domain/reports/report-figures';
import { headline, reportTitle } from '../../domain/reports/report-words';
import { localDate } from '../../domain/reports/local-date';
import { sprintOfNow } from '../../domain/reports/sprint/sprint';
import { asReportFigures } from '../../domain/reports/sprint/sprint-figures';
import { lastOccurrence, nextOccurrence } from '../../domain/reports/schedule';
import { windowUntilNow } from '../../domain/reports/weekly-report';
import { type Boards } from '../../ports/projects/boards';
import { type Clock } from '../../ports/clock';
import { type FindScopeRefusal, type ScopeRefusal } from './choice/find-scope-refusal';
import { type ReadReportFigures, type TooManyIssues } from './publishing/read-report-figures';
import { reportWordsOf } from './report-words-of';
import { type ReadSprintReport } from './sprints/read-sprint-report';

export type PreviewOutcome =
  | {
      readonly kind: 'preview';
      /** Of the first page that the schedule makes, with what it covers. */
      readonly title: string;
      readonly from: number;
      readonly to: number;
      /** What it would say now. */
      readonly headline: string;
      readonly figures: ReportFigures;
    }
  | { readonly kind: 'not-visible' }
  | ScopeRefusal
  /** What the scope names was not there a moment ago. */
  | { readonly kind: 'scope-gone' }
  | TooManyIssues;

export type PreviewedChoice = Pick<ReportChoice, 'schedule' | 'scope' | 'layout'>;

export type PreviewReport = (projectId: string, choice: PreviewedChoice) => Promise<PreviewOutcome>;

interface PreviewDeps {
  readonly readFigures: ReadReportFigures;
  readonly readSprint: ReadSprintReport;
  readonly boards: Pick<Boards, 'sprintsOf'>;
  readonly clock: Clock;
  readonly findScopeRefusal: FindScopeRefusal;
}

/**
 * What the first page will be, and what a report of this moment would say, from the issues that the viewer
 * can see. Writes nothing.
 */
export function createPreviewReport(deps: PreviewDeps): PreviewReport {
  return async (projectId, choice) => {
    const { schedule, scope, layout } = choice;
    if (scope.kind === 'board') return previewOfSprint(deps, projectId, scope.boardId, choice);
    const now = deps.clock.now();
    const last = lastOccurrence(schedule, now);
    const window = windowUntilNow({ coveredTo: last.at, lastSlot: null }, now);
    const read = await deps.readFigures({ projectId, scope }, window, 'waiting');
    if (read.kind === 'scope-gone') return (await deps.findScopeRefusal(projectId, scope)) ?? SCOPE_GONE;
    if (read.kind === 'too-many-issues') return read;
    if (read.kind !== 'read') return { kind: 'not-visible' };
    const { project, subject, figures } = read;
    const first = nextOccurrence(schedule, now);
    const days = { from: localDate(schedule.zone, last.at), to: first.slot };
    const words = await reportWordsOf(layout.language);
    const title = reportTitle(layout.titlePattern, words, { projectKey: project.key, ...days }, subject);
    const says = headline(words, subject, figures);
    return { kind: 'preview', title, from: last.at, to: first.at, headline: says, figures };
  };
}

const SCOPE_GONE = { kind: 'scope-gone' } as const;

async function previewOfSprint(
  { boards, readSprint, clock }: PreviewDeps,
  projectId: string,
  boardId: string,
  { schedule: { zone }, layout }: PreviewedChoice,
): Promise<PreviewOutcome> {
  const sprints = await boards.sprintsOf(boardId);
  const current = sprintOfNow(sprints ?? []);
  if (current === null) return { kind: 'no-sprints' };
  const read = await readSprint(projectId, current.sprintId, clock.now());
  if (read.kind === 'project-gone') return { kind: 'not-visible' };
  if (read.kind !== 'read') return read;
  const { project, sprint } = read;
  const subject = sprintSubject(sprint.sprint);
  const figures = asReportFigures(sprint.figures);
  const { from, to } = figures.window;
  const days = { from: localDate(zone, from), to: localDate(zone, to) };
  const words = await reportWordsOf(layout.language);
  const title = reportTitle(layout.titlePattern, words, { projectKey: project.key, ...days }, subject);
  return { kind: 'preview', title, from, to, headline: headline(words, subject, figures), figures };
}
