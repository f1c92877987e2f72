import { type SpecLinkCalls } from '../../../src/contract/links/spec-links';
import { generateSpec, NO_TRACE, newEpic, onceOfEach, orderFor, tracesOf } from '../spec/generate';
import { describing } from '../spec/specs';
import { ADMIN, AppFrame, AppSite, AUDITOR, CONTRACTOR, issueFrame, MANAGER, type Viewer } from '../kit';
import { LinkedSpecs } from './linked-specs';

let site: AppSite;
let specs: LinkedSpecs;

beforeAll(async () => {
  site = await AppSite.open();
  specs = await LinkedSpecs.on(site);
}, 120_000);
afterAll(async () => {
  await site.end();
});

async function commentsOn(epic: { readonly id: string }): Promise<readonly { readonly body: unknown }[]> {
  const { body } = await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${epic.id}/comment`);
  return (body as { readonly comments: readonly { readonly body: unknown }[] }).comments;
}

test('a page written by hand becomes the spec, is unlinked, and is the same to the byte', async () => {
  const epic = await newEpic(site, 'Gift cards by hand');
  const pageId = await specs.newPage('Gift cards by hand, the idea');
  const before = await specs.readPage(pageId);

  const start = await issueFrame(site, ADMIN, epic, { modal: { view: 'adopt' } }).call('show-issue', {});
  expect(start).toMatchObject({ kind: 'adopt', issueKey: epic.key, pages: [{ pageId }], chosen: null });
  expect(await specs.frameOf(epic).call('check-page', { pageId })).toMatchObject({
    kind: 'adoptable',
    standing: 'free',
    canComment: true,
  });
  expect(await specs.adopt(epic, pageId)).toMatchObject({ kind: 'done' });
  expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic, before.title));
  expect(await specs.show(epic)).toMatchObject({ kind: 'spec', origin: 'adopted', life: [] });

  const question = await issueFrame(site, ADMIN, epic, { modal: { view: 'unlink' } }).call('show-issue', {});
  expect(question).toMatchObject({ kind: 'unlink', pageId, page: { title: before.title } });
  expect(await specs.unlink(epic, pageId)).toMatchObject({ kind: 'unlinked' });
  expect(await tracesOf(site, epic)).toEqual({
    ...NO_TRACE,
    ...{ pages: [before.title], comments: 1, issueProperties: ['unlinked'] },
  });
  expect(await specs.readPage(pageId)).toEqual(before);
  expect(await specs.show(epic)).toMatchObject({ kind: 'no-spec' });
  expect(await specs.adopt(epic, pageId)).toMatchObject({ kind: 'done' });
});

test('a link that Jira refuses for an hour tells so, and Continue makes what is left', async () => {
  const epic = await newEpic(site, 'Linked at rush hour');
  const pageId = await specs.newPage('Linked at rush hour, the idea');
  const match = { product: 'jira', method: 'POST', path: '/remotelink' };
  await site.control('POST', 'faults', {
    rules: [{ match, answer: { status: 429, retryAfter: 3600 } }],
  });
  expect(await specs.adopt(epic, pageId)).toMatchObject({
    kind: 'failed',
    reason: 'throttled',
    retryAfterMs: 3_600_000,
  });
  await site.heal();
  const goOn = { attempt: crypto.randomUUID(), after: null };
  expect(await specs.frameOf(epic).call('continue-spec', goOn)).toMatchObject({ kind: 'done' });
  expect(await tracesOf(site, epic)).toMatchObject(onceOfEach(epic, 'Linked at rush hour, the idea'));
});

test('an unlinking that Jira refuses for an hour tells so, and goes on with what is left', async () => {
  const epic = await newEpic(site, 'Unlinked at rush hour');
  const pageId = await specs.newPage('Unlinked at rush hour, the idea');
  expect(await specs.adopt(epic, pageId)).toMatchObject({ kind: 'done' });
  const match = { product: 'jira', method: 'DELETE', path: '/remotelink' };
  await site.control('POST', 'faults', {
    rules: [{ match, answer: { status: 429, retryAfter: 3600 } }],
  });
  expect(await specs.unlink(epic, pageId)).toMatchObject({
    kind: 'failed',
    reason: 'throttled',
    retryAfterMs: 3_600_000,
  });
  await site.heal();
  const goOn = { attempt: crypto.randomUUID(), after: null };
  expect(await specs.frameOf(epic).call('continue-spec', goOn)).toMatchObject({ kind: 'unlinked' });
  expect(await tracesOf(site, epic)).toMatchObject({ remoteLinks: [], issueProperties: ['unlinked'] });
});

test('a report of Lockstep is refused before anything is written', async () => {
  const epic = await newEpic(site, 'Told of in a report');
  const pageId = await specs.newPage('Weekly update');
  const value = { v: 1, scheduleId: 's1', slot: '2026-12-04', from: 1, to: 2 };
  await specs.wiki('POST', `/api/v2/pages/${pageId}/properties`, { key: 'lockstep.report', value });
  const refused = { kind: 'cannot-adopt', why: { kind: 'page-report' } };
  expect(await specs.frameOf(epic).call('check-page', { pageId })).toEqual(refused);
  expect(await specs.adopt(epic, pageId)).toEqual(refused);
  expect(await tracesOf(site, epic)).toMatchObject({ remoteLinks: [], issueProperties: [] });
});

test('a page of an old tool, in storage format, becomes the spec as it is and is updated around its words', async () => {
  const old = '<ul><li><h2>A heading in a list</h2></li></ul>';
  const macro =
    '<ac:structured-macro ac:name="old-tool"><ac:parameter ac:name="id">7</ac:parameter></ac:structured-macro>';
  const criteria = '<h2>Acceptance criteria</h2><ul><li><p>Pay by card</p></li></ul>';
  const value = `${old}${criteria}${macro}<h2>Notes</h2><p>Ours.</p>`;
  const pageId = await specs.newPage('Written by an old tool', { representation: 'storage', value });
  const inStorage = async () => {
    const page = await specs.wiki('GET', `/api/v2/pages/${pageId}?body-format=storage`);
    return (page as { body: { storage: { value: string } } }).body.storage.value;
  };
  const before = await inStorage();
  const epic = await newEpic(site, 'Written by an old tool', describing(['Pay by card', 'Pay by invoice']));
  expect(await specs.adopt(epic, pageId)).toMatchObject({ kind: 'done' });
  expect(await inStorage()).toBe(before);

  const preview = await issueFrame(site, ADMIN, epic, { modal: { view: 'update' } }).call('show-issue', {});
  if (preview.kind !== 'update-preview') throw new Error(preview.kind);
  const [insert] = preview.sections.find(({ place }) => place === 'found')?.changes ?? [];
  expect(insert).toMatchObject({ kind: 'insert', before: null });
  expect(JSON.stringify(insert?.after)).toContain('"Pay by invoice"');
  const accepted = [insert?.id ?? ''];
  expect(
    await specs.frameOf(epic).call('update-spec', {
      run: crypto.randomUUID(),
      accepted,
      kept: [],
    }),
  ).toMatchObject({ kind: 'updated', changedBlocks: 1 });
  const [start = '', end = ''] = before.split('</ul><ac:');
  const after = await inStorage();
  expect(after.startsWith(start)).toBe(true);
  expect(after.endsWith(`</ul><ac:${end}`)).toBe(true);
  expect(after.slice(start.length, -`</ul><ac:${end}`.length)).toMatch(
    /^<li[^>]*><p[^>]*>Pay by invoice<\/p><\/li>$/,
  );
});

test('a generated spec that is unlinked by mistake is by Undo what it was', async () => {
  const { epic, pageId } = await specs.generated('Wedding lists');
  const before = await specs.show(epic);
  const properties = () => specs.wiki('GET', `/api/v2/pages/${pageId}/properties`);
  const values = (answer: unknown) =>
    (answer as { results: readonly { value: unknown }[] }).results.map(({ value }) => value);
  const marks = values(await properties());
  expect(await specs.unlink(epic, pageId)).toMatchObject({ kind: 'unlinked' });
  expect(values(await properties())).toEqual([]);
  expect(await specs.adopt(epic, pageId)).toMatchObject({ kind: 'done' });
  expect(values(await properties())).toEqual(marks);
  expect(await specs.show(epic)).toEqual(before);
});

test('one page is the spec of one issue', async () => {
  const { epic, pageId } = await specs.generated('Loyalty points');
  const other = await newEpic(site, 'Loyalty points again');
  expect(await specs.adopt(other, pageId)).toEqual({
    kind: 'cannot-adopt',
    why: { kind: 'page-of-another-issue', issueKey: epic.key },
  });
  expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
});

test('who may edit one side alone is told which, and nothing is done half', async () => {
  const { epic, pageId } = await specs.generated('Store locator');
  expect(await specs.unlink(epic, pageId, AUDITOR)).toEqual({
    kind: 'cannot-unlink',
    why: { kind: 'may-not-edit' },
  });
  expect(await specs.unlink(epic, pageId, CONTRACTOR)).toMatchObject({ kind: 'cannot-unlink' });
  await specs.wiki('PUT', `/rest/api/content/${pageId}/restriction`, {
    results: [{ operation: 'update', restrictions: { user: { results: [await specs.knownUser(ADMIN)] } } }],
  });
  expect(await specs.show(epic, MANAGER)).toMatchObject({ kind: 'spec', mayEditPage: false });
  expect(await specs.unlink(epic, pageId, MANAGER)).toEqual({
    kind: 'cannot-unlink',
    why: { kind: 'may-not-edit-page' },
  });
  expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
});

test('a renamed page is taken over by one press', async () => {
  const { epic, pageId } = await specs.generated('Size guide');
  await specs.rewrite(pageId, { title: 'Size guide, renamed' });
  expect(await specs.frameOf(epic).call('refresh-links', {})).toEqual({ kind: 'refreshed' });
  expect(await specs.show(epic)).toMatchObject({ kind: 'spec', life: [] });
  const { body } = await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${epic.id}/remotelink`);
  expect(body).toMatchObject([{ object: { title: 'Size guide, renamed' } }]);
});

