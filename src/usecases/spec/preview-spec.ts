import { assertNever } from '../../domain/kernel/assert-never';
import { isThin } from '../../domain/spec/answers';
import { type EpicFacts } from '../../domain/spec/epic';
import { type Site } from '../../domain/spec/epic-values';
import {
  projectKeyOf,
  type RecentPage,
  type RememberedPlace,
  type Space,
  spaceOfRecentPages,
} from '../../domain/spec/place';
import { composeSections, type SpecSection } from '../../domain/spec/spec-sections';
import { specTitle } from '../../domain/spec/spec-title';
import { productSpec } from '../../domain/templates/product-spec';
import { patternsOf } from '../../domain/templates/spec-template';
import { type IssueReader } from '../../ports/issue-reader';
import { type PlatformError } from '../../ports/platform-error';
import { type SpaceReader } from '../../ports/space-reader';
import { type SpecPlaces } from '../../ports/spec-places';
import { plainText } from '../../domain/documents/plain-text';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';

export interface PreviewSpecCommand {
  readonly issueId: string;
  readonly viewerId: string;
  /** What the frame believes the issue's project to be; only used once the issue has confirmed it. */
  readonly projectId: string | null;
  readonly site: Site;
}

/**
 * Where the page will go; without a space it cannot be created, and `why` says what stands in the way.
 * `to-choose`: the project's specs go to a space that is none for this person.
 */
export type PreviewPlace =
  | { readonly kind: 'space'; readonly space: Space; readonly parentId: string | null }
  | { readonly kind: 'no-space'; readonly why: 'to-choose' | 'none-visible' | PlatformError['kind'] };

export type PreviewSpecOutcome =
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'no-children-possible' }
  | {
      readonly kind: 'preview';
      readonly epic: EpicFacts;
      readonly title: string;
      readonly sections: readonly SpecSection[];
      readonly isThin: boolean;
      readonly place: PreviewPlace;
      readonly comment: boolean;
    };

export type PreviewSpec = (command: PreviewSpecCommand) => Promise<PreviewSpecOutcome>;

interface Deps {
  readonly issues: IssueReader;
  readonly spaces: SpaceReader;
  readonly places: SpecPlaces;
}

/** What the one read of Confluence has told. */
type Seen = { readonly kind: 'remembered'; readonly space: Space | null } | RecentPages | PlatformFailure;
interface RecentPages {
  readonly kind: 'recent-pages';
  readonly pages: readonly RecentPage[];
}
interface PlatformFailure {
  readonly kind: 'failed';
  readonly why: PlatformError['kind'];
}

/**
 * Shows the page before it is written: two reads side by side, one of Jira and one of Confluence, both
 * as the person who asks. Where that one read finds no place, the person is asked for one: the list of
 * spaces is read only when they open it.
 */
export function createPreviewSpec({ issues, spaces, places }: Deps): PreviewSpec {
  const lookAround = (remembered: RememberedPlace | null, viewerId: string): Promise<Seen> =>
    orElse<Seen, PlatformFailure>(
      async () =>
        remembered === null
          ? { kind: 'recent-pages', pages: await spaces.recentPages(viewerId) }
          : { kind: 'remembered', space: await spaces.one(remembered.spaceId) },
      ({ kind }) => ({ kind: 'failed', why: kind }),
    );

  return async ({ issueId, viewerId, projectId, site }) => {
    const remembered = projectId === null ? null : await places.of(projectId);
    const [epic, seen] = await sideBySide(issues.epic(issueId), lookAround(remembered, viewerId));
    if (epic === null) return { kind: 'not-visible' };
    if (epic.hierarchyLevel < 1) return { kind: 'no-children-possible' };
    const own = epic.projectId === projectId ? remembered : null;
    const sections = composeSections(epic, site, patternsOf(productSpec('en')));
    return {
      kind: 'preview',
      epic,
      title: specTitle(epic.summary, epic.key),
      sections,
      isThin: isThin(sections, lengthOf(epic)),
      place: placeFor(epic, seen, own),
      comment: own?.comment ?? true,
    };
  };
}

function placeFor(epic: EpicFacts, seen: Seen, own: RememberedPlace | null): PreviewPlace {
  switch (seen.kind) {
    case 'failed':
      return { kind: 'no-space', why: seen.why };
    case 'recent-pages': {
      const space = spaceOfRecentPages(seen.pages, projectKeyOf(epic.key));
      return space === null
        ? { kind: 'no-space', why: 'none-visible' }
        : { kind: 'space', space, parentId: null };
    }
    case 'remembered': {
      const { space } = seen;
      // The memory of another project, where the frame named one, is none of this issue's.
      return own === null || space === null || space.isPersonal
        ? { kind: 'no-space', why: 'to-choose' }
        : { kind: 'space', space, parentId: own.parentId };
    }
    default:
      return assertNever(seen);
  }
}

const lengthOf = ({ description }: EpicFacts): number =>
  description.reduce((length, block) => length + plainText(block).length, 0);
