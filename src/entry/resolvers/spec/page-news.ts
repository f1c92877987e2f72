import { type BylineCalls, parsePageNews } from '../../../contract/byline';
import { type CheckUpdate } from '../../../usecases/update/check-update';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from '../call';
import { toUpdateStateAnswer } from './update-preview-answers';

interface Deps extends AnsweringDeps {
  readonly checkUpdate: CheckUpdate;
}

/** What the issue has to add to its page, asked for once the popup has been painted. */
export function createPageNewsHandlers(deps: Deps): Handlers<Pick<BylineCalls, 'page-news'>> {
  return {
    'page-news': answering(deps, 'page-news', async (payload, { siteUrl, cloudId }) => {
      const request = parsePageNews(payload);
      if (request === null || siteUrl === null) return invalidRequest;
      return toUpdateStateAnswer(await deps.checkUpdate({ ...request, site: { siteUrl, cloudId } }));
    }),
  };
}
