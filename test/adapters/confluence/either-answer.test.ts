import { type Route } from '@forge/api';
import { followOther } from '../../../dev/confluence/habits';
import { answerGuess, type RefusalName } from '../../../dev/confluence/refusals';
import { createReportPages } from '../../../src/adapters/confluence/report-pages';
import { createSpecPages } from '../../../src/adapters/confluence/spec/spec-pages';
import { createSpecVersions } from '../../../src/adapters/confluence/spec/spec-versions';
import { type OperationId } from '../../../src/adapters/http/operations';
import { type ProductInit, type ProductRequest } from '../../../src/adapters/http/request';
import { documentText, paragraph, text } from '../../../src/domain/documents/nodes';
import { EmulatedProducts } from '../../kit/emulated-products';

/* Where Atlassian's documents leave it open how Confluence refuses, the app must read both answers alike. */

let products: EmulatedProducts;
let own: { readonly id: string };
let foreign: { readonly id: string };

beforeAll(async () => {
  products = await EmulatedProducts.start();
  own = await spaceOf('PROD');
  foreign = await spaceOf('LEIT');
}, 30_000);
afterAll(() => products.close());

async function spaceOf(key: string): Promise<{ readonly id: string }> {
  const found = await products.rest('admin', 'GET', `/wiki/api/v2/spaces?keys=${key}`);
  return (found as { results: [{ id: string }] }).results[0];
}

/** Marcus may write in one space and only read in the other. */
const asMarcus = () => products.requestAs('marcus');
const draft = (title: string, more: object = {}) => ({
  spaceId: own.id,
  parentId: null,
  title,
  body: documentText([paragraph(text('x'))]),
  ...more,
});

/** Has somebody else write the property just before the first update of it arrives. */
function overtaken(request: ProductRequest): ProductRequest {
  let pending = true;
  return async (operation: OperationId, route: Route, init?: ProductInit) => {
    if (operation === 'updatePagePropertyById' && pending) {
      pending = false;
      const body = { ...(init?.body as object), value: mark('ls-overview-ffffffff') };
      await request(operation, route, { body });
    }
    return request(operation, route, init);
  };
}

const mark = (section: string) => ({ issueId: '10001', sections: [section], madeFrom: null });
const reportMark = (to: number) => ({ scheduleId: 's', slot: '2026-11-20', from: 1, to });

interface Case {
  readonly rule: string;
  readonly guess: RefusalName;
  readonly statuses: string;
  readonly act: (title: string) => Promise<unknown>;
  readonly expected: unknown;
}

const cases: readonly Case[] = [
  {
    rule: 'a spec’s title is taken',
    guess: 'title-taken',
    statuses: '400 or 409',
    act: async (title) => {
      await createSpecPages(asMarcus()).create(draft(title));
      return createSpecPages(asMarcus()).create(draft(title));
    },
    expected: { kind: 'not-accepted', titleNamed: true },
  },
  {
    rule: 'a report’s title is taken',
    guess: 'title-taken',
    statuses: '400 or 409',
    act: async (title) => {
      await createReportPages(asMarcus()).create(draft(title));
      return createReportPages(asMarcus()).create(draft(title));
    },
    expected: { kind: 'title-taken' },
  },
  {
    rule: 'a person may not create a spec there',
    guess: 'may-not-create',
    statuses: '403 or 404',
    act: (title) => createSpecPages(asMarcus()).create(draft(title, { spaceId: foreign.id })),
    expected: { kind: 'place-refused' },
  },
  {
    rule: 'the app may not create a report there',
    guess: 'may-not-create',
    statuses: '403 or 404',
    act: (title) =>
      createReportPages(asMarcus())
        .create(draft(title, { spaceId: foreign.id }))
        .catch((error: unknown) => error),
    expected: {
      name: 'PlatformError',
      retryable: false,
      kind: expect.stringMatching(/forbidden|not-found/) as unknown,
    },
  },
  {
    rule: 'the parent page is not there',
    guess: 'parent-not-found',
    statuses: '404 or 400',
    act: async (title) => {
      const outcome = await createSpecPages(asMarcus()).create(draft(title, { parentId: '999999' }));
      return ['place-refused', 'not-accepted'].includes(outcome.kind);
    },
    expected: true,
  },
  {
    rule: 'the page property is there already',
    guess: 'property-exists',
    statuses: '409 or 400',
    act: async (title) => {
      const pages = createReportPages(asMarcus());
      const made = await pages.create(draft(title));
      const pageId = made.kind === 'created' ? made.page.pageId : '';
      await pages.setMark(pageId, reportMark(2), null);
      await pages.setMark(pageId, reportMark(3), null);
      return pages.mark(pageId);
    },
    expected: reportMark(3),
  },
  {
    rule: 'the page property was written in between',
    guess: 'property-stale',
    statuses: '409 or 400',
    act: async (title) => {
      const made = await createSpecPages(asMarcus()).create(draft(title));
      const pageId = made.kind === 'created' ? made.page.pageId : '';
      await createSpecPages(asMarcus()).mark(pageId, mark('ls-overview-00000001'));
      await createSpecPages(overtaken(asMarcus())).mark(pageId, mark('ls-overview-00000002'));
      const path = `/wiki/api/v2/pages/${pageId}/properties?key=lockstep.page`;
      return products.rest('marcus', 'GET', path);
    },
    expected: { results: [{ value: { sections: ['ls-overview-00000002'] } }] },
  },
];

