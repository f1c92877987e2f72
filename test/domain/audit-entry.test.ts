import { type AuditEntry, identityOf } from '../../src/domain/audit/audit-entry';

const WRITTEN: AuditEntry = {
  act: 'create-page',
  op: '0123456789abcdef',
  issueId: null,
  pageId: '7',
  projectId: '10000',
  actorId: 'app',
  before: null,
  after: 'aa',
  pageVersion: 1,
};

test.each<{ rule: string; other: Partial<AuditEntry>; same: boolean }>([
  { rule: 'a repeat is the same entry', other: {}, same: true },
  { rule: 'found by who came later, with another before', other: { before: 'bb' }, same: true },
  { rule: 'what another operation wrote is another', other: { op: 'fedcba9876543210' }, same: false },
  { rule: 'the next version is another', other: { pageVersion: 2 }, same: false },
  { rule: 'a report and its list, made by one operation, are two', other: { pageId: '8' }, same: false },
])('$rule', ({ other, same }) => {
  expect(identityOf({ ...WRITTEN, ...other }) === identityOf(WRITTEN)).toBe(same);
});
