import { type StatusScope } from '../../domain/status/scope';
import { type AdfNode } from '../../domain/documents/adf';
import { asTemplate } from '../../domain/reports/form/form-template';
import { type ReportChoice } from '../../domain/reports/report-choice';
import { type NamedSubject, sprintSubject } from '../../domain/reports/named-subject';
import { type ReportLayout } from '../../domain/reports/layout/report-layout';
import { type ReportFigures } from '../../domain/reports/report-figures';
import { headline } from '../../domain/reports/report-words';
import { reportTitle } from '../../domain/reports/report-title';
import { localDate } from '../../domain/reports/local-date';
import { sprintOfNow } from '../../domain/reports/sprint/sprint';
import { asReportFigures } from '../../domain/reports/sprint/sprint-figures';
import { lastOccurrence } from '../../domain/reports/schedule';
import { type WeeklyReport } from '../../domain/reports/weekly-report';
import { type Boards } from '../../ports/projects/boards';
import { type Clock } from '../../ports/clock';
import { type FindReportForm } from '../../ports/reports/report-forms';
import { type ReportSlots } from '../../ports/reports/weekly-reports';
import { sideBySide } from '../side-by-side';
import { type FindScopeRefusal, refusalOfAsker, type ScopeRefusal } from './choice/find-scope-refusal';
import { type ManagedDeps, managedReport, type NotManaged } from './managed-report';
import { pagesAhead, type StandingReport } from './choice/pages-ahead';
import { type ReadReportFigures, type TooManyIssues } from './publishing/read-report-figures';
import { reportWordsOf } from './report-words-of';
import { type ReadSprintReport } from './sprints/read-sprint-report';

interface Preview {
  readonly kind: 'preview';
  /** Of the next page that the schedule makes, with what it covers. */
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** What it would say now. */
  readonly headline: string;
  readonly figures: ReportFigures;
  /** What the pages look like, where the report keeps what was taken of a template. */
  readonly template: readonly AdfNode[] | null;
}

export type PreviewOutcome =
  | Preview
  | NotManaged
  | { readonly kind: 'not-visible' }
  | ScopeRefusal
  /** What the scope names was not there a moment ago. */
  | { readonly kind: 'scope-gone' }
  | TooManyIssues;

type PreviewedChoice = Pick<ReportChoice, 'schedule' | 'scope' | 'layout'>;

export interface PreviewOrder extends PreviewedChoice {
  /** The report that would be changed so; `null` for a new one. */
  readonly standing: StandingReport | null;
}

export type PreviewReport = (projectId: string, order: PreviewOrder) => Promise<PreviewOutcome>;

interface PreviewDeps extends ManagedDeps {
  readonly slots: Pick<ReportSlots, 'find'>;
  readonly findForm: FindReportForm;
  readonly readFigures: ReadReportFigures;
  readonly readSprint: ReadSprintReport;
  readonly boards: Pick<Boards, 'sprintsOf'>;
  readonly clock: Clock;
  readonly findScopeRefusal: FindScopeRefusal;
}

/**
 * What the next page will be, and what a report of this moment would say, from the issues that the viewer
 * can see: of a new report, or of one that is there and would be changed. Writes nothing.
 */
export function createPreviewReport(deps: PreviewDeps): PreviewReport {
  return async (projectId, { standing, ...choice }) => {
    const report = standing === null ? null : await managedReport(deps, { projectId, ...standing });
    if (report !== null && 'kind' in report) return report;
    const [outcome, template] = await sideBySide(
      previewOf(deps, { projectId, choice, report }),
      keptTemplate(deps, report?.layout, { standing, language: choice.layout.language }),
    );
    return outcome.kind === 'preview' ? { ...outcome, template } : outcome;
  };
}

interface Kept extends Pick<PreviewOrder, 'standing'>, Pick<ReportLayout, 'language'> {}

/** What the pages look like that go on with the template that the report has. */
async function keptTemplate(
  { findForm }: PreviewDeps,
  layout: ReportLayout | undefined,
  { standing, language }: Kept,
): Promise<readonly AdfNode[] | null> {
  const kept = layout?.template;
  if (kept === undefined || kept.pageId !== standing?.keptTemplateId) return null;
  const [form, words] = await sideBySide(findForm(kept.form), reportWordsOf(language));
  return form === null ? null : asTemplate(form, words);
}

interface Scene {
  readonly projectId: string;
  readonly choice: PreviewedChoice;
  /** As it is so far; `null` for a new one. */
  readonly report: WeeklyReport | null;
}

type Counted = Exclude<PreviewOutcome, { kind: 'preview' }> | Omit<Preview, 'template'>;

async function previewOf(deps: PreviewDeps, scene: Scene): Promise<Counted> {
  const { scope } = scene.choice;
  if (scope.kind === 'board') return previewOfSprint(deps, scene, scope.boardId);
  return refusalOfAsker(scope) ?? previewOfWeek(deps, scene, scope);
}

async function previewOfWeek(
  deps: PreviewDeps,
  { projectId, choice, report }: Scene,
  scope: StatusScope,
): Promise<Counted> {
  const { schedule } = choice;
  const now = deps.clock.now();
  const told = report ?? { coveredTo: lastOccurrence(schedule, now).at, lastSlot: null };
  const ahead = await pagesAhead(
    deps,
    { ...told, schedule },
    { scheduleId: report?.scheduleId ?? null, now },
  );
  const read = await deps.readFigures({ projectId, scope }, ahead.now, 'waiting');
  if (read.kind === 'scope-gone') return (await deps.findScopeRefusal(projectId, scope)) ?? SCOPE_GONE;
  if (read.kind === 'too-many-issues') return read;
  if (read.kind !== 'read') return { kind: 'not-visible' };
  const { project, subject, figures } = read;
  const refusal = figures.total === 0 ? await refusalOfNothing(deps, projectId, scope) : null;
  if (refusal !== null) return refusal;
  const { from, to } = ahead.next;
  const days = { from: localDate(schedule.zone, from), to: ahead.slot };
  return previewIn(choice, { projectKey: project.key, ...days }, { subject, figures, from, to });
}

/** Nothing to tell may be nothing that this project has. */
const refusalOfNothing = async ({ findScopeRefusal }: PreviewDeps, projectId: string, scope: StatusScope) =>
  scope.kind === 'jql' ? findScopeRefusal(projectId, scope) : null;

const SCOPE_GONE = { kind: 'scope-gone' } as const;

async function previewOfSprint(
  { boards, readSprint, clock }: PreviewDeps,
  { projectId, choice }: Scene,
  boardId: string,
): Promise<Counted> {
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
  const { zone } = choice.schedule;
  const days = { from: localDate(zone, from), to: localDate(zone, to) };
  return previewIn(choice, { projectKey: project.key, ...days }, { subject, figures, from, to });
}

/** In the words of the pages. */
async function previewIn(
  choice: PreviewedChoice,
  named: Parameters<typeof reportTitle>[2],
  {
    subject,
    figures,
    from,
    to,
  }: Pick<Preview, 'figures' | 'from' | 'to'> & { readonly subject: NamedSubject },
): Promise<Counted> {
  const words = await reportWordsOf(choice.layout.language);
  const title = reportTitle(choice, words, named, subject);
  return { kind: 'preview', title, from, to, headline: headline(words, subject, figures), figures };
}
