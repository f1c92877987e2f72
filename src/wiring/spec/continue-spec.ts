import { createSpecPages } from '../../adapters/confluence/spec/spec-pages';
import { createPageVersions } from '../../adapters/confluence/spec/page-versions';
import { createTemplateSource } from '../../adapters/confluence/spec/template-source';
import { createIssueReader } from '../../adapters/jira/issues/issue-reader';
import { createIssueWriter } from '../../adapters/jira/issues/issue-writer';
import { createAllSpecBases } from '../../adapters/storage/spec/all-spec-bases';
import { keepFormerSpec } from '../../adapters/storage/spec/former-specs';
import { createSpecJobs } from '../../adapters/storage/spec/spec-jobs';
import { createSpecLinks } from '../../adapters/storage/spec/spec-links';
import { createSpecPlaces } from '../../adapters/storage/spec/spec-places';
import { createContinueHandlers } from '../../entry/resolvers/spec/continue-spec';
import { createTakePage } from '../../usecases/links/adopt/take-page';
import { createContinueSpec } from '../../usecases/spec/continue-spec';
import { createLinkSpec } from '../../usecases/spec/link-spec';
import { createMakeSpecPage } from '../../usecases/spec/make-spec-page';
import { createUseTemplate } from '../../usecases/templates/use-template';
import { whereBothAreWritable } from '../both-sides';
import { platform, requestAsUser } from '../platform';

const outside = {
  ...platform,
  issues: createIssueReader(requestAsUser),
  issueWriter: createIssueWriter(requestAsUser),
  pages: createSpecPages(requestAsUser),
  versions: createPageVersions(requestAsUser),
  jobs: createSpecJobs(platform.tokens),
  bases: createAllSpecBases(platform.tokens),
  formerSpecs: { keep: keepFormerSpec },
  links: createSpecLinks(platform.tokens),
  places: createSpecPlaces(),
  useTemplate: createUseTemplate({ source: createTemplateSource(requestAsUser) }),
};

/** *Continue* of whatever an issue's job has left open. */
export const handlers = createContinueHandlers({
  ...platform,
  continueSpec: whereBothAreWritable(
    createContinueSpec({
      ...outside,
      makePage: createMakeSpecPage(outside),
      takePage: createTakePage(outside),
      linkSpec: createLinkSpec(outside),
      // An unlinking is left open far more seldom than a page, and needs nothing that makes one.
      finishUnlinking: async (...asked) =>
        (await import('./finish-unlinking')).finishUnlinkingWith(outside)(...asked),
    }),
  ),
});
