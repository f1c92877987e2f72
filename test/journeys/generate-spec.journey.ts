import { type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { contextPanel, Journey, modalFrame } from '../kit/journey';
import { picturesOf } from '../kit/pictures';
import { byInvocation, depthOf } from '../kit/product-calls';
import { newEpic } from '../site/spec/generate';
import { anEpic, type FoundIssue } from '../kit/world-queries';

let journey: Journey;
let epic: FoundIssue;

beforeAll(async () => {
  journey = await Journey.begin();
  epic = await anEpic(journey, 'BOOK');
});
afterEach(() => journey.control('POST', 'faults', { rules: [] }));
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('generate-spec');

const remoteLinks = async (): Promise<readonly { globalId: string; object: { url: string } }[]> => {
  const { body } = await journey.rest('admin@example.com', 'GET', `/rest/api/3/issue/${epic.id}/remotelink`);
  return body as readonly { globalId: string; object: { url: string } }[];
};

async function openPreview(page: Page) {
  await page.goto(`/browse/${epic.key}`);
  await contextPanel(page).getByRole('button', { name: 'Generate spec' }).click();
  const preview = modalFrame(page, 'Generate spec');
  await preview.getByRole('button', { name: 'Create page' }).waitFor();
  return preview;
}

test('a person generates a spec and holds a page that is linked both ways', async () => {
  const page = await journey.as('marcus@example.com');
  let preview = modalFrame(page, 'Generate spec');
  const looked = await journey.callsDuring(async () => {
    preview = await openPreview(page);
  });
  // The issue, whether there is a place for a page, and the preview.
  const reads = byInvocation(looked.products).map(({ length }) => length);
  expect(reads.length).toBeGreaterThanOrEqual(3);
  expect(Math.max(...reads)).toBeLessThanOrEqual(2);

  await journey.slowly();
  const created = await journey.callsDuring(async () => {
    await preview.getByRole('button', { name: 'Create page' }).click();
    await preview.getByRole('button', { name: 'Open spec' }).waitFor();
    await preview.getByText('The page is linked on the issue').waitFor();
  });
  const writes = created.products.filter(
    ({ method, path }) => method !== 'GET' && !path.includes('/search/'),
  );
  expect({ reads: created.products.length - writes.length, writes: writes.length }).toEqual({
    reads: 2,
    writes: 5,
  });
  expect(depthOf(created.products)).toBeLessThanOrEqual(3);
  await preview.getByRole('region', { name: 'Preview' }).getByText('Acceptance criteria').first().waitFor();
  const made = preview.locator('.message').getByRole('link');
  expect(await made.allInnerTexts()).toEqual([`${epic.summary} - Product Spec`]);

  const [link] = await remoteLinks();
  expect(link?.globalId).toMatch(/^lockstep-page=\d+$/);
  const [spec] = await Promise.all([
    page.context().waitForEvent('page'),
    preview.getByRole('button', { name: 'Open spec' }).click(),
  ]);
  await spec.getByRole('heading', { level: 1, name: `${epic.summary} - Product Spec` }).waitFor();
  await spec.getByRole('heading', { name: 'Acceptance criteria' }).waitFor();
  await spec
    .getByRole('link', { name: new RegExp(epic.key) })
    .first()
    .waitFor();
});

test('the issue then offers the spec instead of a second one', async () => {
  const page = await journey.as('priya@example.com');
  await journey.slowly();
  const { products, storage } = await journey.callsDuring(async () => {
    await page.goto(`/browse/${epic.key}`);
    await contextPanel(page).getByRole('button', { name: 'Open spec' }).waitFor();
    await contextPanel(page).getByText('Up to date with the issue').waitFor();
  });
  expect(await contextPanel(page).getByRole('button', { name: 'Generate spec' }).count()).toBe(0);
  // One run paints the column, another one asks what is new.
  const runs = byInvocation(products);
  expect(runs.map((calls) => ({ calls: calls.length, depth: depthOf(calls) }))).toEqual([
    { calls: 2, depth: 1 },
    { calls: 2, depth: 1 },
  ]);
  const [firstPaint] = byInvocation(storage);
  expect(firstPaint?.length).toBeLessThanOrEqual(3);
});

test('who has no access to Confluence is told that of the spec, and of no right that the page would take', async () => {
  const page = await journey.as('noor@example.com');
  await page.goto(`/browse/${epic.key}`);
  await contextPanel(page).getByRole('button', { name: 'History' }).waitFor();
  expect(await contextPanel(page).locator('p').allInnerTexts()).toEqual([
    'This issue has a spec, and you have no access to Confluence. Ask an administrator of the site for it.',
  ]);
});

test('a person who may not edit is told so', async () => {
  const other = await anEpic(journey, 'BOOK', 1);
  const page = await journey.as('sam@example.com');
  await page.goto(`/browse/${other.key}`);
  const button = contextPanel(page).getByRole('button', { name: 'Generate spec' });
  await button.waitFor();
  expect(await button.isDisabled()).toBe(true);
});

test('a place that refuses the page is told by its name, and another one takes what was typed', async () => {
  epic = await anEpic(journey, 'BOOK', 3);
  const preview = await openPreview(await journey.as('marcus@example.com'));
  await preview.getByRole('button', { name: 'Change' }).click();
  const [title, space] = [preview.getByLabel('Title'), preview.getByRole('combobox', { name: 'Space' })];
  const first = await space.inputValue();
  await title.fill('Typed with care');
  await space.selectOption({ label: 'Leitstand Hamburg (LEIT)' });
  await preview.getByRole('button', { name: 'Create page' }).click();
  await preview
    .getByRole('alert')
    .filter({ hasText: 'You cannot create a page in “Leitstand Hamburg”' })
    .waitFor();
  expect(await space.evaluate((select) => select === document.activeElement)).toBe(true);
  await picture(preview.owner().page(), 'place-refused');
  await space.selectOption(first);
  await preview.getByRole('button', { name: 'Create page' }).click();
  await preview.getByText('The page is linked on the issue').waitFor();
  await preview.getByText('Typed with care').first().waitFor();
});

test('who cannot see the space that specs of the project go to is told so, and begins at the choice of another', async () => {
  epic = await anEpic(journey, 'BOOK', 6);
  const theirs = await openPreview(await journey.as('priya@example.com'));
  await theirs.getByRole('button', { name: 'Change' }).click();
  await theirs.getByRole('combobox', { name: 'Space' }).selectOption({ label: 'Engineering (ENG)' });
  await theirs.getByRole('button', { name: 'Create page' }).click();
  await theirs.getByText('The page is linked on the issue').waitFor();

  epic = await anEpic(journey, 'BOOK', 7);
  const preview = await openPreview(await journey.as('marcus@example.com'));
  await preview.getByRole('status').filter({ hasText: 'a space that is not open to you' }).waitFor();
  const space = preview.getByRole('combobox', { name: 'Space' });
  await space.locator('option').first().waitFor({ state: 'attached' });
  expect(await space.evaluate((select) => select === document.activeElement)).toBe(true);
  const create = preview.getByRole('button', { name: 'Create page', description: 'Choose a space first.' });
  expect(await create.isDisabled()).toBe(true);
  await picture(preview.owner().page(), 'place-of-others');
  await space.selectOption({ label: 'Product (PROD)' });
  await preview.getByRole('button', { name: 'Create page' }).click();
  await preview.getByText('The page is linked on the issue').waitFor();
});

test('the form behind Change names nothing that is not there', async () => {
  const { key } = await newEpic(journey, 'Changed place');
  const page = await journey.as('marcus@example.com');
  await page.goto(`/browse/${key}`);
  await contextPanel(page).getByRole('button', { name: 'Generate spec' }).click();
  const preview = modalFrame(page, 'Generate spec');
  await preview.getByRole('button', { name: 'Change' }).click();
  await preview.getByLabel('Title').waitFor();
  expect(await faults(page)).toEqual([]);
});

test('a lost answer and Continue end in one page', async () => {
  epic = await anEpic(journey, 'BOOK', 2);
  const page = await journey.as('marcus@example.com');
  const preview = await openPreview(page);
  await journey.control('POST', 'faults', {
    rules: [
      {
        match: { product: 'confluence', method: 'POST', path: '/pages$' },
        times: 1,
        answer: { drop: 'after' },
      },
    ],
  });
  await preview.getByRole('button', { name: 'Create page' }).click();
  await preview.getByRole('button', { name: 'Continue' }).click();
  await preview.getByText('The page is linked on the issue').waitFor();
  expect(await remoteLinks()).toHaveLength(1);
  const title = encodeURIComponent(`${epic.summary} - Product Spec`);
  const { body } = await journey.rest('admin@example.com', 'GET', `/wiki/api/v2/pages?title=${title}`);
  expect((body as { results: unknown[] }).results).toHaveLength(1);
});

test('whoever may not change the issue is told so when they continue, and nothing is written', async () => {
  epic = await anEpic(journey, 'BOOK', 4);
  const preview = await openPreview(await journey.as('marcus@example.com'));
  const match = { product: 'jira', method: 'POST', path: 'remotelink' };
  await journey.control('POST', 'faults', { rules: [{ match, answer: { status: 500 } }] });
  await preview.getByRole('button', { name: 'Create page' }).click();
  await preview.getByRole('button', { name: 'Continue' }).waitFor();
  await journey.control('POST', 'faults', { rules: [] });

  const page = await journey.as('sam@example.com');
  await page.goto(`/browse/${epic.key}`);
  const panel = contextPanel(page);
  const { products } = await journey.callsDuring(async () => {
    await panel.getByRole('button', { name: 'Continue' }).click();
    await panel.getByRole('alert').filter({ hasText: 'You need permission to edit this issue.' }).waitFor();
  });
  await picture(page, 'may-not-continue');
  expect(products.filter(({ method, path }) => method !== 'GET' && !path.includes('permissions'))).toEqual(
    [],
  );
  expect(await remoteLinks()).toEqual([]);
});

describe('a Continue after which nothing is as it was says so', () => {
  const begun = async (title: string) => {
    const made = await newEpic(journey, title);
    const page = await journey.as('marcus@example.com');
    await page.goto(`/browse/${made.key}`);
    await contextPanel(page).getByRole('button', { name: 'Generate spec' }).click();
    const dialog = page.getByRole('dialog').last().frameLocator('iframe');
    const match = { product: 'jira', method: 'POST', path: 'remotelink' };
    await journey.control('POST', 'faults', { rules: [{ match, answer: { status: 500 } }] });
    await dialog.getByRole('button', { name: 'Create page' }).click();
    const goOn = dialog.getByRole('button', { name: 'Continue' });
    await goOn.waitFor();
    await journey.control('POST', 'faults', { rules: [] });
    const asked = `/wiki/api/v2/pages?title=${encodeURIComponent(`${made.summary} - Product Spec`)}`;
    const { body } = await journey.rest('admin@example.com', 'GET', asked);
    const [spec] = (body as { results: readonly { id: string }[] }).results;
    return { page, dialog, goOn, issue: made, path: `/wiki/api/v2/pages/${spec?.id ?? ''}` };
  };

  test('with the page in the trash, which is restored there', async () => {
    const { page, dialog, goOn, path } = await begun('Trashed under Continue');
    await journey.rest('admin@example.com', 'DELETE', path);
    await journey.settled();
    await goOn.click();
    await dialog.getByText('The page was put in the trash').waitFor();
    await dialog.locator('button:focus', { hasText: 'Close' }).waitFor();
    expect(await dialog.getByText('The spec was created').count()).toBe(0);
    await picture(page, 'continue-trashed');
    await dialog.getByRole('button', { name: 'Restore page' }).click();
    await dialog.getByText('The spec was created').waitFor();
  });

  test('with the page deleted for good', async () => {
    const { page, dialog, goOn, path } = await begun('Purged under Continue');
    await journey.rest('admin@example.com', 'DELETE', path);
    await journey.rest('admin@example.com', 'DELETE', `${path}?purge=true`);
    await journey.settled();
    await goOn.click();
    await dialog.getByText(/^The page (was deleted for good|cannot be found)/).waitFor();
    expect(await dialog.getByText('The spec was created').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Unlink' }).waitFor();
    await picture(page, 'continue-purged');
  });

  test('with the issue deleted, and where the page is', async () => {
    const { page, dialog, goOn, issue } = await begun('Deleted under Continue');
    await journey.rest('admin@example.com', 'DELETE', `/rest/api/3/issue/${issue.key}`);
    await goOn.click();
    await dialog.getByText('You cannot see this issue any more.').waitFor();
    await dialog.getByRole('link', { name: `${issue.summary} - Product Spec` }).waitFor();
    await picture(page, 'continue-deleted');
    expect(await dialog.getByText('you may not link it').count()).toBe(0);
  });
});

test('a Continue that is refused says why there is no spec, and leads to the next try', async () => {
  const { key, summary } = await newEpic(journey, 'Taken meanwhile');
  const page = await journey.as('marcus@example.com');
  await page.goto(`/browse/${key}`);
  const panel = contextPanel(page);
  await panel.getByRole('button', { name: 'Generate spec' }).click();
  const preview = modalFrame(page, 'Generate spec');
  const match = { product: 'confluence', method: 'POST', path: '/pages$' };
  await journey.control('POST', 'faults', { rules: [{ match, answer: { status: 500 } }] });
  await preview.getByRole('button', { name: 'Create page' }).click();
  await preview.getByRole('button', { name: 'Continue' }).waitFor();
  await journey.control('POST', 'faults', { rules: [] });
  const { body } = await journey.rest('admin@example.com', 'GET', '/wiki/api/v2/spaces');
  for (const { id: spaceId } of (body as { results: readonly { id: string }[] }).results)
    await journey.rest('admin@example.com', 'POST', '/wiki/api/v2/pages', {
      spaceId,
      status: 'current',
      title: `${summary} - Product Spec`,
    });
  await preview.getByRole('button', { name: 'Close' }).click();
  await panel.getByText('Still open: the page').waitFor();
  await panel.getByRole('button', { name: 'Continue' }).click();
  const said = panel.getByRole('alert').filter({ hasText: 'The spec was not created' });
  await said.filter({ hasText: 'another page with that title' }).waitFor();
  await panel.locator('button:focus', { hasText: 'Generate spec' }).waitFor();
  await picture(page, 'continue-refused');
  await panel.getByRole('button', { name: 'Generate spec' }).click();
  await preview.getByRole('button', { name: 'Cancel' }).click();
  await said.waitFor({ state: 'detached' });
});
