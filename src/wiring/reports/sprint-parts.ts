import { requestAsApp } from '../platform';
import { publishWith } from './publish-with';
import { sprintSlotWith } from './sprints';
import { tellingWith } from './telling-sprints';

/** Publishes what tells sprints, which says nothing of specs. */
export const publish = publishWith(requestAsApp, {
  readSprint: sprintSlotWith(requestAsApp),
  readCoverage: () => Promise.resolve([]),
  tellSprints: tellingWith(requestAsApp),
});
