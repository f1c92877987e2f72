import { getAppContext } from '@forge/api';
import { isLicensed } from '../../domain/kernel/licence';
import { type Licence } from '../../ports/site/licence';

/** Also for schedules and the queue, which no person stands behind. */
export const siteLicence: Licence = { isActive: () => isLicensed(getAppContext().license) };
