import { type FrameLocator, type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { layoutFaults } from '../kit/frame-layout';
import { atRest, Journey } from '../kit/journey';
import { look, openIn } from '../kit/looks';
import { picturesOf } from '../kit/pictures';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('project');
const DARK = { name: 'dark', media: { colorScheme: 'dark' } } as const;
const NARROW = { name: 'narrow', viewport: { width: 320, height: 700 } } as const;

async function open(page: Page): Promise<FrameLocator> {
  await page.goto('/jira/projects/BOOK/apps/project-page');
  const frame = page.frameLocator('iframe[title="Lockstep"]');
  await atRest(frame);
  return frame;
}

/** A project has any number of reports; the first of them begins with how often it comes. */
const headingOf = (name: string): string => (name === 'Reports' ? 'Weekly report' : name);

/** Settles once the element is seen, in whatever window its frame stands. */
const comesIntoSight = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting === true) resolve();
    }).observe(element);
  });

test('each part of the page is a jump away from its beginning, for the keyboard and read aloud', async () => {
  const page = await journey.as('admin@example.com');
  const frame = await open(page);
  const contents = frame.getByRole('navigation', { name: 'On this page' });
  const names = await contents.getByRole('link').allTextContents();
  const headings = await frame.getByRole('heading', { level: 2 }).allTextContents();
  expect(names.map(headingOf)).toEqual(headings.filter((heading) => heading !== 'Get to your first spec'));
  for (const name of names) {
    await contents.getByRole('link', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    const heading = frame.locator('h2:focus', { hasText: headingOf(name) });
    await heading.evaluate(comesIntoSight);
  }
});

test.each([{ locale: 'en-GB' }, { locale: 'de-DE' }, { locale: 'ja-JP' }, { locale: 'en-XB' }])(
  'its contents stand beside the parts, and folded above them where it is narrow ($locale)',
  async ({ locale }) => {
    const page = await openIn(journey, 'admin@example.com', locale);
    const beside = await open(page);
    await beside.locator('.contents a').first().waitFor();
    for (const each of [{ name: 'light' }, DARK]) {
      await look(page, each);
      expect(await faults(page)).toEqual([]);
      expect(await layoutFaults(page)).toEqual([]);
      await picture(page, `${each.name}-${locale}`);
    }
    await look(page, NARROW);
    const above = await open(page);
    expect(await above.locator('.contents a').first().isVisible()).toBe(false);
    await above.locator('.contents summary').click();
    await above.locator('.contents a').first().waitFor();
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `narrow-${locale}`);
  },
);
