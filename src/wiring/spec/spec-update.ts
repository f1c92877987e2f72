import { createSpecVersions } from '../../adapters/confluence/spec/spec-versions';
import { createTemplateSource } from '../../adapters/confluence/spec/template-source';
import { createIssueReader } from '../../adapters/jira/issues/issue-reader';
import { createSpecBases } from '../../adapters/storage/spec/spec-bases';
import { createSpecJobs } from '../../adapters/storage/spec/spec-jobs';
import { createLinkFinder } from '../../adapters/storage/spec/spec-links';
import { type FirstView } from '../../entry/resolvers/first-call';
import { createPageNewsHandlers } from '../../entry/resolvers/spec/page-news';
import { createSpecUpdateHandlers, previewUpdate } from '../../entry/resolvers/spec/spec-update';
import { createCheckUpdate } from '../../usecases/update/check-update';
import { createSettleUpdate } from '../../usecases/update/settle-update';
import { createUpdateRecord } from '../../usecases/update/update-record';
import { createUpdateSpec } from '../../usecases/update/update-spec';
import { createWriteUpdate } from '../../usecases/update/write-update';
import { createUseTemplate } from '../../usecases/templates/use-template';
import { platform, requestAsUser } from '../platform';

const outside = {
  ...platform,
  issues: createIssueReader(requestAsUser),
  versions: createSpecVersions(requestAsUser),
  jobs: createSpecJobs(platform.tokens),
  bases: createSpecBases(platform.tokens),
  links: createLinkFinder(platform.tokens),
  useTemplate: createUseTemplate({ source: createTemplateSource(requestAsUser) }),
};
const record = createUpdateRecord(outside);
const settleUpdate = createSettleUpdate(outside.versions, record);
const checkUpdate = createCheckUpdate({ ...outside, settleUpdate });
const writeUpdate = createWriteUpdate({ ...outside, record });
const updateSpec = createUpdateSpec({ ...outside, checkUpdate, writeUpdate });

/** The calls of *Update spec*. */
export const handlers = createSpecUpdateHandlers({ ...platform, checkUpdate, updateSpec });

/** What its dialog begins with. */
export const showFirst: FirstView = (_issueId, caller) => previewUpdate({ checkUpdate }, caller);

/** Asked for by the byline item. */
export const pageNewsHandlers = createPageNewsHandlers({ ...platform, checkUpdate });
