import { type Failed } from '../../../contract/answers';
import { type ParsedChoice, type ParsedPreview } from '../../../contract/reports/report-requests';
import { type LayoutRefused } from '../../../contract/reports/reports';
import { STANDARD_LAYOUT } from '../../../domain/reports/layout/report-layout';
import { checkedLayout } from '../../../domain/reports/layout/check-layout';
import { isKnownZone } from '../../../domain/reports/local-date';
import { type ReportChoice } from '../../../domain/reports/report-choice';
import { type ReportScope } from '../../../domain/reports/report-scope';
import { type ChosenReport } from '../../../usecases/reports/choice/take-template';
import { type StandingReport } from '../../../usecases/reports/choice/pages-ahead';
import { invalidRequest } from '../call';

/** What a form says in the product's terms, or what is wrong with it. */
export type Understood<Choice> =
  | { readonly kind: 'understood'; readonly choice: Choice }
  | LayoutRefused
  | Failed;

type Previewed = 'schedule' | 'scope' | 'layout';

export function understoodPreview(
  projectId: string,
  { schedule, scope, layout }: Pick<ParsedChoice, Previewed>,
): Understood<Pick<ReportChoice, Previewed>> {
  if (!isKnownZone(schedule.zone)) return invalidRequest;
  const checked = checkedLayout(layout ?? STANDARD_LAYOUT);
  if (checked.kind === 'faulty') return { kind: 'layout-refused', fault: checked.fault };
  const choice = { schedule, scope: scopeIn(projectId, scope), layout: checked.layout };
  return { kind: 'understood', choice };
}

export function understoodChoice(projectId: string, asked: ParsedChoice): Understood<ChosenReport> {
  const understood = understoodPreview(projectId, asked);
  if (understood.kind !== 'understood') return understood;
  const { spaceId, parentId, audience, catchUp, layout } = asked;
  const choice = { ...understood.choice, spaceId, parentId, audience, catchUp };
  return { kind: 'understood', choice: { choice, template: layout?.template ?? null } };
}

/** The report that would be changed so. */
export function standingIn({ scheduleId, layout }: ParsedPreview): StandingReport | null {
  const template = layout?.template ?? null;
  return scheduleId === undefined
    ? null
    : { scheduleId, keptTemplateId: template?.isNew === false ? template.pageId : null };
}

function scopeIn(projectId: string, scope: ParsedChoice['scope']): ReportScope {
  switch (scope.kind) {
    case 'project':
      return { kind: 'project', projectId };
    case 'epic':
      return { kind: 'issue', issueId: scope.issueId, depth: 'all' };
    case 'version':
      return { ...scope, projectId };
    default:
      return scope;
  }
}
