import { type World } from '../../../dev/seed/world';
import { aJira, type TestJira, textOf } from './a-jira';
import { ADMIN, aWorld, EDITOR, NOW, READER, text } from './a-world';

let jira: TestJira;
beforeEach(() => {
  jira = aJira(aWorld(), NOW);
});

describe('editing an issue', () => {
  test('writes fields and updates, one changelog entry and its event', async () => {
    const edited = await jira.as(EDITOR).put('/issue/ALFA-2', {
      fields: { summary: 'Better', customfield_10016: 5 },
      update: { labels: [{ add: 'two' }, { remove: 'one' }], fixVersions: [{ add: { name: 'Two' } }] },
    });
    expect(edited.status).toBe(204);
    const { body } = await jira
      .as(EDITOR)
      .get('/issue/ALFA-2?fields=summary,labels,fixVersions,customfield_10016&expand=changelog');
    expect(body['fields']).toMatchObject({
      summary: 'Better',
      labels: ['two'],
      fixVersions: [{ name: 'Two' }],
      customfield_10016: 5,
    });
    const items = [
      { field: 'summary', fieldtype: 'jira', fieldId: 'summary', fromString: 'Issue 2', toString: 'Better' },
      { field: 'Story Points', fieldtype: 'custom', fieldId: 'customfield_10016', toString: '5' },
      { field: 'labels', fieldtype: 'jira', fieldId: 'labels', fromString: 'one', toString: 'two' },
      { field: 'Fix Version', fieldtype: 'jira', fieldId: 'fixVersions', to: '12', toString: 'Two' },
    ];
    expect(body['changelog']?.['histories']).toMatchObject([{ author: { accountId: EDITOR }, items }]);
    expect(jira.events()).toMatchObject([
      {
        type: 'avi:jira:updated:issue',
        payload: { changelog: { items: [{ to: null, from: null }, {}, {}, { to: '12' }] } },
      },
    ]);
  });

  test('is silent when nothing differs', async () => {
    await jira.as(EDITOR).put('/issue/ALFA-2', { fields: { summary: 'Issue 2', labels: ['one'] } });
    expect(jira.events()).toEqual([]);
    expect((await jira.as(EDITOR).get('/issue/ALFA-2/changelog')).body['total']).toBe(0);
  });

  test('changes neither project nor level', async () => {
    const edit = { fields: { project: { key: 'BRAVO' }, issuetype: { name: 'Epic' } } };
    expect((await jira.as(EDITOR).put('/issue/ALFA-2', edit)).body['errors']).toEqual({
      project: "Field 'project' cannot be set. It is not on the appropriate screen, or unknown.",
      issuetype: 'The issue type selected is invalid.',
    });
    expect((await jira.as(EDITOR).put('/issue/ALFA-2', { fields: { issuetype: { id: '11' } } })).status).toBe(
      204,
    );
  });

  test('answers the issue on request', async () => {
    const { status, body } = await jira
      .as(EDITOR)
      .put('/issue/ALFA-2?returnIssue=true', { fields: { summary: 'X' } });
    expect([status, body['fields']?.['summary']]).toEqual([200, 'X']);
  });

  test('tells callers without the permission that no field is on their screen', async () => {
    const { status, body } = await jira.as(READER).put('/issue/ALFA-2', { fields: { summary: 'Mine' } });
    expect(status).toBe(400);
    expect(body['errors']).toEqual({
      summary: "Field 'summary' cannot be set. It is not on the appropriate screen, or unknown.",
    });
  });

  test('silences notifications only for project administrators', async () => {
    const edit = { fields: { summary: 'Quiet' } };
    expect((await jira.as(EDITOR).put('/issue/ALFA-2?notifyUsers=false', edit)).status).toBe(403);
    expect((await jira.as(ADMIN).put('/issue/ALFA-2?notifyUsers=false', edit)).status).toBe(204);
  });

  test('assigns, unassigns and announces it', async () => {
    expect((await jira.as(EDITOR).put('/issue/ALFA-3/assignee', { accountId: ADMIN })).status).toBe(204);
    expect(jira.events().map(({ type }) => type)).toEqual([
      'avi:jira:updated:issue',
      'avi:jira:assigned:issue',
    ]);
    await jira.as(EDITOR).put('/issue/ALFA-3', { fields: { assignee: null } });
    expect((await jira.as(EDITOR).get('/issue/ALFA-3?fields=assignee')).body['fields']).toEqual({
      assignee: null,
    });
  });
});

