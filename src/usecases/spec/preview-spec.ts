import { assertNever } from '../../domain/kernel/assert-never';
import { projectKeyOf } from '../../domain/kernel/ids';
import { type EpicFacts } from '../../domain/spec/epic';
import { type Site } from '../../domain/spec/epic-values';
import {
  type RecentPage,
  type RememberedPlace,
  type Space,
  spaceOfRecentPages,
} from '../../domain/spec/place';
import { specTitle } from '../../domain/spec/spec-title';
import { type SpecLanguage } from '../../domain/templates/spec-language';
import { BUILT_IN, type TemplateChoice } from '../../domain/templates/template-choice';
import { choiceFor, sameChoice } from '../../domain/templates/template-choices';
import { type IssueReader } from '../../ports/issues/issue-reader';
import { type PlatformError } from '../../ports/platform-error';
import { type SpaceReader } from '../../ports/pages/space-reader';
import { type SpecPlaces } from '../../ports/spec/spec-places';
import { type TemplateChoicesStore } from '../../ports/templates/template-choices';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';
import { builtIn } from '../templates/built-in';
import { type SpecDraft } from './spec-drafts';
import {
  type TemplateTrouble,
  type UnusableTemplate,
  type UsableTemplate,
  type UseTemplate,
} from '../templates/template-use';

export interface PreviewSpecCommand {
  readonly issueId: string;
  readonly viewerId: string;
  /** What the frame believes the issue's project to be; only used once the issue has confirmed it. */
  readonly projectId: string | null;
  /** What the frame believes the issue's type to be; another is read for once more. */
  readonly issueTypeId: string | null;
  readonly language: SpecLanguage;
  readonly site: Site;
}

/** The page as one template makes it. */
export interface PreviewOption extends SpecDraft {
  readonly choice: TemplateChoice;
  readonly title: string | null;
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
      /** From the project's template, and from the built-in one where those are two. */
      readonly options: readonly PreviewOption[];
      /** Why the project's template cannot be used. */
      readonly trouble: TemplateTrouble | null;
      readonly place: PreviewPlace;
      readonly comment: boolean;
    };

export type PreviewSpec = (command: PreviewSpecCommand) => Promise<PreviewSpecOutcome>;

interface Deps {
  readonly issues: IssueReader;
  readonly spaces: SpaceReader;
  readonly places: SpecPlaces;
  readonly choices: TemplateChoicesStore;
  readonly useTemplate: UseTemplate;
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
 * spaces is read only when they open it. A template of the project's own is a third read beside them.
 */
export function createPreviewSpec({ issues, spaces, places, choices, useTemplate }: Deps): PreviewSpec {
  const lookAround = (remembered: RememberedPlace | null, viewerId: string): Promise<Seen> =>
    orElse<Seen, PlatformFailure>(
      async () =>
        remembered === null
          ? { kind: 'recent-pages', pages: await spaces.recentPages(viewerId) }
          : { kind: 'remembered', space: await spaces.one(remembered.spaceId) },
      ({ kind }) => ({ kind: 'failed', why: kind }),
    );

  const templateFor = (choice: TemplateChoice, language: SpecLanguage) =>
    orElse(
      () => useTemplate(choice, language),
      (): UnusableTemplate => ({ kind: 'unusable', choice, why: 'unavailable' }),
    );

  return async ({ issueId, viewerId, projectId, issueTypeId, language, site }) => {
    const [remembered, chosen] =
      projectId === null ? [null, {}] : await sideBySide(places.of(projectId), choices.of(projectId));
    const choice = choiceFor(chosen, issueTypeId);
    const looking = lookAround(remembered, viewerId);
    const [epic, seen, found, { draftsOf }] = await sideBySide(
      issues.epic(issueId),
      looking,
      templateFor(choice, language),
      // While the longer answer is still on its way.
      looking.then(() => import('./spec-drafts')),
    );
    if (epic === null) return { kind: 'not-visible' };
    if (epic.hierarchyLevel < 1) return { kind: 'no-children-possible' };
    const own = epic.projectId === projectId ? remembered : null;
    const right = epic.projectId === projectId ? choiceFor(chosen, epic.issueTypeId) : BUILT_IN;
    const template = sameChoice(choice, right) ? found : await templateFor(right, language);
    const draft = await draftsOf({ epic, site }, language);
    return {
      kind: 'preview',
      epic,
      title: specTitle(epic.summary, epic.key),
      options: (await usableOf(template, language)).map((usable) => ({
        choice: usable.choice,
        title: usable.title,
        ...draft(usable.template),
      })),
      trouble: template.kind === 'unusable' ? template : null,
      place: placeFor(epic, seen, own),
      comment: own?.comment ?? true,
    };
  };
}

async function usableOf(
  template: UsableTemplate | UnusableTemplate,
  language: SpecLanguage,
): Promise<readonly UsableTemplate[]> {
  const own = template.kind === 'usable' && template.choice.kind !== 'built-in' ? [template] : [];
  return [...own, await builtIn(language)];
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
