import { type CommonAnswer } from '../../../contract/answers';
import { type ParentReadersAnswer, parseParentReaders } from '../../../contract/reports/parent-readers';
import { type FindParentReaders } from '../../../usecases/reports/choice/find-parent-readers';
import { type AnsweringDeps, invalidRequest } from '../call';
import { onProject } from '../on-project';

interface Deps extends AnsweringDeps {
  readonly findParentReaders: FindParentReaders;
}

/** What whoever chooses a page for the reports has to know of it. */
export const createParentReadersHandlers = (deps: Deps) => ({
  'parent-readers': onProject(
    deps,
    'parent-readers',
    async (_projectId, payload): Promise<ParentReadersAnswer | CommonAnswer> => {
      const asked = parseParentReaders(payload);
      if (asked === null) return invalidRequest;
      return { kind: 'parent-readers', ...(await deps.findParentReaders(asked.spaceId, asked.pageId)) };
    },
  ),
});
