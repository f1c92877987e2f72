import { learntBase } from '../../domain/spec/learnt-base';
import { type BasePointer, type SpecBase, type WantedSpec } from '../../domain/spec/spec-base';
import { type SpecBases } from '../../ports/spec/spec-bases';
import { type CurrentPage, type PageVersions } from '../../ports/spec/spec-versions';

interface PageVersion extends Pick<CurrentPage, 'body' | 'versionNumber' | 'isLive'> {
  readonly pageId: string;
}

export interface Learnt {
  readonly base: SpecBase;
  readonly pointer: BasePointer;
}

export type LearnBase = (issueId: string, page: PageVersion, wanted: WantedSpec) => Promise<Learnt | null>;

/**
 * Finds out from a page's first version what Lockstep wrote on it, and stores it. `null` where that
 * version is gone or not Lockstep's, or of a live doc, in which people may have written; then nobody knows.
 */
export function createLearnBase(deps: {
  readonly versions: PageVersions;
  readonly bases: SpecBases;
}): LearnBase {
  const { versions, bases } = deps;
  return async (issueId, page, wanted) => {
    const isFirst = page.versionNumber === 1;
    if (isFirst && page.isLive) return null;
    const first = isFirst ? page : await versions.at(page.pageId, 1);
    const base = first === null ? null : learntBase(first.body, wanted);
    return base === null ? null : { base, pointer: await bases.store(issueId, base, 1) };
  };
}
