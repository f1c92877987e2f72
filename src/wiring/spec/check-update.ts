import { createSpecVersions } from '../../adapters/confluence/spec/spec-versions';
import { createTemplateSource } from '../../adapters/confluence/spec/template-source';
import { createIssueReader } from '../../adapters/jira/issues/issue-reader';
import { createSpecBases } from '../../adapters/storage/spec/spec-bases';
import { createSpecJobs } from '../../adapters/storage/spec/spec-jobs';
import { createLinkFinder } from '../../adapters/storage/spec/link-finder';
import { createCheckUpdate } from '../../usecases/update/check-update';
import { createSettleUpdate } from '../../usecases/update/settle-update';
import { createUpdateRecord } from '../../usecases/update/update-record';
import { createUseTemplate } from '../../usecases/templates/use-template';
import { platform, requestAsUser } from '../platform';

/** What the preview of an update and the update itself need. */
export const outside = {
  ...platform,
  issues: createIssueReader(requestAsUser),
  versions: createSpecVersions(requestAsUser),
  jobs: createSpecJobs(platform.tokens),
  bases: createSpecBases(platform.tokens),
  links: createLinkFinder(platform.tokens),
  useTemplate: createUseTemplate({ source: createTemplateSource(requestAsUser) }),
};
export const record = createUpdateRecord(outside);
const settleUpdate = createSettleUpdate(outside.versions, record);
export const checkUpdate = createCheckUpdate({ ...outside, settleUpdate });
