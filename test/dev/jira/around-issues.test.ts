import { aJira, type Body, idOf, type TestJira } from './a-jira';
import { ADMIN, aWorld, EDITOR, NOW, READER, text } from './a-world';

let jira: TestJira;
beforeEach(() => {
  jira = aJira(aWorld(), NOW);
});

const listOf = (body: Body, member: string) => body[member] as unknown as readonly Record<string, unknown>[];

describe('comments', () => {
  test('are added, paged, edited and deleted, each with its event', async () => {
    const editor = jira.as(EDITOR);
    for (const words of ['One', 'Two', 'Three']) {
      jira.advance(1000);
      expect((await editor.post('/issue/ALFA-2/comment', { body: text(words) })).status).toBe(201);
    }
    const { body } = await editor.get('/issue/ALFA-2/comment?startAt=1&maxResults=1&orderBy=-created');
    expect(body).toMatchObject({
      startAt: 1,
      maxResults: 1,
      total: 3,
      comments: [{ body: text('Two'), author: { accountId: EDITOR } }],
    });
    const id = String(listOf(body, 'comments')[0]?.['id']);
    jira.events();
    expect((await editor.put(`/issue/ALFA-2/comment/${id}`, { body: text('2') })).status).toBe(200);
    expect((await editor.delete(`/issue/ALFA-2/comment/${id}`)).status).toBe(204);
    expect(jira.events().map(({ type }) => type)).toEqual([
      'avi:jira:commented:issue',
      'avi:jira:deleted:comment',
    ]);
    expect((await editor.get(`/issue/ALFA-2/comment/${id}`)).body['errorMessages']).toEqual([
      `Can not find a comment for the id: ${id}.`,
    ]);
  });

  test('keep properties', async () => {
    const properties = [{ key: 'mine', value: { plan: 1 } }];
    const { body } = await jira
      .as(EDITOR)
      .post('/issue/ALFA-2/comment?expand=properties', { body: text('x'), properties });
    expect(body['properties']).toEqual(properties);
    expect((await jira.as(READER).get(`/comment/${idOf(body)}/properties/mine`)).body).toEqual(properties[0]);
  });

  test.each([
    ['text instead of ADF', { body: 'plain' }, 'INVALID_INPUT'],
    ['an unknown node', { body: { version: 1, type: 'doc', content: [{ type: 'wish' }] } }, 'INVALID_INPUT'],
    ['no body', {}, 'Comment body can not be empty!'],
    ['too much', { body: text('x'.repeat(33_000)) }, 'CONTENT_LIMIT_EXCEEDED'],
  ])('are refused with %s', async (_, request, message) => {
    const { status, body } = await jira.as(EDITOR).post('/issue/ALFA-2/comment', request);
    expect([status, body['errorMessages']]).toEqual([400, [message]]);
  });

  test('for a group are for its members', async () => {
    const visibility = { type: 'group', value: 'bosses' };
    const { body } = await jira.as(ADMIN).post('/issue/ALFA-2/comment', { body: text('Secret'), visibility });
    expect((await jira.as(READER).get('/issue/ALFA-2/comment')).body['total']).toBe(0);
    expect((await jira.as(READER).get(`/issue/ALFA-2/comment/${idOf(body)}`)).status).toBe(404);
    expect((await jira.as(ADMIN).get('/issue/ALFA-2/comment')).body['total']).toBe(1);
  });

  test('need permissions, and others’ comments a further one', async () => {
    expect((await jira.as(READER).post('/issue/ALFA-2/comment', { body: text('Hi') })).status).toBe(400);
    const { body } = await jira.as(ADMIN).post('/issue/ALFA-2/comment', { body: text('Mine') });
    const path = `/issue/ALFA-2/comment/${idOf(body)}`;
    expect((await jira.as(EDITOR).put(path, { body: text('Not mine') })).status).toBe(400);
    expect((await jira.as(EDITOR).delete(path)).status).toBe(400);
  });
});

