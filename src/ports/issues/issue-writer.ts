import { type AdfNode } from '../../domain/documents/adf';
import { type UnlinkedSpec } from '../../domain/links/names';
import { type SpecPage } from '../../domain/spec/spec-job';

export interface IssueComment {
  readonly commentId: string;
  readonly blocks: readonly AdfNode[];
}

export interface FoundComment extends IssueComment {
  /** Written by an earlier operation: this one has added nothing. */
  readonly isEarlier: boolean;
}

/** Writes with the rights of the person who asks. Throws only `PlatformError`. */
export interface IssueWriter {
  /** Shows the page among the issue's links; twice is once. */
  linkPage(issueId: string, page: SpecPage): Promise<void>;
  /** Leaves the issue's property naming this page; twice is once. */
  nameSpec(issueId: string, page: SpecPage): Promise<void>;
  /** Takes the page from among the issue's links; twice is once. */
  unlinkPage(issueId: string, pageId: string): Promise<void>;
  /**
   * Takes the issue's property away if it names this page, or has it say no more than which comment may be there;
   * twice is once.
   */
  forgetSpec(issueId: string, pageId: string, unlinked: UnlinkedSpec | null): Promise<void>;
  /** Adds a comment each time: ask `findComment` before a repeat. Its id, or `null` when the answer told none. */
  commentOn(issueId: string, blocks: readonly AdfNode[], op: string): Promise<string | null>;
  /**
   * The comment of this operation, or else Lockstep's own words about this page, or else those about another, among
   * the newest two thousand, in a read or four. Who copies such words has written a comment of their own.
   */
  findComment(issueId: string, page: SpecPage, op: string): Promise<FoundComment | null>;
  /** `null` when it is gone, hidden from this person, or one that people have written themselves. */
  readComment(issueId: string, commentId: string): Promise<IssueComment | null>;
  editComment(issueId: string, commentId: string, blocks: readonly AdfNode[]): Promise<void>;
}
