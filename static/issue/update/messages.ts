import {
  type AskReason,
  type UpdateChange,
  type UpdateRefusal,
  type UpdateSection,
} from '../../../src/contract/spec/spec-update';
import { catalogue } from '../../common/catalogue';
import { formatNumber } from '../../common/dates';
import { countIn } from '../../common/language/counted';
import { pluralIn } from '../../common/language/grammar';

const plural = pluralIn('en');
const count = countIn('en');

const leftAlone = (untouched: number): string =>
  untouched === 0
    ? ''
    : plural(untouched, {
        one: ', the other one untouched',
        other: `, all ${formatNumber(untouched)} others untouched`,
      });

const reasons: Readonly<Record<AskReason, string>> = {
  'both-changed': 'The page and the issue both changed this',
  'removed-here': 'This was taken off the page',
  'moved-away': 'Somebody moved this out of its section, and the issue has changed it',
  'no-base': 'The page and the issue differ, and it is not known which is newer',
  'comment-here': 'Somebody commented on words that would go',
  'changed-here': 'The page has changed what the issue no longer says',
  'rewritten-here': 'The issue changed this, and the page now says something else in its place',
  'would-empty': 'The issue says nothing about this any more',
  'still-elsewhere': 'The issue and the page say this in different places',
  'perhaps-hidden': 'This issue is no longer linked, or you have no access to it',
  renamed: 'The page was renamed',
};

const places: Readonly<Record<Exclude<UpdateSection['place'], 'found'>, string>> = {
  missing: 'This section is not on the page.',
  twice:
    'This section is on the page more than once. The first one under this heading is updated, the others stay as they are.',
  unclear: 'It cannot be told for sure which part of the page this section is. It stays as it is.',
};

const refusals: Readonly<Record<UpdateRefusal, string>> = {
  'may-not-edit':
    'You may not edit the page. Nothing was changed: ask somebody who may edit it to update it.',
  'was-in-trash':
    'Somebody had put the page into the trash meanwhile. It is back, and nothing on it was changed. Ask them before you update it again.',
  'title-taken': 'The space has another page of that title. Nothing was changed: leave the title out.',
  'too-large':
    'The page would be too large for Confluence. Nothing was changed: leave changes out, or move a part of the page to another one.',
  'not-accepted':
    'Confluence did not accept the change. Nothing was changed: try again with fewer of the changes.',
  'not-provable':
    'It could not be proved that all else on the page stays as it is. Nothing was changed: try again with fewer of the changes, or make them on the page.',
};

const kinds: Readonly<Record<UpdateChange['kind'], string>> = {
  insert: 'Add',
  replace: 'Change to',
  remove: 'Remove',
  move: 'Move',
  section: 'Add the section',
  title: 'Rename the page',
};

const en = {
  reasons,
  places,
  refusals,
  kind: (kind: UpdateChange['kind']): string => `${kinds[kind]}:`,
  updatePage: 'Update page',
  cancel: 'Cancel',
  upToDate: 'Up to date with the issue',
  nothingNew: 'The page says what the issue says. There is nothing to update.',
  nothingWritten: 'Nothing had to be written',
  asChosen: 'The page already says what you chose.',
  changesFrom: (changes: number, key: string) => `${count(changes, 'change', 'changes')} from ${key}`,
  offered: (sections: number) => `${count(sections, 'section', 'sections')} that the page does not have`,
  title: 'Title',
  mayNotEdit: 'You need permission to edit the page.',
  notGranted: (scope: string): string =>
    `Lockstep may not change pages: it lacks the permission ${scope}. Ask an administrator of the site to approve its update on Lockstep’s page under Apps.`,
  chooseOne: 'Choose what is to be changed first.',
  showChanges: 'Show changes',
  added: 'added',
  removed: 'removed',
  reformatted: 'looks different',
  things: {
    'issues-below': (key: string) => `List of the issues below ${key}`,
    issues: (jql: string) => `List of the issues that match: ${jql}`,
    line: () => 'Dividing line',
    image: () => 'Image',
    macro: () => 'Macro',
  },
  dropped: 'The issue no longer says this, and the page now says something else in its place',
  newSection: 'Add the section to the page?',
  bothSaid: 'Before, both said:',
  keepPage: 'Keep what the page says',
  takeIssue: 'Take what the issue says',
  keepAway: 'Leave it out',
  addBack: 'Add it',
  answerAll: 'All questions:',
  keepAllOf: { jira: 'Keep Jira', page: 'Keep page' },
  nothing: 'Nothing',
  openLater: 'What you leave open stays on the page as it is, and is asked again next time.',
  changedMeanwhile: 'The page or the issue was changed meanwhile',
  lookAgain: 'Nothing was written. Look at the changes once more.',
  updating: 'Updating the page',
  notUpdated: 'The page was not updated',
  stuck: 'It is not known yet whether the page was updated',
  continueIsSafe: 'Continue looks first, and writes nothing twice.',
  updated: 'The page was updated',
  report: (changed: number, untouched: number) =>
    changed === 0
      ? 'The text of the page is as it was.'
      : `${count(changed, 'block', 'blocks')} changed${leftAlone(untouched)}.`,
  commentsGo: (comments: number) => `${count(comments, 'comment goes', 'comments go')} with it.`,
  commentsLost: (comments: number) =>
    `${count(comments, 'comment', 'comments')} gone with the commented words.`,
  commentsKept: (comments: number) => `${count(comments, 'comment', 'comments')} kept.`,
  openSpec: 'Open spec',
  draftOf: {
    viewer: 'You have unpublished changes on this page.',
    unnamed: 'Somebody has unpublished changes on this page.',
    named: 'This page has unpublished changes by {}.',
  },
  draftStays: 'They stay in the draft: Update page changes what is published.',
  history: 'Version history',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
