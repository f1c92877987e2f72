import {
  type GenerateHindrance,
  type PreviewAnswer,
  type ShowIssueAnswer,
  type SpecPageView,
  type TemplateOption,
} from '../../contract/issue';
import { type PlaceView, type SpaceView } from '../../contract/place';
import { assertNever } from '../../domain/kernel/assert-never';
import { type Space } from '../../domain/spec/place';
import { type IssueRights } from '../../ports/issue-reader';
import { toTemplateTrouble } from './templates-answers';
import {
  type PreviewOption,
  type PreviewPlace,
  type PreviewSpecOutcome,
} from '../../usecases/spec/preview-spec';
import { type KnownPage, type ShowIssueOutcome } from '../../usecases/spec/show-issue';

export function toShowIssueAnswer(outcome: ShowIssueOutcome): ShowIssueAnswer {
  switch (outcome.kind) {
    case 'not-visible':
    case 'no-children-possible':
    case 'spec-named-on-issue':
      return outcome;
    case 'no-spec':
      return {
        kind: 'no-spec',
        hindrance: hindranceIn(outcome.rights),
        canComment: outcome.rights.canComment,
      };
    case 'in-progress':
      return {
        kind: 'in-progress',
        task: outcome.task,
        byViewer: outcome.byViewer,
        page: toPageView(outcome.page),
      };
    case 'unfinished':
      return { ...outcome, page: toPageView(outcome.page) };
    case 'spec':
      return { ...outcome, page: viewOf(outcome.page) };
    default:
      return assertNever(outcome);
  }
}

function hindranceIn({ canEdit, canLink }: IssueRights): GenerateHindrance | null {
  if (!canEdit) return 'may-not-edit';
  return canLink ? null : 'may-not-link';
}

const toPageView = (page: KnownPage | null): SpecPageView | null => (page === null ? null : viewOf(page));

function viewOf(page: KnownPage): SpecPageView {
  const { pageId } = page;
  switch (page.kind) {
    case 'unreachable':
      return { kind: unreachableKind(page.why), pageId };
    case 'not-visible':
      return { kind: 'not-visible', pageId };
    default: {
      const { kind, title, path, updatedAt } = page;
      return { kind, pageId, title, path: `/wiki${path}`, updatedAt };
    }
  }
}

/** Somebody without any access to Confluence learns no more than somebody without access to the page. */
function unreachableKind(why: Extract<KnownPage, { kind: 'unreachable' }>['why']) {
  if (why === 'forbidden') return 'not-visible';
  return why === 'not-connected' ? 'not-connected' : 'unreachable';
}

type Preview = PreviewAnswer | Extract<ShowIssueAnswer, { kind: 'not-visible' | 'no-children-possible' }>;

export function toPreviewAnswer(outcome: PreviewSpecOutcome): Preview {
  if (outcome.kind !== 'preview') return outcome;
  const { epic, title, options, trouble, place, comment } = outcome;
  return {
    kind: 'preview',
    issueKey: epic.key,
    title,
    options: options.map(toTemplateOption),
    templateTrouble: trouble === null ? null : toTemplateTrouble(trouble),
    children: epic.children.map(({ key, summary }) => ({ key, summary })),
    hasMoreChildren: epic.hasMoreChildren,
    place: toPlaceView(place),
    comment,
  };
}

function toTemplateOption({ choice, title, parts, isThin }: PreviewOption): TemplateOption {
  const sections = parts.map((part) =>
    part.kind === 'section'
      ? { kind: part.section.kind, heading: part.section.heading, content: part.section.content }
      : { kind: '', heading: null, content: part.blocks },
  );
  return { choice, title, sections, isThin };
}

export function toPlaceView(place: PreviewPlace): PlaceView {
  if (place.kind === 'space')
    return { kind: 'space', space: toSpaceView(place.space), parentId: place.parentId };
  switch (place.why) {
    case 'to-choose':
    case 'none-visible':
    case 'not-connected':
      return { kind: 'no-space', why: place.why };
    case 'forbidden':
    case 'not-found':
      return { kind: 'no-space', why: 'no-access' };
    default:
      return { kind: 'no-space', why: 'unavailable' };
  }
}

export const toSpaceView = ({ spaceId, key, name }: Space): SpaceView => ({ spaceId, key, name });