test.each([
  { surface: 'its own byline', moduleKey: 'page-byline' },
  { surface: 'the project’s page', moduleKey: 'project-page' },
])('a page that was renamed and thrown away is put right from $surface', async ({ surface, moduleKey }) => {
  const { epic, pageId } = await specs.generated(`Seen from ${surface}`);
  const issueId = epic.id;
  const frame = (viewer: Viewer) =>
    new AppFrame<SpecLinkCalls>(site, viewer, { moduleKey, extension: { content: { id: pageId } } });
  await specs.rewrite(pageId, { title: `Renamed: ${surface}` });
  expect(await frame(AUDITOR).call('refresh-links', { issueId })).toEqual({ kind: 'may-not-edit' });
  expect(await frame(CONTRACTOR).call('refresh-links', { issueId })).toEqual({ kind: 'not-visible' });
  expect(await frame(ADMIN).call('refresh-links', { issueId })).toEqual({ kind: 'refreshed' });
  await specs.wiki('DELETE', `/api/v2/pages/${pageId}`);
  expect(await frame(CONTRACTOR).call('restore-page', { issueId })).toEqual({ kind: 'not-visible' });
  expect(await frame(ADMIN).call('restore-page', { issueId })).toEqual({ kind: 'restored' });
  expect(await specs.show(epic)).toMatchObject({ page: { kind: 'page', title: `Renamed: ${surface}` } });
  const history = await issueFrame(site, ADMIN, epic, { modal: { view: 'history' } }).call('show-issue', {});
  expect(history).toMatchObject({
    entries: [{ act: 'restore-page', by: { kind: 'you' } }, {}, {}, {}, {}, {}, {}, {}],
  });
});

