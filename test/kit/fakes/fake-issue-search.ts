import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import {
  type IssueSearch,
  type SearchOutcome,
  type SomeIssues,
  type TakeCount,
} from '../../../src/ports/issues/issue-search';

const A_PAGE = 100;

/** Answers every query with the same issues, a hundred at first, and remembers what was asked. */
export class FakeIssueSearch implements IssueSearch, SomeIssues {
  readonly asked: { readonly pace: string; readonly jql: string }[] = [];

  /** Each page of those that are read in turn. */
  onPage: () => unknown = () => undefined;

  /** So many there is time for. */
  inTime = Infinity;

  constructor(
    public issues: readonly IssueFacts[] = [],
    public refusal: readonly string[] | null = null,
  ) {}

  first(jql: string): Promise<SearchOutcome> {
    return this.answer('first', jql, A_PAGE);
  }

  check(jql: string): Promise<readonly string[] | null> {
    this.asked.push({ pace: 'check', jql });
    return Promise.resolve(this.refusal);
  }

  allAtOnce(jql: string): Promise<SearchOutcome> {
    return this.answer('at-once', jql, this.inTime);
  }

  async allInTurn(jql: string, _fields?: unknown, count?: TakeCount): Promise<SearchOutcome> {
    const outcome = await this.answer('in-turn', jql, Infinity);
    if (outcome.kind === 'refused') return outcome;
    for (let read = 0; read === 0 || read < outcome.issues.length; read += A_PAGE) {
      const issues = outcome.issues.slice(0, read + A_PAGE);
      await this.onPage();
      if ((await count?.(issues.length - read)) === false) return { ...outcome, issues, complete: false };
    }
    return outcome;
  }

  /** What no query finds any more. */
  beyond: readonly IssueFacts[] = [];

  some(issueIds: readonly string[]): Promise<readonly IssueFacts[]> {
    this.asked.push({ pace: 'some', jql: issueIds.join(', ') });
    return Promise.resolve(this.beyond.filter(({ issueId }) => issueIds.includes(issueId)));
  }

  private answer(pace: string, jql: string, limit: number): Promise<SearchOutcome> {
    this.asked.push({ pace, jql });
    if (this.refusal !== null) return Promise.resolve({ kind: 'refused' });
    const complete = this.issues.length <= limit;
    return Promise.resolve({ kind: 'found', issues: this.issues.slice(0, limit), complete });
  }
}
