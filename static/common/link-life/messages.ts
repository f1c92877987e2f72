import { type LifeKind, type NextStep } from '../../../src/contract/links/link-life';
import { type RefreshLinksAnswer, type RestorePageAnswer } from '../../../src/contract/links/spec-links';
import { catalogue } from '../catalogue';

/** One sentence on what happened; `time` is when, where that is known. */
type Said = (time: string | null) => string;

const on = (time: string | null): string => (time === null ? '' : ` on ${time}`);

const said: Readonly<Record<LifeKind, Said>> = {
  'page-renamed': (time) => `The page was renamed${on(time)}.`,
  'page-moved': (time) => `The page was moved${on(time)}.`,
  'page-trashed': (time) => `The page was put in the trash${on(time)}.`,
  'page-restored': (time) => `The page was restored from the trash${on(time)}.`,
  'page-purged': (time) => `The page was deleted for good${on(time)}.`,
  'page-archived': (time) => `The page was archived${on(time)}.`,
  'page-unarchived': (time) => `The page was taken out of the archive${on(time)}.`,
  'page-unreachable': (time) =>
    time === null
      ? 'The page cannot be found, or you have no access to it.'
      : `The page was moved on ${time}. It cannot be found, or you have no access to it.`,
  'page-restricted': (time) => `You have no access to the page. Its restrictions were changed${on(time)}.`,
  'page-restrictions': (time) => `The restrictions of the page were changed${on(time)}.`,
  'page-live': (time) => `The page was made a live doc${on(time)}.`,
  'page-reverted': (time) => `The page was restored to an older version${on(time)}.`,
  'page-copied': (time) => `The page was copied${on(time)}.`,
  'issue-moved': (time) => `The issue was moved to another project${on(time)}.`,
  'issue-retyped': (time) =>
    `The type of the issue was changed${on(time)}: it can have no child issues any more.`,
  'issue-forgot': () => 'The issue does not name this page as its spec.',
  'issue-secured': (time) =>
    time === null
      ? 'The issue has a security level.'
      : `The security level of the issue was changed on ${time}.`,
  'issue-unreachable': () => 'The issue cannot be found, or you have no access to it.',
  'issue-restricted': (time) => `You have no access to the issue. Its security level was changed${on(time)}.`,
  'issue-deleted': (time) => `The issue was deleted${on(time)}.`,
};

const advice: Readonly<Record<LifeKind, string>> = {
  'page-renamed': 'The issue still shows the old title.',
  'page-moved': 'The issue still shows the old place; its link leads to the page all the same.',
  'page-trashed': 'Restore it to go on with it, or unlink it before you generate another spec.',
  'page-restored': 'The spec goes on as before.',
  'page-purged': 'Unlink it to generate another spec.',
  'page-archived': 'It can be read, not changed. Restore it in Confluence to go on with it.',
  'page-unarchived': 'The spec goes on as before.',
  'page-unreachable': 'Ask for access. No second spec is made while this one may be there.',
  'page-restricted': 'Ask somebody who can see the page for access.',
  'page-restrictions': 'You can read it; perhaps others and Lockstep’s reports no longer can.',
  'page-live': 'What is typed there is published at once.',
  'page-reverted': 'Check with Update spec what the issue has to add.',
  'page-copied': 'The copy belongs to no issue until somebody links it.',
  'issue-moved': 'Its key is another one now; Update spec brings it to the page.',
  'issue-retyped': 'The spec stays. Unlink it if it belongs elsewhere now.',
  'issue-forgot': 'Update links has it name the page again.',
  'issue-secured':
    'You can see it; perhaps not everyone who can read the page. Restrict the page if others should not read on.',
  'issue-unreachable': 'Ask somebody who can see the issue for access.',
  'issue-restricted': 'Ask somebody who can see the issue for access.',
  'issue-deleted': 'The page stays as it is, and can become the spec of another issue.',
};

const steps: Readonly<Record<Exclude<NextStep, 'ask-for-access'>, string>> = {
  'open-page': 'Open page',
  'restore-page': 'Restore page',
  'open-trash': 'Open trash',
  'refresh-links': 'Update links',
  'update-spec': 'Update spec',
  'settle-news': 'Got it',
  unlink: 'Unlink',
};

type Refused = Exclude<(RestorePageAnswer | RefreshLinksAnswer)['kind'], 'restored' | 'refreshed'>;

const refused: Readonly<Record<Refused, string>> = {
  'not-visible': 'You cannot see this issue any more.',
  'not-linked': 'Somebody has changed this link meanwhile. Reload to see what holds now.',
  'not-in-trash': 'The page is not in the trash any more. Reload to see what holds now.',
  'may-not-restore': 'You may not restore this page. Ask somebody who may edit it.',
  'title-taken': 'Another page has its title now. Rename that one, then restore this page.',
  'may-not-edit': 'You need permission to edit this issue.',
  'may-not-link': 'You need permission to link this issue.',
  'page-not-visible': 'You cannot see the page any more.',
};

const en = { said, advice, steps, refused, reload: 'Reload', title: 'What has changed' };

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
