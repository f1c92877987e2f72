import { PlatformError } from '../../../ports/platform-error';
import {
  type NewVersion,
  type SpecVersions,
  type WriteVersionOutcome,
} from '../../../ports/spec/spec-versions';
import { numberAt } from '../../http/fields';
import { type ProductRequest, type ProductResponse } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { saysTitleTaken } from '../pages/new-page';
import { putPage, saysStale } from '../pages/new-version';
import { createPageVersions } from './page-versions';

/** `request` must act as the person who asks. */
export function createSpecVersions(request: ProductRequest): SpecVersions {
  return {
    ...createPageVersions(request),
    write: async (version) => {
      const response = await putPage(request, version);
      return response.ok ? writtenOrBack(await response.json(), version) : refusalOf(response);
    },
  };
}

/** Sent to a page in the trash, a version only takes it out of there: state changes, content does not. */
function writtenOrBack(answer: unknown, { versionNumber }: NewVersion): WriteVersionOutcome {
  const written = numberAt(answer, 'version', 'number');
  // Taken, but nobody knows as what: the version's message tells.
  if (written === null) throw new PlatformError('unavailable', 'update page: unexpected form');
  return { kind: written === versionNumber ? 'written' : 'was-in-trash' };
}

async function refusalOf(response: ProductResponse): Promise<WriteVersionOutcome> {
  const { status } = response;
  if (status === 403 || status === 404) return { kind: 'may-not-edit' };
  if (status === 413) return { kind: 'too-large' };
  if (status !== 400 && status !== 409) throw toPlatformError('update page', response);
  const words = await response.text();
  if (saysTitleTaken(words)) return { kind: 'title-taken' };
  return { kind: saysStale(status, words) ? 'stale' : 'not-accepted' };
}
