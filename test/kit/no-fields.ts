import { type SiteFields } from '../../src/domain/status/site-fields';

/** A site without a flag and without a link that blocks. */
export const NO_FIELDS: SiteFields = { flaggedFieldId: null, blockingLinkTypeIds: [], statusMap: {} };
