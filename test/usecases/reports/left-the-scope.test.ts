import { type AdfNode } from '../../../src/domain/documents/adf';
import { plainText } from '../../../src/domain/documents/plain-text';
import { type ReportChoice } from '../../../src/domain/reports/report-choice';
import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { openedByItem } from '../../kit/adf-links';
import { anIssue } from '../../kit/an-issue';
import { ReportDesk } from '../../kit/report-desk';

const at = (text: string) => Date.parse(text);
const FIRST = '2026-11-20T16:00:00Z';
const SECOND = '2026-11-27T16:00:00Z';

const started = anIssue({ issueId: '11', key: 'ABC-11', category: 'indeterminate' });
const waiting = anIssue({ issueId: '12', key: 'ABC-12', category: 'new' });
const fresh = anIssue({ issueId: '13', key: 'ABC-13', category: 'new' });

describe('where long finished issues are not read', () => {
  const open = anIssue({
    issueId: '14',
    statusId: '31',
    category: 'indeterminate',
    createdAt: 0,
    categoryChangedAt: 1,
  });

  /** What a second report says and looks for by id, once these are there besides what no query finds. */
  async function secondOf(
    first: readonly IssueFacts[],
    then: readonly IssueFacts[],
    { beyond = [], ...choice }: Partial<ReportChoice> & { readonly beyond?: readonly IssueFacts[] } = {},
  ) {
    const desk = new ReportDesk();
    desk.issues.issues = first;
    await desk.turnOn(choice);
    await desk.liveUntil(FIRST);
    Object.assign(desk.issues, { issues: then, beyond });
    await desk.liveUntil(SECOND);
    const looked = desk.issues.asked.filter(({ pace }) => pace === 'some').map(({ jql }) => jql);
    const page = JSON.parse([...desk.pages.pages.values()][1]?.body ?? '') as AdfNode;
    const [opened = null] = openedByItem(page, /left the scope/);
    return { said: plainText(page), looked, opened };
  }

  test('what an admin’s move of a status made done is told as that, and not as gone', async () => {
    const { said, looked } = await secondOf([started, open], [started], {
      beyond: [{ ...open, category: 'done' }],
    });
    expect(said).toContain('1 issue counted as completed now because a status was moved');
    expect(said).not.toContain('left the scope');
    expect(looked).toEqual(['14']);
  });

  test('what is not there, or elsewhere, or for some readers only, has left', async () => {
    const done = { category: 'done', categoryChangedAt: at(SECOND) - 9e7 } as const;
    const beyond = [
      { ...open, ...done, key: 'OTHER-14' },
      { ...waiting, ...done, secured: true },
    ];
    const { said } = await secondOf([started, open, waiting, fresh], [started], { beyond });
    expect(said).toContain('3 issues left the scope');
  });

  test.each<{ rule: string; scope: ReportChoice['scope'] }>([
    { rule: 'a version', scope: { kind: 'version', versionId: '5', projectId: '10000' } },
    { rule: 'a query', scope: { kind: 'jql', jql: 'labels = now' } },
    { rule: 'an epic', scope: { kind: 'issue', issueId: '500', depth: 'all' } },
  ])('what left $rule and is still there for all readers opens', async ({ scope }) => {
    const epic = anIssue({ issueId: '500', key: 'ABC-500', hierarchyLevel: 1 });
    const first = [epic, ...[started, open, waiting].map((issue) => ({ ...issue, hierarchyLevel: -1 }))];
    const { said, opened } = await secondOf(first, first.slice(0, 2), { scope, beyond: [open, waiting] });
    expect(said).toContain('2 issues left the scope');
    expect(opened).toBe('id IN (14, 12)');
  });

  test.each<{ rule: string; beyond: readonly IssueFacts[] }>([
    { rule: 'is deleted', beyond: [open] },
    { rule: 'is in another project', beyond: [open, { ...waiting, key: 'OTHER-12' }] },
    { rule: 'is for some readers only', beyond: [open, { ...waiting, secured: true }] },
  ])('of what left some $rule: the rest opens by a number of its own', async ({ beyond }) => {
    const { said, opened } = await secondOf([started, open, waiting], [started], { beyond });
    expect(said).toContain('2 issues left the scope. In Jira: 1.');
    expect(opened).toBe('id IN (14)');
  });

  test('where nobody may be told more of what left, its number opens nothing', async () => {
    const { said, opened } = await secondOf([started, open], [started]);
    expect(said).toMatch(/1 issue left the scope\.(?! In Jira)/);
    expect(opened).toBeNull();
  });

  test('where nothing has left nobody looks', async () => {
    const done = { ...open, category: 'done', categoryChangedAt: at(SECOND) - 9e7 } as const;
    expect((await secondOf([started, open], [started, done])).looked).toEqual([]);
  });

  describe('of what was open and is done now', () => {
    const beyond = [{ ...open, category: 'done', categoryChangedAt: at(SECOND) - 9e7 } as const];

    test('a query for open work tells that it was completed, and where', async () => {
      const scope = { kind: 'jql', jql: 'statusCategory != Done' } as const;
      const { said } = await secondOf([started, open], [started], { scope, beyond });
      expect(said).toContain('1 issue completed in this period');
      expect(said).toContain('Completed: 1, last time 0.');
      expect(said).toContain('2 issues counted');
      expect(said).not.toContain('left the scope');
    });

    test('another scope, which finds what is done in it, tells that it left, and not that it was never done', async () => {
      const scope = { kind: 'version', versionId: '5', projectId: '10000' } as const;
      const { said } = await secondOf([started, open], [started], { scope, beyond });
      expect(said).toContain('1 issue left the scope.');
    });
  });
});
