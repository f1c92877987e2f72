import { createSpaceReader } from '../../adapters/confluence/space-reader';
import { createSpecPages } from '../../adapters/confluence/spec/spec-pages';
import { createPageVersions } from '../../adapters/confluence/spec/page-versions';
import { createTemplateSource } from '../../adapters/confluence/spec/template-source';
import { createIssueReader } from '../../adapters/jira/issues/issue-reader';
import { createSpecBases } from '../../adapters/storage/spec/spec-bases';
import { createSpecJobs } from '../../adapters/storage/spec/spec-jobs';
import { createSpecPlaces } from '../../adapters/storage/spec/spec-places';
import { createTemplateChoices } from '../../adapters/storage/spec/template-choices';
import { type FirstView } from '../../entry/resolvers/first-call';
import { createGenerateHandlers, showPreview } from '../../entry/resolvers/spec/generate-spec';
import { createCreateSpec } from '../../usecases/spec/create-spec';
import { createListSpaces } from '../../usecases/spec/list-spaces';
import { createMakeSpecPage } from '../../usecases/spec/make-spec-page';
import { createPreviewSpec } from '../../usecases/spec/preview-spec';
import { createUseTemplate } from '../../usecases/templates/use-template';
import { whereBothAreWritable } from '../both-sides';
import { platform, requestAsUser } from '../platform';
import { requestAsViewer } from '../viewer';

const outside = {
  ...platform,
  issues: createIssueReader(requestAsViewer),
  pages: createSpecPages(requestAsUser),
  spaces: createSpaceReader(requestAsViewer),
  versions: createPageVersions(requestAsUser),
  jobs: createSpecJobs(platform.tokens),
  bases: createSpecBases(platform.tokens),
  places: createSpecPlaces(),
  useTemplate: createUseTemplate({ source: createTemplateSource(requestAsUser) }),
};

/** The calls of *Generate spec*. */
export const handlers = createGenerateHandlers({
  ...platform,
  listSpaces: createListSpaces(outside),
  createSpec: whereBothAreWritable(createCreateSpec({ ...outside, makePage: createMakeSpecPage(outside) })),
});

const previewSpec = createPreviewSpec({ ...outside, choices: createTemplateChoices(platform.tokens) });

/** What the dialog of *Generate spec* begins with. */
export const showFirst: FirstView = whereBothAreWritable((issueId, caller) =>
  showPreview({ previewSpec }, issueId, caller),
);
