import { type SpecUpdateCalls } from '../../../contract/spec/spec-update';
import { type ShowPagePeople } from '../../../usecases/update/show-page-people';
import { answering, type AnsweringDeps, invalidRequest } from '../call';
import { claimedIssueId } from '../extension';

type PagePeopleAnswer = SpecUpdateCalls['page-people']['answer'];

/** Asked for by the dialog *Update spec* beside its first look. */
export const createPagePeopleHandlers = (
  deps: AnsweringDeps & { readonly showPagePeople: ShowPagePeople },
) => ({
  'page-people': answering(
    deps,
    'page-people',
    async (_payload, { extension, accountId }): Promise<PagePeopleAnswer> => {
      const issueId = claimedIssueId(extension);
      if (issueId === null) return invalidRequest;
      return { kind: 'page-people', ...(await deps.showPagePeople(issueId, accountId)) };
    },
  ),
});
