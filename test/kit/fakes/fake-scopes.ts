import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { createFindScopes } from '../../../src/usecases/status/find-scopes';

/** What a macro can be set to: these epics, and one project, version and sprint that tell what was asked for. */
export const findScopesIn = (epics: readonly IssueFacts[]) =>
  createFindScopes({
    findEpics: (_, projectId) =>
      Promise.resolve(
        epics.map((epic) =>
          projectId === undefined ? epic : { ...epic, summary: `Of project ${projectId}` },
        ),
      ),
    scopes: {
      projects: (text) => Promise.resolve([{ id: '7', key: 'ABC', name: text }]),
      versions: (projectId) => Promise.resolve([{ id: '8', key: '', name: `of ${projectId}` }]),
      boards: () => Promise.resolve([]),
      sprints: (boardId) => Promise.resolve([{ id: '9', key: '', name: `on ${boardId}` }]),
    },
  });
