import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { type IssueSearch, type SearchOutcome } from '../../../src/ports/issues/issue-search';

/** Answers every query with the same issues, a hundred at first, and remembers what was asked. */
export class FakeIssueSearch implements IssueSearch {
  readonly asked: { readonly pace: string; readonly jql: string }[] = [];

  /** So many there is time for. */
  inTime = Infinity;

  constructor(
    public issues: readonly IssueFacts[] = [],
    public refusal: readonly string[] | null = null,
  ) {}

  first(jql: string): Promise<SearchOutcome> {
    return this.answer('first', jql, 100);
  }

  allAtOnce(jql: string): Promise<SearchOutcome> {
    return this.answer('at-once', jql, this.inTime);
  }

  allInTurn(jql: string): Promise<SearchOutcome> {
    return this.answer('in-turn', jql, Infinity);
  }

  private answer(pace: string, jql: string, limit: number): Promise<SearchOutcome> {
    this.asked.push({ pace, jql });
    if (this.refusal !== null) return Promise.resolve({ kind: 'refused', messages: this.refusal });
    const complete = this.issues.length <= limit;
    return Promise.resolve({ kind: 'found', issues: this.issues.slice(0, limit), complete });
  }
}
