import { type Sprint } from '../../src/domain/reports/sprint/sprint';
import { type SprintIssue } from '../../src/domain/reports/sprint/sprint-figures';
import { type IssueFacts } from '../../src/domain/status/issue-facts';
import { anIssue } from './an-issue';

/** A sprint that is under way. */
export const aSprint = (facts: Partial<Sprint> = {}): Sprint => ({
  sprintId: '7',
  name: 'Sprint 7',
  goal: '',
  state: 'active',
  startedAt: 100,
  completedAt: null,
  ...facts,
});

/** An issue that is in that sprint and in no other. */
export const aSprintIssue = (
  facts: Partial<IssueFacts> = {},
  more: Partial<Omit<SprintIssue, 'issue'>> = {},
): SprintIssue => ({ issue: anIssue(facts), sprints: [aSprint()], estimate: null, ...more });