/** Doing goes by a review, a status of the same category, to done as well. */
function withReview(): World {
  const { jira: seeded, ...world } = aWorld();
  const review = { id: '24', name: 'In review', description: '', category: 'indeterminate' as const };
  const workflows = seeded.workflows.map((workflow) => ({
    ...workflow,
    statusIds: [...workflow.statusIds, review.id],
    transitions: [
      ...workflow.transitions,
      { id: '15', name: 'Hand over', from: ['22'], to: review.id },
      { id: '16', name: 'Accept', from: [review.id], to: '23' },
    ],
  }));
  return { ...world, jira: { ...seeded, statuses: [...seeded.statuses, review], workflows } };
}

describe('moving an issue along', () => {
  test('offers what leaves its status, and resolves and reopens', async () => {
    const offered = async (): Promise<unknown> =>
      (await jira.as(EDITOR).get('/issue/ALFA-3/transitions')).body['transitions'];
    expect(await offered()).toMatchObject([
      { id: '11', name: 'Start', to: { statusCategory: { key: 'indeterminate' } } },
    ]);
    const move = (id: string) => jira.as(EDITOR).post('/issue/ALFA-3/transitions', { transition: { id } });
    const fields = async () =>
      (await jira.as(EDITOR).get('/issue/ALFA-3?fields=status,resolution,resolutiondate')).body['fields'];
    expect((await move('13')).status).toBe(400);
    await move('11');
    jira.advance(60_000);
    expect((await move('13')).status).toBe(204);
    expect(await fields()).toMatchObject({ status: { name: 'Done' }, resolution: { name: 'Fixed' } });
    expect(jira.events().at(-1)).toMatchObject({ payload: { jiraEventTypeName: 'issue_resolved' } });
    await move('14');
    expect(await fields()).toMatchObject({
      status: { name: 'To Do' },
      resolution: null,
      resolutiondate: null,
    });
  });

  test('tells since when it is in its category, whichever of its statuses it has', async () => {
    jira = aJira(withReview(), NOW);
    const move = async (id: string) => {
      jira.advance(60_000);
      return (await jira.as(EDITOR).post('/issue/ALFA-3/transitions', { transition: { id } })).status;
    };
    const since = async () => {
      const { body } = await jira.as(EDITOR).get('/issue/ALFA-3?fields=statuscategorychangedate');
      const changed = textOf(body['fields'] ?? {}, 'statuscategorychangedate');
      return (Date.parse(changed) - NOW) / 60_000;
    };
    expect([await move('11'), await since()]).toEqual([204, 1]);
    expect([await move('15'), await since()]).toEqual([204, 1]);
    expect([await move('16'), await since()]).toEqual([204, 3]);
    expect([await move('14'), await since()]).toEqual([204, 4]);
  });

  test('takes a comment along', async () => {
    await jira.as(EDITOR).post('/issue/ALFA-3/transitions', {
      transition: { id: '11' },
      update: { comment: [{ add: { body: text('Going') } }] },
    });
    expect((await jira.as(EDITOR).get('/issue/ALFA-3/comment')).body['comments']).toMatchObject([
      { body: text('Going') },
    ]);
  });

  test('offers nothing to readers', async () => {
    expect((await jira.as(READER).get('/issue/ALFA-3/transitions')).body['transitions']).toEqual([]);
    expect(
      (await jira.as(READER).post('/issue/ALFA-3/transitions', { transition: { id: '11' } })).status,
    ).toBe(400);
    expect((await jira.as(EDITOR).post('/issue/ALFA-3/transitions', {})).status).toBe(400);
  });
});

describe('deleting an issue', () => {
  test('takes sub-tasks only when asked to', async () => {
    expect((await jira.as(ADMIN).delete('/issue/ALFA-2')).status).toBe(400);
    expect((await jira.as(ADMIN).delete('/issue/ALFA-2?deleteSubtasks=true')).status).toBe(204);
    expect((await jira.as(ADMIN).get('/issue/ALFA-5')).status).toBe(404);
    expect(jira.events().map(({ type }) => type)).toEqual([
      'avi:jira:deleted:issue',
      'avi:jira:deleted:issue',
    ]);
  });

  test('needs its permission', async () => {
    expect((await jira.as(EDITOR).delete('/issue/ALFA-3')).status).toBe(403);
  });
});
