import { type ShowIssueAnswer } from '../../../src/contract/issue';
import { type MacroStatusView } from '../../../src/contract/status/status-macro';

const panel: ShowIssueAnswer = { kind: 'no-spec', hindrance: null, canComment: true };

const blockedIssue = (n: number): MacroStatusView['blocked'][number] => ({
  key: `BENCH-${String(n)}`,
  summary: `Issue ${String(n)} of a scope that somebody waits for, with a summary of the usual length`,
  reasons: [{ kind: 'flag' }, { kind: 'link', keys: [`BENCH-${String(n + 1)}`] }],
});

const status: MacroStatusView = {
  kind: 'status',
  epic: {
    issueId: '1',
    key: 'BENCH-1',
    summary: 'The epic that everything here belongs to',
    childrenOnly: false,
  },
  name: '',
  view: 'summary',
  compact: false,
  total: 48,
  groups: { completed: 17, inProgress: 12, blocked: 9, toDo: 10 },
  epics: [],
  moreEpics: { count: 0, query: null },
  touched: null,
  about: '0123456789abcdef',
  blocked: Array.from({ length: 5 }, (_, n) => blockedIssue(n + 10)),
  queries: {
    completed: 'parent = 10001 AND statusCategory = Done',
    inProgress: 'parent = 10001 AND statusCategory = "In Progress"',
    blocked: 'id in (10010, 10011, 10012, 10013, 10014)',
    toDo: 'parent = 10001 AND statusCategory = "To Do"',
    all: 'parent = 10001',
  },
  withBlocked: { inProgress: null, toDo: null },
  blockedParts: [],
  complete: true,
  asOf: '2026-11-16T09:00:00.000Z',
};

/** What the bridge answers to app and reference alike, by method; `invoke` by function key. */
export const FRAME_ANSWERS = {
  invoke: { 'show-issue': panel, 'macro-status': status },
  enableTheming: null,
  getContext: {
    accountId: 'ann',
    cloudId: 'cloud',
    locale: 'en-GB',
    timezone: 'Europe/London',
    siteUrl: 'https://site.example',
    extension: { type: 'macro' },
  },
} as const;