describe.each([
  ['the first', false],
  ['the second', true],
])('by %s answer', (_which, second) => {
  test.each(cases)('$rule ($statuses)', async ({ rule, guess, act, expected }) => {
    answerGuess(products.products.context, guess, second);
    try {
      const outcome = await act(`${rule} ${String(second)}`);
      if (typeof expected === 'object') expect(outcome).toMatchObject({ ...expected });
      else expect(outcome).toBe(expected);
    } finally {
      answerGuess(products.products.context, guess, false);
    }
  });
});

test.each([
  { habit: 'is free', second: false, expected: { kind: 'created' } },
  { habit: 'stays taken', second: true, expected: { kind: 'not-accepted', titleNamed: true } },
])('where the title of a page in the trash $habit, a spec is told so', async ({ second, expected }) => {
  const title = `Once in the trash ${String(second)}`;
  const pages = createSpecPages(asMarcus());
  const made = await pages.create(draft(title));
  const pageId = made.kind === 'created' ? made.page.pageId : '';
  await products.rest('marcus', 'DELETE', `/wiki/api/v2/pages/${pageId}`);
  followOther(products.products.context, 'trash-frees-title', second);
  try {
    expect(await pages.create(draft(title))).toMatchObject(expected);
    expect(await pages.withTitle(own.id, title)).toEqual(second ? null : expect.anything());
  } finally {
    followOther(products.products.context, 'trash-frees-title', false);
  }
});

const page = {
  ...{ pageId: '1', title: 'x', path: '/x', parentId: null },
  ...{ body: '{}', versionNumber: 1, isLive: false, versionMessage: '' },
};

test.each([
  { status: 409, title: 'Conflict', expected: false },
  { status: 400, title: 'Version must be incremented when updating a page', expected: false },
])('a page of another version is not replaced ($status)', async ({ status, title, expected }) => {
  const refuse = () => Promise.resolve(Response.json({ errors: [{ status, title }] }, { status }));
  expect(await createReportPages(refuse).update(page, '{}', 'again')).toBe(expected);
});

test('a page that Confluence refuses for another reason is no race', async () => {
  const refuse = () => Promise.resolve(Response.json({ errors: [{ title: 'Not ADF' }] }, { status: 400 }));
  await expect(createReportPages(refuse).update(page, '{}', 'again')).rejects.toMatchObject({
    kind: 'rejected',
  });
});

test('an answer without the version that was written says of a spec neither that it was nor that it was not', async () => {
  const answer = () => Promise.resolve(Response.json({ id: '1' }));
  const version = { pageId: '1', title: 'x', body: '{}', versionNumber: 2, message: '' };
  await expect(createSpecVersions(answer).write(version)).rejects.toMatchObject({ mayHaveHappened: true });
});
