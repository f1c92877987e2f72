import { versionToken } from '../../domain/update/version-token';
import { type NewVersion, type SpecVersions, type WriteVersionOutcome } from '../../ports/spec/spec-versions';
import { orElse } from '../or-else';
import { type NotWritten, notWritten } from './not-written';

/** Writes the version of a press; where the answer was lost, the version's own token says whether it was written. */
export type SendVersion = (version: NewVersion, op: string) => Promise<WriteVersionOutcome | NotWritten>;

export function createSendVersion(versions: Pick<SpecVersions, 'at' | 'write'>): SendVersion {
  /** Where nobody can look either, it stays a lost answer. */
  const messageOf = ({ pageId, versionNumber }: NewVersion): Promise<string> =>
    orElse(
      async () => (await versions.at(pageId, versionNumber))?.message ?? '',
      () => '',
    );

  return (version, op) =>
    orElse(
      () => versions.write(version),
      async (error): Promise<WriteVersionOutcome | NotWritten> =>
        error.mayHaveHappened && (await messageOf(version)).includes(versionToken(op))
          ? { kind: 'written' }
          : notWritten(error),
    );
}
