import { type CommonAnswer } from '../../../contract/answers';
import { type NoticesAnswer, parseNoticeWish } from '../../../contract/reports/notices';
import {
  type ChooseNotices,
  type NoticesOutcome,
  type ShowNotices,
} from '../../../usecases/notices/show-notices';
import { type AnsweringDeps, invalidRequest } from '../call';
import { onProject } from '../on-project';

interface Deps extends AnsweringDeps {
  readonly showNotices: ShowNotices;
  readonly chooseNotices: ChooseNotices;
}

export const createNoticeHandlers = (deps: Deps) => ({
  'show-notices': onProject(deps, 'show-notices', async (projectId, _payload, { accountId }) =>
    toAnswer(await deps.showNotices(projectId, accountId)),
  ),
  'choose-notices': onProject(
    deps,
    'choose-notices',
    async (projectId, payload, { accountId }): Promise<NoticesAnswer | CommonAnswer> => {
      const wish = parseNoticeWish(payload);
      if (wish === null) return invalidRequest;
      return toAnswer(await deps.chooseNotices(projectId, accountId, wish.when));
    },
  ),
});

function toAnswer(outcome: NoticesOutcome): NoticesAnswer {
  if (outcome.kind === 'not-allowed') return outcome;
  const notices = outcome.notices.map(({ scheduleId, cause, since }) => ({ scheduleId, cause, since }));
  return { kind: 'notices', notices, when: outcome.when };
}
