import { type FrameLocator, type Locator, type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { contextPanel, Journey, modalFrame } from '../kit/journey';
import { picturesOf } from '../kit/pictures';
import { ADMIN, AppSite, MANAGER } from '../site/kit';
import { type Linked, LinkedSpecs } from '../site/links/linked-specs';
import { whatHappens } from '../site/links/what-happens';
import { newEpic } from '../site/spec/generate';
import { describing, SpecOnSite } from '../site/spec/specs';

let journey: Journey;
let site: AppSite;
let specs: LinkedSpecs;
let happens: ReturnType<typeof whatHappens>;
let page: Page;

beforeAll(async () => {
  journey = await Journey.begin();
  site = await AppSite.on({ url: journey.url, stop: () => Promise.resolve() });
  specs = await LinkedSpecs.on(site);
  happens = whatHappens(site, specs);
  page = await journey.as(MANAGER);
});
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('life');

const button = (inside: FrameLocator | Locator, name: string): Locator =>
  inside.getByRole('button', { name, exact: true });

/** What a press opens beside the page. */
async function opened(target: Locator): Promise<Page> {
  const [other] = await Promise.all([page.waitForEvent('popup'), target.click()]);
  return other;
}

async function column({ epic }: Pick<Linked, 'epic'>): Promise<FrameLocator> {
  await page.goto(`/browse/${epic.id}`);
  return contextPanel(page);
}

async function byline({ pageId }: Linked): Promise<FrameLocator> {
  await page.goto(`/wiki/pages/viewpage.action?pageId=${pageId}`);
  await page.getByRole('list', { name: 'Apps' }).getByRole('button').click();
  return page.getByRole('dialog').first().frameLocator('iframe');
}

/** Presses the dialog's own button, and closes it when it has said what it did. */
async function settle(dialog: FrameLocator, press: string, said: string): Promise<void> {
  await button(dialog, press).click();
  await dialog.getByRole('status').filter({ hasText: said }).waitFor();
  await button(dialog, 'Close').click();
}

test('the project’s page puts right what has become of its specs, and breaks none down that is away', async () => {
  const renamed = await specs.generated('Once renamed');
  const trashed = await specs.generated('Once trashed');
  const reverted = await SpecOnSite.make(site, 'Once put back', 'Pay by card');
  await reverted.describe('Pay by card', 'Pay by invoice');
  await reverted.press(await reverted.changeIds());
  await happens.rename(renamed);
  await happens.trash(trashed);
  await happens.putBack(reverted);
  const copied = await specs.generated('Once copied');
  await happens.copy(copied);
  const retyped = await specs.generated('Once retyped');
  await happens.retype(retyped);
  await journey.settled();
  await page.goto('/jira/projects/BOOK/apps/project-page');
  const app = page.frameLocator('iframe[title="Lockstep"]');
  const row = (section: string, summary: string) =>
    app
      .getByRole('region', { name: section, exact: true })
      .getByRole('listitem')
      .filter({ hasText: summary });
  const spec = (summary: string) => row('Specs', summary).first();
  await row('Specs', 'Once trashed')
    .getByText(/was put in the trash on .*\d:\d\d/)
    .first()
    .waitFor();
  for (const step of ['Restore page', 'Open trash', 'Unlink'])
    await button(row('Specs', 'Once trashed'), step).first().waitFor();
  expect(await button(row('Specs', 'Once trashed'), 'Break down').count()).toBe(0);
  await row('Specs', 'Once retyped').getByText('it can have no child issues any more').first().waitFor();
  expect(await button(row('Specs', 'Once retyped'), 'Break down').count()).toBe(0);
  await button(row('Specs', 'Once renamed').first(), 'Break down').waitFor();
  await spec('Once put back').getByText('restored to an older version on').waitFor();
  // What stands there is not told a second time.
  const news = app.getByRole('region', { name: 'What has changed', exact: true });
  await news.getByText('told with each of them').waitFor();
  expect(await news.getByRole('listitem').count()).toBe(0);
  expect(await faults(page)).toEqual([]);
  await picture(page, 'project');

  // Where somebody is told of it, and it is told nowhere any more.
  await button(row('Specs', 'Once renamed').first(), 'Update links').click();
  await app.locator('h2:focus', { hasText: 'Specs' }).waitFor();
  expect(await row('Specs', 'Once renamed').getByText('was renamed').count()).toBe(0);
  await button(spec('Once trashed'), 'Open trash').waitFor();
  await button(spec('Once trashed'), 'Restore page').click();
  await spec('Once trashed').getByText('was restored from the trash on').waitFor();
  await row('Specs', 'Once trashed').getByRole('link', { name: 'Once trashed - Product Spec' }).waitFor();
  await button(spec('Once put back'), 'Update spec').click();
  const update = modalFrame(page, 'Update spec');
  await update.getByText('1 change from').waitFor();
  await update.getByRole('radio').last().check();
  await settle(update, 'Update page', 'The page was updated');
  await spec('Once put back').getByText('restored to an older version on').waitFor({ state: 'detached' });

  await spec('Once copied')
    .getByRole('link', { name: `A copy of ${copied.pageId}` })
    .waitFor();
  await button(spec('Once copied'), 'Got it').click();
  await spec('Once copied').getByRole('button', { name: 'Got it' }).waitFor({ state: 'detached' });
  await app.locator('h2:focus', { hasText: 'Specs' }).waitFor();
  const history = app.getByRole('region', { name: 'History', exact: true });
  await button(history, 'Show history').click();
  const restored = history.getByRole('listitem').filter({ hasText: 'Restored the page from the trash' });
  await restored.first().getByRole('link', { name: 'Once trashed - Product Spec' }).waitFor();
  await restored
    .first()
    .getByRole('link', { name: `${trashed.epic.key} Once trashed` })
    .waitFor();
  expect(await faults(page)).toEqual([]);
  await picture(page, 'history');
});

test('a page in the trash is looked for there, or let go for a new one, which is the only one', async () => {
  const link = await specs.generated('Once thrown away');
  await happens.trash(link);
  await journey.settled();
  const panel = await column(link);
  const trash = await opened(button(panel, 'Open trash'));
  await trash.getByRole('row', { name: /Once thrown away/ }).waitFor();
  await trash.close();

  await button(panel, 'Unlink').click();
  await settle(modalFrame(page, 'Unlink'), 'Unlink', 'no longer the spec');
  await button(panel, 'Generate spec').click();
  await button(modalFrame(page, 'Generate spec'), 'Create page').click();
  await button(modalFrame(page, 'Generate spec'), 'Close').click();
  await button(panel, 'Open spec').waitFor();
  const { body } = await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${link.epic.id}/remotelink`);
  expect(body).toHaveLength(1);
});

test('what another has put right is told at the press, and shown by a look', async () => {
  const link = await specs.generated('Once put right by another');
  await happens.trash(link);
  await journey.settled();
  const panel = await column(link);
  await button(panel, 'Restore page').waitFor();
  await specs.frameOf(link.epic).call('restore-page', {});
  await button(panel, 'Restore page').click();
  await panel.getByRole('alert').filter({ hasText: 'not in the trash any more' }).waitFor();
  await picture(page, 'put-right-by-another');
  await button(panel, 'Reload').click();
  await button(panel, 'Open spec').waitFor();
  expect(await panel.getByRole('alert').count()).toBe(0);
});

test('an archived page is taken out of the archive where the issue leads to', async () => {
  const link = await specs.generated('Once archived');
  await happens.archive(link);
  await journey.settled();
  const panel = await column(link);
  const archived = await opened(button(panel, 'Open page'));
  await archived.getByRole('button', { name: 'Restore' }).click();
  await archived.getByRole('link', { name: 'Edit', exact: true }).waitFor();
  await archived.close();
  await journey.settled();
  await page.reload();
  await panel.getByText('was taken out of the archive on').waitFor();
  await button(panel, 'Update spec').waitFor();
});

test.each([
  { what: 'moved to where they do not look', act: 'moveAway', said: 'The page was moved on' },
  { what: 'kept from them', act: 'restrict', said: 'Its restrictions were changed on' },
] as const)(
  'who sees no page that was $what is told so, and not offered to take its link away',
  async ({ act, said }) => {
    const link = await specs.generated(`Once out of sight (${act})`);
    await happens[act](link);
    await journey.settled();
    const panel = await column(link);
    await panel.getByText(said).waitFor();
    await picture(page, act);
    await button(panel, 'History').waitFor();
    expect(await button(panel, 'Unlink').count()).toBe(0);
  },
);

test('an issue of another project gets its links and its page put right', async () => {
  const link = await specs.generated('Once in another project');
  await happens.moveIssue(link);
  await journey.settled();
  const panel = await column(link);
  await panel.getByText('was moved to another project on').waitFor();
  await button(panel, 'Update links').click();
  await panel.getByText('was moved to another project on').waitFor({ state: 'detached' });
  await button(panel, 'Update spec').click();
  await settle(modalFrame(page, 'Update spec'), 'Update page', 'The page was updated');
  await panel.getByText('Up to date with the issue').waitFor();
});

test('who still sees an issue that got a security level is told before it is written where others read', async () => {
  const link = await specs.generated('Once for few');
  await happens.restrictIssue(link);
  const fields = { description: describing(['For few alone']) };
  await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${link.epic.id}`, { fields });
  await journey.settled();
  const admins = await journey.as(ADMIN);
  await admins.goto(`/browse/${link.epic.id}`);
  const panel = contextPanel(admins);
  await panel.getByText('The security level of the issue was changed on').waitFor();
  await picture(admins, 'secured');
  await button(panel, 'Update spec').click();
  const update = modalFrame(admins, 'Update spec');
  await update.getByText('also people who cannot see the issue').waitFor();
  expect(await faults(admins)).toEqual([]);
  await picture(admins, 'secured-update');
  await button(update, 'Cancel').click();
  await button(panel, 'Got it').click();
  await panel.getByText('The security level of the issue').waitFor({ state: 'detached' });

  const unspecified = await newEpic(site, 'For few, and without a spec');
  await happens.restrictIssue({ epic: unspecified, pageId: '' });
  await admins.goto(`/browse/${unspecified.id}`);
  await button(panel, 'Generate spec').click();
  await modalFrame(admins, 'Generate spec').getByText('also people who cannot see the issue').waitFor();
  await picture(admins, 'secured-generate');
});

