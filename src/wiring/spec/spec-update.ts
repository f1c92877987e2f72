import { createSpecUpdateHandlers } from '../../entry/resolvers/spec/spec-update';
import { createUpdateSpec } from '../../usecases/update/update-spec';
import { createWriteUpdate } from '../../usecases/update/write-update';
import { platform } from '../platform';
import { checkUpdate, outside, record } from './check-update';

const writeUpdate = createWriteUpdate({ ...outside, record });
const updateSpec = createUpdateSpec({ ...outside, checkUpdate, writeUpdate });

/** Writes what was chosen in the dialog of *Update spec*. */
export const handlers = createSpecUpdateHandlers({ ...platform, updateSpec });