test('after a reinstallation without storage, looking at the issue brings its spec back', async () => {
  const { epic, pageId } = await specs.generated('Back in stock');
  await site.control('POST', 'reinstall', { keepStorage: false });
  expect(await specs.show(epic, AUDITOR)).toMatchObject({
    kind: 'spec-named-on-issue',
    pageId,
    hindrance: 'may-not-edit',
  });
  const recall = (viewer: string) =>
    specs.frameOf(epic, viewer).call('recall-spec', { attempt: crypto.randomUUID() });
  expect(await recall(AUDITOR)).toMatchObject({ kind: 'seen' });
  expect(await recall(ADMIN)).toEqual({ kind: 'recalled' });
  expect(await specs.show(epic)).toMatchObject({ kind: 'spec', origin: 'rebuilt', page: { pageId } });
  expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
});

test('after storage was lost, an update is told in the comment that was there', async () => {
  const { epic, pageId } = await specs.generated('Told after all');
  const labels = { update: { labels: [{ add: 'new-since' }] } };
  await specs.wiki('PUT', `/api/v2/pages/${pageId}/title`, { status: 'current', title: 'Told, renamed' });
  const said = { body: (await commentsOn(epic))[0]?.body };
  await site.rest(ADMIN, 'POST', `/rest/api/3/issue/${epic.id}/comment`, said);
  await site.control('POST', 'reinstall', { keepStorage: false });
  const frame = issueFrame(site, ADMIN, epic, { modal: { view: 'update' } });
  expect(await frame.call('recall-spec', { attempt: crypto.randomUUID() })).toEqual({ kind: 'recalled' });
  await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${epic.id}`, labels);
  const preview = await frame.call('show-issue', {});
  if (preview.kind !== 'update-preview') throw new Error(preview.kind);
  const accepted = preview.sections.flatMap(({ changes }) => changes.map(({ id }) => id));
  const order = { run: crypto.randomUUID(), accepted, kept: [] };
  expect(await frame.call('update-spec', order)).toMatchObject({ kind: 'updated' });
  expect(await frame.ask('refresh-comment', {})).toMatchObject({ text: '{"result":{"kind":"edited"}}' });
  const [own, typed, ...more] = (await commentsOn(epic)).map(({ body }) => JSON.stringify(body));
  expect(own).toContain('updated');
  // The same words from somebody's own hand are theirs.
  expect(typed).toBe(JSON.stringify(said.body));
  expect(more).toEqual([]);
});

test('after a page that was deleted for good, the one comment leads to the next spec', async () => {
  const { epic, pageId } = await specs.generated('Told once');
  await specs.wiki('DELETE', `/api/v2/pages/${pageId}`);
  await specs.wiki('DELETE', `/api/v2/pages/${pageId}?purge=true`);
  await site.settled();
  expect(await specs.unlink(epic, pageId)).toMatchObject({ kind: 'unlinked' });
  const order = orderFor(epic, specs.spaceId);
  expect((await generateSpec(specs.frameOf(epic), order)).answer.kind).toBe('done');
  const [comment, ...more] = (await commentsOn(epic)).map(({ body }) => JSON.stringify(body));
  expect(comment).not.toContain(pageId);
  expect(comment).toContain('/pages/');
  expect(more).toEqual([]);
});

test('after Unlink and without storage the one comment leads to the next spec, and nobody else’s does', async () => {
  const { epic, pageId } = await specs.generated('Told once, and storage lost');
  const said = { body: (await commentsOn(epic))[0]?.body };
  await site.rest(ADMIN, 'POST', `/rest/api/3/issue/${epic.id}/comment`, said);
  expect(await specs.unlink(epic, pageId)).toMatchObject({ kind: 'unlinked' });
  const unlinked = { jql: `lockstepState = unlinked AND id = ${epic.id}`, fields: ['summary'] };
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', unlinked);
  expect(body).toMatchObject({ issues: [{ id: epic.id }] });
  await site.control('POST', 'reinstall', { keepStorage: false });
  const order = orderFor(epic, specs.spaceId, { title: 'Told once, the next' });
  expect((await generateSpec(specs.frameOf(epic), order)).answer.kind).toBe('done');
  const [comment, typed, ...more] = (await commentsOn(epic)).map((each) => JSON.stringify(each.body));
  expect(comment).not.toContain(pageId);
  expect(comment).toContain('/pages/');
  expect(typed).toBe(JSON.stringify(said.body));
  expect(more).toEqual([]);
});

test('a page that names the issue is told of before a second one is made, its copies are not', async () => {
  const { epic, pageId } = await specs.generated('Late checkout');
  await specs.wiki('POST', `/rest/api/content/${pageId}/copy`, {
    copyProperties: true,
    destination: { type: 'space', value: 'PROD' },
    pageTitle: 'Late checkout, a copy',
  });
  await site.rest(ADMIN, 'DELETE', `/rest/api/3/issue/${epic.id}/properties/lockstep.links`);
  await site.control('POST', 'reinstall', { keepStorage: false });
  expect(await specs.show(epic)).toMatchObject({ kind: 'no-spec' });
  const claiming = () => specs.frameOf(epic).call('find-claiming-pages', {});
  expect(await claiming()).toMatchObject({ kind: 'pages', pages: [{ pageId }] });
  // The issue says nothing any more: the page alone does.
  const globalId = `lockstep-page=${pageId}`;
  await site.rest(ADMIN, 'DELETE', `/rest/api/3/issue/${epic.id}/remotelink?globalId=${globalId}`);
  await site.settled();
  expect(await claiming()).toMatchObject({ kind: 'pages', pages: [{ pageId }] });
  expect(await specs.adopt(epic, pageId)).toMatchObject({ kind: 'done' });
});
