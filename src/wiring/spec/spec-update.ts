import { createSpecVersions } from '../../adapters/confluence/spec/spec-versions';
import { createAllSpecBases } from '../../adapters/storage/spec/all-spec-bases';
import { personNames } from '../../adapters/storage/spec/person-names';
import { createSpecUpdateHandlers } from '../../entry/resolvers/spec/spec-update';
import { useBuiltInAlone } from '../../usecases/templates/built-in-alone';
import { createCheckUpdate } from '../../usecases/update/check-update';
import { createUpdateSpec } from '../../usecases/update/update-spec';
import { createWriteUpdate } from '../../usecases/update/write-update';
import { platform } from '../platform';
import { requestAsViewer } from '../viewer';
import { sides } from './compared-sides';

const outside = {
  ...sides,
  versions: createSpecVersions(requestAsViewer),
  bases: createAllSpecBases(platform.tokens),
  personNames,
};
const checkUpdate = createCheckUpdate({ ...outside, useTemplate: useBuiltInAlone });
const updateSpec = createUpdateSpec({ ...outside, checkUpdate, writeUpdate: createWriteUpdate(outside) });

/** Writes what was chosen in the dialog of *Update spec*. */
export const handlers = createSpecUpdateHandlers({ ...platform, updateSpec });
