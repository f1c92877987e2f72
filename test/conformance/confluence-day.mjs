import assert from 'node:assert/strict';

const page = (words) => ({
  representation: 'atlas_doc_format',
  value: JSON.stringify({
    version: 1,
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
  }),
});

/** What a Confluence client reads in a day. */
export const confluenceReads = [
  [
    'says who I am in Confluence',
    async ({ confluenceV1 }) => {
      assert.ok((await confluenceV1.users.getCurrentUser({})).accountId);
    },
  ],
  [
    'lists spaces',
    async ({ confluence, found }) => {
      const { results } = await confluence.space.getSpaces({ limit: 25 });
      found.space = results.find(({ type }) => type === 'global') ?? results[0];
      assert.ok(found.space, 'the account sees no space');
    },
  ],
  [
    'reads a space and what I may do there',
    async ({ confluence, found }) => {
      assert.equal((await confluence.space.getSpaceById({ id: found.space.id })).key, found.space.key);
      await confluence.operation.getSpaceOperations({ id: found.space.id });
    },
  ],
  [
    'lists a space’s pages with bodies',
    async ({ confluence, found }) => {
      const { results } = await confluence.page.getPages({
        spaceId: [found.space.id],
        limit: 3,
        bodyFormat: 'atlas_doc_format',
      });
      found.page = results[0];
      assert.equal(JSON.parse(found.page.body.atlas_doc_format.value).type, 'doc');
    },
  ],
  [
    'reads a page with labels and properties',
    async ({ confluence, found }) => {
      const read = await confluence.page.getPageById({
        id: found.page.id,
        bodyFormat: 'atlas_doc_format',
        includeLabels: true,
        includeProperties: true,
      });
      assert.equal(read.title, found.page.title);
    },
  ],
  [
    'reads a page’s side lists',
    async ({ confluence, confluenceV1, found }) => {
      const { id } = found.page;
      await confluence.children.getChildPages({ id });
      await confluence.version.getPageVersions({ id });
      await confluence.label.getPageLabels({ id });
      await confluence.comment.getPageFooterComments({ id });
      await confluence.comment.getPageInlineComments({ id });
      await confluence.contentProperties.getPageContentProperties({ pageId: id });
      await confluence.ancestors.getPageAncestors({ id });
      await confluenceV1.contentRestrictions.getRestrictions({ id });
    },
  ],
  [
    'searches with CQL',
    async ({ confluenceV1, found }) => {
      const cql = `type = page and space = "${found.space.key}" order by lastmodified desc`;
      const { results } = await confluenceV1.search.searchByCQL({ cql, limit: 5 });
      assert.ok(results.length > 0);
    },
  ],
  [
    'hides a page that is not there',
    async ({ confluence }) => {
      await assert.rejects(confluence.page.getPageById({ id: 999999999 }), { name: 'NotFoundError' });
    },
  ],
];

/** What a Confluence client writes in a day; it cleans up behind itself. */
export const confluenceWrites = [
  [
    'creates a page',
    async ({ confluence, found }) => {
      found.title = `Conformance check ${Date.now().toString(36)}`;
      found.created = await confluence.page.createPage({
        body: { spaceId: found.space.id, status: 'current', title: found.title, body: page('One') },
      });
      assert.equal(found.created.version.number, 1);
    },
  ],
  [
    'refuses the same title twice',
    async ({ confluence, found }) => {
      const again = { spaceId: found.space.id, status: 'current', title: found.title, body: page('One') };
      await assert.rejects(confluence.page.createPage({ body: again }));
    },
  ],
  [
    'updates it and refuses a stale version',
    async ({ confluence, found }) => {
      const { id } = found.created;
      const update = {
        id,
        status: 'current',
        title: found.title,
        body: page('Two'),
        version: { number: 2, message: 'Second' },
      };
      assert.equal((await confluence.page.updatePage({ id, body: update })).version.number, 2);
      await assert.rejects(confluence.page.updatePage({ id, body: update }));
    },
  ],
  [
    'keeps a property',
    async ({ confluence, found }) => {
      const pageId = found.created.id;
      const { id } = await confluence.contentProperties.createPageProperty({
        pageId,
        key: 'conformance',
        value: { a: 1 },
      });
      await confluence.contentProperties.updatePagePropertyById({
        pageId,
        propertyId: id,
        key: 'conformance',
        value: { a: 2 },
        version: { number: 2 },
      });
      await confluence.contentProperties.deletePagePropertyById({ pageId, propertyId: id });
    },
  ],
  [
    'labels it',
    async ({ confluence, confluenceV1, found }) => {
      await confluenceV1.contentLabels.addLabelsToContent({
        id: found.created.id,
        body: [{ prefix: 'global', name: 'conformance' }],
      });
      const { results } = await confluence.label.getPageLabels({ id: found.created.id });
      assert.deepEqual(
        results.map(({ name }) => name),
        ['conformance'],
      );
    },
  ],
  [
    'comments on it',
    async ({ confluence, found }) => {
      const made = await confluence.comment.createFooterComment({
        pageId: found.created.id,
        body: page('Looks right'),
      });
      await confluence.comment.deleteFooterComment({ commentId: made.id });
    },
  ],
  [
    'puts it into the trash',
    async ({ confluence, found }) => {
      await confluence.page.deletePage({ id: found.created.id });
      await confluence.page.deletePage({ id: found.created.id, purge: true });
    },
  ],
];