test('Generate spec ends where the issue can have no spec any more', async () => {
  const epic = await newEpic(site, 'A story by now');
  await button(await column({ epic }), 'Generate spec').click();
  const dialog = modalFrame(page, 'Generate spec');
  await button(dialog, 'Create page').waitFor();
  await happens.retype({ epic, pageId: '' });
  await button(dialog, 'Create page').click();
  await dialog.getByText('Specs belong to issues that can have child issues').waitFor();
  await dialog.getByText('Nothing was changed.').waitFor();
  expect(await dialog.getByRole('button').allInnerTexts()).toEqual(['Close']);
  await dialog.locator('button:focus', { hasText: 'Close' }).waitFor();
  await picture(page, 'retyped-meanwhile');
});

test('Generate spec shows the page of an issue that was moved under the dialog as it was written', async () => {
  const epic = await newEpic(site, 'Moved under the dialog');
  await button(await column({ epic }), 'Generate spec').click();
  const dialog = modalFrame(page, 'Generate spec');
  const preview = dialog.getByRole('region', { name: 'Preview' });
  await preview.getByRole('link', { name: epic.key, exact: true }).waitFor();
  await happens.moveIssue({ epic, pageId: '' });
  await button(dialog, 'Create page').click();
  await button(dialog, 'Open spec').waitFor();
  await preview.getByRole('link', { name: /^WEB-\d+$/ }).waitFor();
  expect(await preview.getByText(epic.key).count()).toBe(0);
  await picture(page, 'moved-meanwhile');
});

test('the page of a deleted issue becomes the spec of another one', async () => {
  const link = await specs.generated('Once of another issue');
  const heir = await newEpic(site, 'The heir of a spec');
  await happens.deleteIssue(link);
  await journey.settled();
  const popup = await byline(link);
  await popup.getByText('The issue was deleted on').waitFor();
  await button(popup, 'Use as the spec of an issue').click();
  await popup.getByRole('textbox', { name: 'Issue' }).fill(heir.key);
  await popup.getByRole('list', { name: 'Issues' }).getByRole('button', { name: heir.key }).click();
  const dialog = modalFrame(page, 'Use as the spec of an issue');
  await settle(dialog, 'Use this page', 'The page is now the spec');
  await popup.getByRole('heading', { name: new RegExp(heir.key) }).waitFor();
  await (await column({ epic: heir })).getByText('Once of another issue - Product Spec').waitFor();
});
