import { sha256 } from '../../src/adapters/hash/sha256';
import { type ReportChoice, usualChoice } from '../../src/domain/reports/report-choice';
import { type ChoiceField } from '../../src/domain/reports/untouched-choice';
import { type Sprint } from '../../src/domain/reports/sprint/sprint';
import { type IssueFacts } from '../../src/domain/status/issue-facts';
import { scheduleIdOf } from '../../src/domain/reports/weekly-report';
import { type ReportChange } from '../../src/domain/reports/turned-on';
import { type PageGlance } from '../../src/ports/pages/page-reader';
import { type VersionName } from '../../src/ports/projects/versions';
import { createCheckChoice } from '../../src/usecases/reports/choice/check-choice';
import { createFindScopeRefusal } from '../../src/usecases/reports/choice/find-scope-refusal';
import {
  createAddReport,
  createChangeReport,
  createTurnOnReport,
} from '../../src/usecases/reports/choice/manage-report';
import { createReadReportTemplate } from '../../src/usecases/reports/choice/read-report-template';
import {
  createForgetTemplate,
  createTakeTemplate,
  type TemplateOrder,
} from '../../src/usecases/reports/choice/take-template';
import { createMoveIndex, type ReportFor } from '../../src/usecases/reports/choice/move-index';
import { aSprint } from './a-sprint';
import { FakeAudit } from './fakes/fake-audit';
import { FakeReportForms } from './fakes/fake-report-forms';
import { FakeTemplates } from './fakes/fake-templates';
import { FakeWeeklyReports } from './fakes/fake-weekly-reports';

export const WHO = { projectId: '10000', ownerId: 'ann' };
export const FIRST = scheduleIdOf('10000');
export const choice: ReportChoice = {
  ...usualChoice('10000'),
  schedule: { zone: 'Etc/UTC', weekday: 5, hour: 16, minute: 0 },
  spaceId: '7',
  parentId: null,
};

export const page = (spaceId: string, parentId: string | null = null): PageGlance => ({
  kind: 'page',
  title: 'Plans',
  path: '/wiki/p',
  base: '',
  spaceId,
  parentId,
  updatedAt: 0,
  isLive: false,
  mayEdit: true,
  mark: null,
  isReport: false,
  pinnedTo: [],
});

/** Where somebody turns reports on, with everything around it as the test says. */
export function aDesk() {
  const state = {
    mayAdminister: true,
    mayCreatePages: true,
    parent: page('7'),
    refusal: null as readonly string[] | null,
    searched: [] as string[],
    /** What a query finds, by its words; of every other nothing. */
    found: new Map<string, readonly IssueFacts[]>(),
    version: { projectId: '10000', name: '2.0' } as VersionName | null,
    sprints: [aSprint()] as readonly Sprint[] | null,
    indexId: null as string | null,
    index: page('7', '1'),
    mayMove: true,
    moved: [] as string[],
  };
  const reports = new FakeWeeklyReports();
  const audit = new FakeAudit();
  const templates = new FakeTemplates();
  const forms = new FakeReportForms();
  const clock = { now: () => 0 };
  const deps = {
    reports,
    rights: { mayAdminister: () => Promise.resolve(state.mayAdminister) },
    checkChoice: createCheckChoice({
      spaces: { mayCreatePages: () => Promise.resolve(state.mayCreatePages) },
      pages: { glance: () => Promise.resolve(state.parent) },
      findScopeRefusal: createFindScopeRefusal({
        issues: {
          first: (jql) => {
            state.searched.push(jql);
            return Promise.resolve(
              state.refusal === null
                ? { kind: 'found', issues: state.found.get(jql) ?? [], complete: true }
                : { kind: 'refused', messages: state.refusal },
            );
          },
        },
        checkQuery: (jql) => {
          state.searched.push(jql);
          return Promise.resolve(state.refusal);
        },
        versions: { find: () => Promise.resolve(state.version) },
        boards: { sprintsOf: () => Promise.resolve(state.sprints) },
      }),
    }),
    moveIndex: createMoveIndex({
      indexes: { find: () => Promise.resolve(state.indexId) },
      pages: { glance: () => Promise.resolve(state.index) },
      mover: {
        moveBelow: (pageId, parentId) => {
          if (state.mayMove) state.moved.push(`${pageId} below ${parentId}`);
          return Promise.resolve(state.mayMove);
        },
      },
      audit,
      tokens: { fresh: () => '0123456789abcdef' },
      hash: sha256,
    }),
    takeTemplate: createTakeTemplate({
      ...{ reports, forms, clock },
      readTemplate: createReadReportTemplate({ source: templates.port }),
    }),
    forgetTemplate: createForgetTemplate({ reports, forms }),
    clock,
    hash: sha256,
  };
  return {
    state,
    audit,
    reports,
    templates,
    forms,
    turnOn: (who: ReportFor, chosen: ReportChoice, template: TemplateOrder | null = null) =>
      createTurnOnReport(deps)(who, { choice: chosen, template }),
    add: (who: ReportFor, chosen: ReportChoice, attempt: string) =>
      createAddReport(deps)(who, { choice: chosen, template: null }, attempt),
    change: (
      which: ReportFor & { readonly scheduleId: string },
      { on, choice: chosen }: ReportChange,
      template: TemplateOrder | null = null,
      untouched: readonly ChoiceField[] = [],
    ) =>
      createChangeReport(deps)(which, {
        ...(on === undefined ? {} : { on }),
        ...(chosen && { chosen: { choice: chosen, template }, untouched }),
      }),
    ids: () => reports.records.all().map(({ value }) => value.scheduleId),
  };
}

export type Desk = ReturnType<typeof aDesk>;
