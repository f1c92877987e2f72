import { documentText, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { type Epic, generateSpec, newEpic, orderFor, spaceIdOf } from '../spec/generate';
import { ADMIN, AppSite, issueFrame, MANAGER } from '../kit';

let site: AppSite;

beforeAll(async () => {
  site = await AppSite.open();
}, 120_000);
afterAll(async () => {
  await site.end();
});

const saying = (words: string) => ({ version: 1, type: 'doc', content: [paragraph(text(words))] });

async function newTemplate(): Promise<{ readonly kind: 'page'; readonly id: string }> {
  const { body } = await site.rest(ADMIN, 'POST', '/wiki/api/v2/pages', {
    spaceId: await spaceIdOf(site, 'PROD'),
    status: 'current',
    title: 'Template of a lost storage',
    body: {
      representation: 'atlas_doc_format',
      value: documentText([heading(2, text('What it is about')), paragraph(text('{{issue.description}}'))]),
    },
  });
  return { kind: 'page', id: (body as { id: string }).id };
}

/** All that the app has stored is gone, and somebody looks at the issue. */
async function loseStorage(epic: Epic): Promise<void> {
  await site.control('POST', 'reinstall', { keepStorage: false });
  const attempt = crypto.randomUUID();
  expect(await issueFrame(site, MANAGER, epic).call('recall-spec', { attempt })).toMatchObject({
    kind: 'recalled',
  });
}

test('a page made from another template updates rightly after storage is lost, or says why not', async () => {
  const template = await newTemplate();
  const epic = await newEpic(site, 'A spec that outlives storage', saying('As it was.'));
  const order = orderFor(epic, await spaceIdOf(site, 'PROD'), { template });
  await generateSpec(issueFrame(site, MANAGER, epic), order);
  await loseStorage(epic);
  await site.rest(MANAGER, 'PUT', `/rest/api/3/issue/${epic.id}`, {
    fields: { description: saying('As it is now.') },
  });
  const update = issueFrame(site, MANAGER, epic, { modal: { view: 'update' } });
  expect(await update.call('show-issue', {})).toMatchObject({
    kind: 'update-preview',
    sections: [{ heading: 'What it is about', changes: [{ kind: 'replace', ask: null }] }],
  });

  await site.rest(ADMIN, 'DELETE', `/wiki/api/v2/pages/${template.id}`);
  await loseStorage(epic);
  expect(await update.call('show-issue', {})).toEqual({ kind: 'no-update', why: 'template-unusable' });
});
