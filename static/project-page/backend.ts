import { type FirstRunCalls } from '../../src/contract/first-run';
import { type LinkRebuildCalls } from '../../src/contract/link-rebuild';
import { type NoticeCalls } from '../../src/contract/notices';
import { type ProjectWorkCalls } from '../../src/contract/project-work';
import { type FiguresCalls } from '../../src/contract/report-figures';
import { type ReportCalls } from '../../src/contract/reports';
import { type TemplateCalls } from '../../src/contract/templates';
import { createCall } from '../common/bridge';

export const call = createCall<
  ReportCalls &
    FiguresCalls &
    NoticeCalls &
    FirstRunCalls &
    LinkRebuildCalls &
    TemplateCalls &
    ProjectWorkCalls
>();
