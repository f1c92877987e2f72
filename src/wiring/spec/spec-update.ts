import { createSpecUpdateHandlers } from '../../entry/resolvers/spec/spec-update';
import { useBuiltInAlone } from '../../usecases/templates/built-in';
import { createCheckUpdate } from '../../usecases/update/check-update';
import { createUpdateSpec } from '../../usecases/update/update-spec';
import { createWriteUpdate } from '../../usecases/update/write-update';
import { platform } from '../platform';
import { sides } from './compared-sides';

const checkUpdate = createCheckUpdate({ ...sides, useTemplate: useBuiltInAlone });
const writeUpdate = createWriteUpdate(sides);
const updateSpec = createUpdateSpec({ ...sides, checkUpdate, writeUpdate });

/** Writes what was chosen in the dialog of *Update spec*. */
export const handlers = createSpecUpdateHandlers({ ...platform, updateSpec });
