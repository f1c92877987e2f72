import { createPageDrafts } from '../../adapters/confluence/pages/page-drafts';
import { createPeople } from '../../adapters/jira/people';
import { personNames } from '../../adapters/storage/spec/person-names';
import { createSpecJobs } from '../../adapters/storage/spec/spec-jobs';
import { createPagePeopleHandlers } from '../../entry/resolvers/spec/page-people';
import { createShowPagePeople } from '../../usecases/update/show-page-people';
import { platform, requestAsUser } from '../platform';

const showPagePeople = createShowPagePeople({
  jobs: createSpecJobs(platform.tokens),
  drafts: createPageDrafts(requestAsUser),
  people: createPeople(requestAsUser),
  personNames,
});

export const handlers = createPagePeopleHandlers({ ...platform, showPagePeople });
