import { type GenerateHindrance } from '../../src/contract/issue';

const hindrances: Readonly<Record<GenerateHindrance, string>> = {
  'may-not-edit': 'You need permission to edit this issue.',
  'may-not-link': 'You need permission to link this issue.',
};

export const messages = {
  hindrances,
  notVisible: 'You cannot see this issue any more.',
  noChildren: 'Specs belong to issues that can have child issues, such as epics.',
  noSpec: 'This issue has no spec yet.',
  generate: 'Generate spec',
  openSpec: 'Open spec',
  continue: 'Continue',
  inProgressByYou: 'Your spec is being created.',
  inProgress: 'Somebody is creating the spec of this issue.',
  unfinished: 'The spec was not finished. Continue does what is missing, nothing twice.',
  foundOnIssue: 'A spec was found on the issue',
  spec: 'Spec',
  createdByYou: (date: string) => `You created it on ${date}.`,
  created: (date: string) => `Created on ${date}.`,
  updated: (date: string) => `Last changed ${date}.`,
  pageNotVisible: 'The spec page was deleted, or you have no access to it in Confluence.',
  pageTrashed: 'The spec page is in Confluence’s trash. Restore it there to go on with it.',
  pageNotConnected: 'The spec page cannot be shown: Confluence is not connected.',
  pageUnreachable: 'The spec page cannot be read at the moment.',
} as const;
