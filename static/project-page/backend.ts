import { type FirstRunCalls } from '../../src/contract/admin/first-run';
import { type LinkRebuildCalls } from '../../src/contract/links/link-rebuild';
import { type CancelCalls } from '../../src/contract/reports/cancel-report';
import { type HandOnCalls } from '../../src/contract/reports/hand-on-report';
import { type NoticeCalls } from '../../src/contract/reports/notices';
import { type ProjectWorkCalls } from '../../src/contract/project-work';
import { type OlderReportsCalls } from '../../src/contract/reports/older-reports';
import { type ParentReadersCalls } from '../../src/contract/reports/parent-readers';
import { type FiguresCalls } from '../../src/contract/reports/report-figures';
import { type ReportCalls } from '../../src/contract/reports/reports';
import { type TemplateCalls } from '../../src/contract/spec/templates';
import { createCall } from '../common/bridge';

export const call = createCall<
  ReportCalls &
    HandOnCalls &
    CancelCalls &
    ParentReadersCalls &
    FiguresCalls &
    OlderReportsCalls &
    NoticeCalls &
    FirstRunCalls &
    LinkRebuildCalls &
    TemplateCalls &
    ProjectWorkCalls
>();
