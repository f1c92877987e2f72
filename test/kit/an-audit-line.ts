import { type AuditLine } from '../../src/domain/audit/audit-entry';

/** Somebody's press wrote a link of a page. */
export const anAuditLine = (line: Pick<AuditLine, 'issueId'> & Partial<AuditLine>): AuditLine => ({
  act: 'link-page',
  op: 'op',
  pageId: null,
  projectId: '10000',
  actorId: 'ann',
  before: null,
  after: 'ab',
  at: 5,
  cause: 'click',
  personId: 'ann',
  correlationId: 'click-1',
  ...line,
});
