import { createPageVersions } from '../../adapters/confluence/spec/page-versions';
import { createEpicReader } from '../../adapters/jira/issues/epic-reader';
import { createLinkFinder } from '../../adapters/storage/spec/link-finder';
import { createSpecBases } from '../../adapters/storage/spec/spec-bases';
import { createKnownSpecJobs } from '../../adapters/storage/spec/known-spec-jobs';
import { createSettleUpdate } from '../../usecases/update/settle-update';
import { createUpdateRecord } from '../../usecases/update/update-record';
import { platform, requestAsUser } from '../platform';
import { requestAsViewer } from '../viewer';

const outside = {
  ...platform,
  issues: createEpicReader(requestAsViewer),
  versions: createPageVersions(requestAsUser),
  jobs: createKnownSpecJobs(platform.tokens),
  bases: createSpecBases(platform.tokens),
  links: createLinkFinder(platform.tokens),
};
const record = createUpdateRecord(outside);

/** What the preview of an update and the update itself compare, and write down. */
export const sides = { ...outside, record, settleUpdate: createSettleUpdate(outside.versions, record) };