describe('remote links', () => {
  const link = (title: string, more: object = {}) => ({
    globalId: 'a=1',
    object: { url: 'https://example.com', title },
    ...more,
  });

  test('are one a global id; what a second write leaves out is gone', async () => {
    const editor = jira.as(EDITOR);
    const first = await editor.post(
      '/issue/ALFA-2/remotelink',
      link('One', { relationship: 'documented by' }),
    );
    const second = await editor.post('/issue/ALFA-2/remotelink', link('Two'));
    expect([first.status, second.status, first.body['id']]).toEqual([201, 200, second.body['id']]);
    const { body } = await editor.get('/issue/ALFA-2/remotelink');
    expect(body).toMatchObject([{ globalId: 'a=1', object: { title: 'Two' } }]);
    expect((body as unknown as object[])[0]).not.toHaveProperty('relationship');
    expect((await editor.delete('/issue/ALFA-2/remotelink?globalId=a=1')).status).toBe(204);
    expect((await editor.get('/issue/ALFA-2/remotelink?globalId=a=1')).status).toBe(404);
  });

  test('are read, replaced and deleted by id', async () => {
    const { body } = await jira.as(EDITOR).post('/issue/ALFA-2/remotelink', link('One'));
    const path = `/issue/ALFA-2/remotelink/${idOf(body)}`;
    expect((await jira.as(EDITOR).put(path, link('Changed'))).status).toBe(204);
    expect((await jira.as(READER).get(path)).body['object']).toMatchObject({ title: 'Changed' });
    expect((await jira.as(EDITOR).delete(path)).status).toBe(204);
    expect((await jira.as(READER).get(path)).status).toBe(404);
  });

  test.each([
    ['a title', { object: { url: 'https://example.com' } }, { title: "'title' is required." }],
    ['an address', { object: { title: 'x' } }, { url: "'url' is required." }],
    [
      'a real address',
      link('x', { object: { title: 'x', url: 'nowhere' } }),
      { url: "'url' is not a valid URL: nowhere" },
    ],
    [
      'a short global id',
      link('x', { globalId: 'g'.repeat(256) }),
      { globalId: "'globalId' cannot be longer than 255 characters." },
    ],
  ])('need %s', async (_, request, errors) => {
    const { status, body } = await jira.as(EDITOR).post('/issue/ALFA-2/remotelink', request);
    expect([status, body['errors']]).toEqual([400, errors]);
  });

  test('need the permission to link', async () => {
    expect((await jira.as(READER).post('/issue/ALFA-2/remotelink', link('x'))).status).toBe(403);
  });
});

describe('issue links', () => {
  const block = { type: { name: 'Blocks' }, inwardIssue: { key: 'ALFA-2' }, outwardIssue: { key: 'ALFA-3' } };

  test('show on both ends, in both changelogs and as an event', async () => {
    expect((await jira.as(EDITOR).post('/issueLink', block)).status).toBe(201);
    const linksOf = async (key: string) =>
      (await jira.as(READER).get(`/issue/${key}?fields=issuelinks`)).body['fields']?.['issuelinks'];
    expect(await linksOf('ALFA-2')).toMatchObject([
      { type: { outward: 'blocks' }, outwardIssue: { key: 'ALFA-3' } },
    ]);
    expect(await linksOf('ALFA-3')).toMatchObject([{ inwardIssue: { key: 'ALFA-2' } }]);
    expect(jira.events()).toMatchObject([
      {
        type: 'avi:jira:created:issuelink',
        payload: { sourceIssueId: '102', destinationIssueId: '103', issueLinkType: { name: 'Blocks' } },
      },
    ]);
    const { body } = await jira.as(READER).get('/issue/ALFA-3/changelog');
    expect(body['values']).toMatchObject([{ items: [{ field: 'Link', to: 'ALFA-2' }] }]);
    const id = String(((await linksOf('ALFA-2')) as unknown as { id: string }[])[0]?.id);
    expect((await jira.as(READER).get(`/issueLink/${id}`)).body).toMatchObject({
      inwardIssue: { key: 'ALFA-2' },
    });
    expect((await jira.as(READER).delete(`/issueLink/${id}`)).status).toBe(401);
    expect((await jira.as(EDITOR).delete(`/issueLink/${id}`)).status).toBe(204);
    expect(await linksOf('ALFA-3')).toEqual([]);
  });

  test('to issues out of sight leave no trace', async () => {
    await jira.as(ADMIN).post('/issueLink', { ...block, outwardIssue: { key: 'ALFA-6' } });
    const { body } = await jira.as(READER).get('/issue/ALFA-2?fields=issuelinks');
    expect(body['fields']?.['issuelinks']).toEqual([]);
  });

  test('need a type and two visible issues', async () => {
    expect((await jira.as(EDITOR).post('/issueLink', { ...block, type: { name: 'Hates' } })).status).toBe(
      404,
    );
    expect(
      (await jira.as(EDITOR).post('/issueLink', { ...block, outwardIssue: { key: 'BRAVO-7' } })).status,
    ).toBe(404);
  });
});

