import { isThin } from '../../domain/spec/answers';
import { type EpicFacts } from '../../domain/spec/epic';
import { type Site } from '../../domain/spec/epic-values';
import { projectKeyOf, type RememberedPlace, type Space, suggestedSpace } from '../../domain/spec/place';
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
  /** What the frame believes the issue's project to be; only used once the issue has confirmed it. */
  readonly projectId: string | null;
  readonly site: Site;
}

/** Where the page will go; without a space it cannot be created, and `why` says what stands in the way. */
export type PreviewPlace =
  | { readonly kind: 'space'; readonly space: Space; readonly parentId: string | null }
  | { readonly kind: 'no-space'; readonly why: 'none-visible' | PlatformError['kind'] };

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

/**
 * Shows the page before it is written: two reads side by side, both as the person who asks.
 *
 * Only where the first read for the place finds none (the remembered space is hidden from this person,
 * or they have created no page yet) another one follows it.
 */
export function createPreviewSpec({ issues, spaces, places }: Deps): PreviewSpec {
  /** The remembered space if this person sees it, else the one of their newest page, else some to choose from. */
  const readSpaces = async (remembered: RememberedPlace | null): Promise<readonly Space[]> => {
    const known = remembered === null ? null : await spaces.one(remembered.spaceId);
    if (known !== null && !known.isPersonal) return [known];
    const lastUsed = await spaces.lastUsed();
    return lastUsed === null ? spaces.first() : [lastUsed];
  };
  const seenSpaces = (remembered: RememberedPlace | null) =>
    orElse(
      () => readSpaces(remembered),
      ({ kind }) => ({ kind }),
    );

  return async ({ issueId, projectId, site }) => {
    const remembered = projectId === null ? null : await places.of(projectId);
    const [epic, seen] = await sideBySide(issues.epic(issueId), seenSpaces(remembered));
    if (epic === null) return { kind: 'not-visible' };
    if (epic.hierarchyLevel < 1) return { kind: 'no-children-possible' };
    const own = epic.projectId === projectId ? remembered : null;
    const usable = own === remembered ? seen : await seenSpaces(null);
    const sections = composeSections(epic, site, patternsOf(productSpec('en')));
    return {
      kind: 'preview',
      epic,
      title: specTitle(epic.summary, epic.key),
      sections,
      isThin: isThin(sections, lengthOf(epic)),
      place: 'kind' in usable ? { kind: 'no-space', why: usable.kind } : placeAmong(usable, epic, own),
      comment: own?.comment ?? true,
    };
  };
}

function placeAmong(
  spaces: readonly Space[],
  epic: EpicFacts,
  remembered: RememberedPlace | null,
): PreviewPlace {
  const space = suggestedSpace(spaces, remembered?.spaceId ?? null, projectKeyOf(epic.key));
  if (space === null) return { kind: 'no-space', why: 'none-visible' };
  const parentId = space.spaceId === remembered?.spaceId ? remembered.parentId : null;
  return { kind: 'space', space, parentId };
}

const lengthOf = ({ description }: EpicFacts): number =>
  description.reduce((length, block) => length + plainText(block).length, 0);
