import { type AdfNode } from '../../../src/domain/documents/adf';
import { plainText } from '../../../src/domain/documents/plain-text';
import { type ReportChoice } from '../../../src/domain/reports/report-choice';
import { type IssueFacts } from '../../../src/domain/status/issue-facts';
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
    return { said: plainText(JSON.parse([...desk.pages.pages.values()][1]?.body ?? '') as AdfNode), looked };
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

    test('another scope, which finds what is done in it, tells that it left', async () => {
      const scope = { kind: 'version', versionId: '5', projectId: '10000' } as const;
      const { said } = await secondOf([started, open], [started], { scope, beyond });
      expect(said).toContain('1 issue left the scope without being completed.');
    });
  });
});
