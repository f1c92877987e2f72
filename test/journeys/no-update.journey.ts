import { type FrameLocator, type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { contextPanel, Journey, modalFrame } from '../kit/journey';
import { layoutFaults } from '../kit/frame-layout';
import { type Look, look, openIn } from '../kit/looks';
import { picturesOf } from '../kit/pictures';
import { ADMIN, AppSite, ENGINEER, MANAGER } from '../site/kit';
import { type SpecOnSite, specWithNews } from '../site/spec/specs';

let journey: Journey;
let site: AppSite;

beforeAll(async () => {
  journey = await Journey.begin();
  site = await AppSite.on({ url: journey.url, stop: () => Promise.resolve() });
});
afterAll(() => journey.end());

const picture = picturesOf('no-update');

async function openUpdate(page: Page, { epic }: SpecOnSite, name = 'Update spec'): Promise<FrameLocator> {
  await page.goto(`/browse/${epic.id}`);
  await contextPanel(page).getByRole('button', { name }).click();
  return modalFrame(page, name);
}

const pathOf = ({ pageId }: SpecOnSite): string => `/wiki/api/v2/pages/${pageId}`;

/** Somebody pastes a log of more parts than Lockstep looks through. */
function withLog(body: string): string {
  const document = JSON.parse(body) as { content: unknown[] };
  const log = Array.from({ length: 50_000 }, () => ({ type: 'paragraph' }));
  return JSON.stringify({ ...document, content: [...document.content, ...log] });
}

test('a page of too many parts is told everywhere with the reason, the page and what to do', async () => {
  const spec = await specWithNews(site, 'Told of its size');
  await spec.save(ENGINEER, withLog);
  const page = await journey.as(MANAGER);
  const dialog = await openUpdate(page, spec);
  await contextPanel(page).getByText('more than 50,000 parts').waitFor();
  await dialog.getByText('more than 50,000 parts').waitFor();
  await dialog.getByText(/It has 50,0\d\d of them\. .*Move a part of it to a child page/).waitFor();
  await dialog.getByRole('link', { name: 'Told of its size - Product Spec' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await picture(page, 'too-many-parts');

  await page.goto(`/wiki/pages/viewpage.action?pageId=${spec.pageId}`);
  await page.getByRole('list', { name: 'Apps' }).getByRole('button').click();
  const popup = page.getByRole('dialog').first().frameLocator('iframe');
  await popup.getByText('Move a part of it to a child page').waitFor();

  const german = await journey.as('jonas@example.com', {
    colorScheme: 'dark',
    viewport: { width: 320, height: 700 },
  });
  const inGerman = await openUpdate(german, spec, 'Spezifikation aktualisieren');
  await inGerman.getByText('mehr als 50.000 Teile').waitFor();
  await inGerman.getByText(/Es sind 50\.0\d\d\./).waitFor();
  await inGerman.getByRole('link').waitFor();
  const cut = await inGerman.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(cut).toBeLessThanOrEqual(0);
  await picture(german, 'too-many-parts-narrow-dark');
});

test('a page that is put into the trash under the dialog is restored there, and updated as was chosen', async () => {
  const spec = await specWithNews(site, 'Trashed under the dialog');
  await spec.describe('Pay by card', 'Pay by invoice', 'Pay in cash');
  const page = await journey.as(MANAGER);
  const dialog = await openUpdate(page, spec);
  const update = dialog.getByRole('button', { name: 'Update page' });
  await dialog.getByRole('checkbox').nth(1).uncheck();
  await site.rest(ADMIN, 'DELETE', pathOf(spec));
  await journey.settled();
  await update.click();
  const told = dialog.getByRole('alert').filter({ hasText: /The page was put in the trash on .*\d:\d\d/ });
  await told.getByText('Nothing was changed.').waitFor();
  await dialog.getByText('Restore it to go on with it').waitFor();
  const said = (await dialog.locator('.message, .life p').allInnerTexts()).join(' ');
  expect(said.match(/trash/g)).toHaveLength(1);
  for (const name of ['Open trash', 'Unlink']) await dialog.getByRole('button', { name }).waitFor();
  expect(await faults(page)).toEqual([]);
  await picture(page, 'trashed');
  await dialog.getByRole('button', { name: 'Restore page' }).click();
  await update.waitFor();
  await picture(page, 'restored');
  expect(await dialog.getByRole('checkbox').nth(0).isChecked()).toBe(true);
  expect(await dialog.getByRole('checkbox').nth(1).isChecked()).toBe(false);
  await update.click();
  await dialog.getByRole('status').filter({ hasText: 'The page was updated' }).waitFor();
  const { body } = await spec.page();
  expect([body.includes('Pay by invoice'), body.includes('Pay in cash')]).toEqual([true, false]);
});

test('a page that is deleted for good under the dialog is unlinked there', async () => {
  const spec = await specWithNews(site, 'Purged under the dialog');
  const page = await journey.as(MANAGER);
  const dialog = await openUpdate(page, spec);
  const update = dialog.getByRole('button', { name: 'Update page' });
  await update.waitFor();
  await site.rest(ADMIN, 'DELETE', pathOf(spec));
  await site.rest(ADMIN, 'DELETE', `${pathOf(spec)}?purge=true`);
  await journey.settled();
  await update.click();
  await dialog.getByText('The page was deleted for good on').waitFor();
  await picture(page, 'purged');
  await dialog.getByRole('button', { name: 'Unlink' }).click();
  await dialog.getByText(`Remove the link between ${spec.epic.key} and its page?`).waitFor();
  await picture(page, 'unlinking');
  await dialog.getByRole('button', { name: 'Unlink' }).click();
  await dialog.getByText('The page is no longer the spec of this issue').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await contextPanel(page).getByRole('button', { name: 'Generate spec' }).waitFor();
});

test('a press without the scope says that nothing was written and who can help, and is sent again', async () => {
  const spec = await specWithNews(site, 'Scope taken away under the dialog');
  const page = await journey.as(MANAGER);
  const dialog = await openUpdate(page, spec);
  const update = dialog.getByRole('button', { name: 'Update page' });
  await update.waitFor();
  await journey.control('POST', 'app', { missingScopes: ['write:page:confluence'] });
  await update.click();
  const told = dialog.getByRole('alert').filter({ hasText: 'The page was not updated' });
  await told.getByText('Nothing was changed.').waitFor();
  await told.getByText('Lockstep lacks a permission on this site').waitFor();
  await told.getByText('Ask an administrator of the site to approve its update').waitFor();
  expect(await dialog.getByRole('button', { name: 'Continue' }).count()).toBe(0);
  expect(await faults(page)).toEqual([]);
  await picture(page, 'not-granted');

  const other = await journey.as(MANAGER, { colorScheme: 'dark', viewport: { width: 320, height: 700 } });
  const begun = await openUpdate(other, spec);
  const refused = begun.getByRole('button', { name: 'Update page' });
  await begun.getByText('it lacks the permission write:page:confluence').waitFor();
  expect(await refused.isDisabled()).toBe(true);
  await begun.locator('h1:focus').waitFor();
  const cut = await begun.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(cut).toBeLessThanOrEqual(0);
  await picture(other, 'not-granted-narrow-dark');

  await journey.control('POST', 'app', { missingScopes: [] });
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await dialog.getByRole('status').filter({ hasText: 'The page was updated' }).waitFor();
  expect(await spec.messages()).toHaveLength(2);
});

describe('in every look nothing of it is cut or unreadable', () => {
  const LOOKS: readonly Look[] = [
    { name: 'dark', media: { colorScheme: 'dark' } },
    { name: 'more-contrast', media: { contrast: 'more' } },
    { name: 'high-contrast', media: { forcedColors: 'active' } },
    { name: 'narrow', narrow: true },
    { name: 'zoomed', viewport: { width: 680, height: 450 } },
  ];
  let asked: SpecOnSite;

  beforeAll(async () => {
    asked = await specWithNews(site, 'Asked in every look');
    await asked.save(ENGINEER, (body) => body.replace('Pay by card', 'Pay by cheque'));
    await asked.describe('Pay by voucher', 'Pay by invoice');
  });

  test.each([undefined, 'de-DE', 'ja-JP', 'en-XB'])('in the language %s', async (locale) => {
    const page = await openIn(journey, MANAGER, locale);
    const looks = locale === undefined ? LOOKS : [{ name: locale, narrow: true } as const];
    const dialog = page.getByRole('dialog').first().frameLocator('iframe');
    const open = async ({ epic }: SpecOnSite, shows: string) => {
      await page.goto(`/browse/${epic.id}`);
      // *Update spec* is the second button of a spec that is there.
      await contextPanel(page).locator('.button').nth(1).click();
      await dialog.locator(shows).first().waitFor();
    };
    const lookAt = async (name: string) => {
      for (const each of looks) {
        await look(page, each);
        await picture(page, `${name}-${each.name}`);
        expect([each.name, await layoutFaults(page), await faults(page)]).toEqual([each.name, [], []]);
      }
    };
    // Mirrored, no key is known as one: its letters are others.
    if (locale !== 'en-XB') {
      await open(asked, '.question');
      await lookAt('question');
    }
    await look(page, { name: 'plain' });
    const trashed = await specWithNews(site, `Trashed in ${String(locale)}`);
    await open(trashed, '.dialog-actions .button-primary');
    await site.rest(ADMIN, 'DELETE', pathOf(trashed));
    await journey.settled();
    await dialog.locator('.dialog-actions .button-primary').click();
    await dialog.locator('.life').waitFor();
    await lookAt('trashed');
  });
});
