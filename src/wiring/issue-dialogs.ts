import { type ForgeHandler } from '../adapters/forge/resolver';
import { createFirstCall, viewOf } from '../entry/resolvers/first-call';
import { late } from './late';
import {
  BREAKDOWN_CALLS,
  CHECK_UPDATE_CALLS,
  CONTINUE_CALLS,
  GENERATE_CALLS,
  MADE_TASKS_CALLS,
  PAGE_PEOPLE_CALLS,
  SPEC_LINK_CALLS,
  SPEC_UPDATE_CALLS,
} from './late-calls';
import { platform } from './platform';

const generate = () => import('./spec/generate-spec');
const specLinks = () => import('./spec/spec-links');
const previewUpdate = () => import('./spec/preview-update');
const breakdown = () => import('./breakdown/breakdown');
const rightColumn = () => import('./right-column');

/**
 * What answers the issue view and its dialogs on a page that opens them: the module that opens one answers for it.
 * No dialog pays for what the right column begins with.
 */
export const issueDialogs: Readonly<Record<string, ForgeHandler>> = {
  ...createFirstCall(
    platform,
    viewOf(
      {
        generate: async (issueId, caller) => (await generate()).showFirst(issueId, caller),
        adopt: async (issueId, caller) => (await specLinks()).views.adopt(issueId, caller),
        unlink: async (issueId) => (await specLinks()).views.unlink(issueId),
        history: async (issueId, caller) => (await specLinks()).views.history(issueId, caller),
        update: async (issueId, caller) => (await previewUpdate()).showFirst(issueId, caller),
        breakdown: async (issueId, caller) => (await breakdown()).showFirst(issueId, caller),
      },
      async (issueId, caller) => (await rightColumn()).showFirst(issueId, caller),
    ),
  ),
  ...late(GENERATE_CALLS, generate),
  ...late(CONTINUE_CALLS, () => import('./spec/continue-spec')),
  ...late(SPEC_LINK_CALLS, specLinks),
  ...late(CHECK_UPDATE_CALLS, previewUpdate),
  ...late(SPEC_UPDATE_CALLS, () => import('./spec/spec-update')),
  ...late(PAGE_PEOPLE_CALLS, () => import('./spec/page-people')),
  ...late(BREAKDOWN_CALLS, breakdown),
  ...late(MADE_TASKS_CALLS, () => import('./breakdown/made-tasks')),
};
