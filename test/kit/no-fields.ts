import { type FieldIds } from '../../src/domain/status/site-fields';

/** A site without a flag and without a link that blocks. */
export const NO_FIELDS: FieldIds = { flaggedFieldId: null, blockingLinkTypeIds: [] };
