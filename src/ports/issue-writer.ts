import { type SpecPage } from '../domain/spec/spec-job';

/** Writes with the rights of the person who asks. Throws only `PlatformError`. */
export interface IssueWriter {
  /** Shows the page among the issue's links; twice is once. */
  linkPage(issueId: string, page: SpecPage): Promise<void>;
  /** Leaves the issue's property naming this page; twice is once. */
  nameSpec(issueId: string, page: SpecPage): Promise<void>;
  /** Adds a comment each time: ask `hasComment` before a repeat. */
  commentOn(issueId: string, page: SpecPage, op: string): Promise<void>;
  /** Whether the comment of this operation, or one that links this page, stands among the newest hundred. */
  hasComment(issueId: string, page: SpecPage, op: string): Promise<boolean>;
}