describe('properties', () => {
  test('of issues are set, listed, read and deleted, with events', async () => {
    const path = '/issue/ALFA-2/properties/lock';
    expect((await jira.as(EDITOR).put(path, { v: 1 })).status).toBe(201);
    expect((await jira.as(EDITOR).put(path, { v: 2 })).status).toBe(200);
    expect((await jira.as(READER).get(path)).body).toEqual({ key: 'lock', value: { v: 2 } });
    expect((await jira.as(READER).get('/issue/ALFA-2/properties')).body['keys']).toMatchObject([
      { key: 'lock' },
    ]);
    expect(
      (await jira.as(READER).get('/issue/ALFA-2?properties=lock&fields=summary')).body['properties'],
    ).toEqual({ lock: { v: 2 } });
    expect((await jira.as(EDITOR).delete(path)).status).toBe(204);
    expect((await jira.as(READER).get(path)).status).toBe(404);
    expect(jira.events().map(({ type }) => type)).toEqual([
      'avi:jira:set:issue-property',
      'avi:jira:set:issue-property',
      'avi:jira:deleted:issue-property',
    ]);
  });

  test('are written by editors and stay small', async () => {
    expect((await jira.as(READER).put('/issue/ALFA-2/properties/p', 1)).status).toBe(403);
    expect((await jira.as(EDITOR).put('/issue/ALFA-2/properties/p', 'x'.repeat(32_767))).status).toBe(400);
    expect((await jira.as(EDITOR).put('/issue/ALFA-2/properties/p', 'x'.repeat(32_766))).status).toBe(201);
  });

  test('of projects are for their administrators', async () => {
    expect((await jira.as(EDITOR).put('/project/ALFA/properties/p', 1)).status).toBe(403);
    expect((await jira.as(ADMIN).put('/project/ALFA/properties/p', 1)).status).toBe(201);
    expect((await jira.as(READER).get('/project/ALFA/properties/p')).body).toEqual({ key: 'p', value: 1 });
  });

  // Atlassian's description of this request fits no real value, so that the run exercises its refusal alone.
  test('of several issues need at least one issue', async () => {
    expect((await jira.as(EDITOR).post('/issue/properties/multi', { issues: [] })).status).toBe(400);
  });
});

describe('worklogs', () => {
  test('add up on the issue and are announced', async () => {
    const request = { timeSpent: '1h 30m', comment: text('Looked'), started: '2026-03-18T08:00:00.000+0000' };
    const { status, body } = await jira.as(EDITOR).post('/issue/ALFA-2/worklog', request);
    expect([status, body['timeSpentSeconds'], body['timeSpent']]).toEqual([201, 5400, '1h 30m']);
    const path = `/issue/ALFA-2/worklog/${idOf(body)}`;
    expect((await jira.as(EDITOR).put(path, { timeSpentSeconds: 3600 })).body['timeSpent']).toBe('1h');
    const timetracking = async () =>
      (await jira.as(READER).get('/issue/ALFA-2?fields=timetracking')).body['fields'];
    expect(await timetracking()).toEqual({ timetracking: { timeSpent: '1h', timeSpentSeconds: 3600 } });
    expect((await jira.as(READER).get('/issue/ALFA-2/worklog')).body['total']).toBe(1);
    expect((await jira.as(ADMIN).delete(path)).status).toBe(400);
    expect((await jira.as(EDITOR).delete(path)).status).toBe(204);
    expect(jira.events().map(({ type }) => type)).toEqual([
      'avi:jira:created:worklog',
      'avi:jira:updated:worklog',
      'avi:jira:deleted:worklog',
    ]);
  });

  test('need time and its permission', async () => {
    expect((await jira.as(EDITOR).post('/issue/ALFA-2/worklog', {})).status).toBe(400);
    expect((await jira.as(EDITOR).post('/issue/ALFA-2/worklog', { timeSpent: 'long' })).status).toBe(400);
    expect((await jira.as(READER).post('/issue/ALFA-2/worklog', { timeSpent: '1h' })).status).toBe(400);
  });
});

describe('histories', () => {
  test('of many issues come in pages', async () => {
    for (const key of ['ALFA-2', 'ALFA-3', 'ALFA-6'])
      await jira.as(ADMIN).put(`/issue/${key}`, { fields: { summary: 'New', labels: [key] } });
    const request = { issueIdsOrKeys: ['ALFA-3', 'ALFA-2', 'ALFA-6'], fieldIds: ['summary'], maxResults: 1 };
    const first = (await jira.as(READER).post('/changelog/bulkfetch', request)).body;
    expect(first['issueChangeLogs']).toMatchObject([{ issueId: '102', changeHistories: [{}] }]);
    const second = (
      await jira
        .as(READER)
        .post('/changelog/bulkfetch', { ...request, nextPageToken: first['nextPageToken'] })
    ).body;
    expect(second['issueChangeLogs']).toMatchObject([{ issueId: '103' }]);
    expect(second).not.toHaveProperty('nextPageToken');
  });
});

describe('watching and voting', () => {
  test('is one’s own affair', async () => {
    expect((await jira.as(READER).post('/issue/ALFA-2/watchers')).status).toBe(204);
    expect((await jira.as(READER).post('/issue/ALFA-2/watchers', EDITOR)).status).toBe(403);
    expect((await jira.as(ADMIN).post('/issue/ALFA-2/watchers', EDITOR)).status).toBe(204);
    expect((await jira.as(READER).get('/issue/ALFA-2/watchers')).body).toMatchObject({
      watchCount: 2,
      isWatching: true,
    });
    expect((await jira.as(READER).post('/issue/ALFA-2/votes')).status).toBe(204);
    expect((await jira.as(ADMIN).post('/issue/ALFA-2/votes')).status).toBe(404);
    expect((await jira.as(READER).get('/issue/ALFA-2/votes')).body).toMatchObject({
      votes: 1,
      hasVoted: true,
    });
  });
});
