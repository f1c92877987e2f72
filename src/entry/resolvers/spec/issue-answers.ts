import { type PreviewAnswer, type ShowIssueAnswer, type TemplateOption } from '../../../contract/issue';
import { type PlaceView, type SpaceView } from '../../../contract/place';
import { type Space } from '../../../domain/spec/place';
import { previewParts } from '../../../domain/spec/preview-parts';
import { SPEC_NAMES } from '../../../domain/templates/placeholder-names';
import { toTemplateTrouble } from '../templates/template-trouble';
import {
  type PreviewOption,
  type PreviewPlace,
  type PreviewSpecOutcome,
} from '../../../usecases/spec/preview-spec';

type Preview = PreviewAnswer | Extract<ShowIssueAnswer, { kind: 'not-visible' | 'no-children-possible' }>;

export function toPreviewAnswer(outcome: PreviewSpecOutcome): Preview {
  if (outcome.kind !== 'preview') return outcome;
  const { epic, title, options, trouble, place, comment } = outcome;
  return {
    kind: 'preview',
    issueKey: epic.key,
    secured: epic.secured,
    title,
    options: options.map(toTemplateOption),
    templateTrouble: trouble === null ? null : toTemplateTrouble(trouble, SPEC_NAMES),
    children: epic.children.map(({ key, summary }) => ({ key, summary })),
    hasMoreChildren: epic.hasMoreChildren,
    place: toPlaceView(place),
    comment,
  };
}

const toTemplateOption = ({ choice, title, parts, isThin }: PreviewOption): TemplateOption => ({
  choice,
  title,
  sections: previewParts(parts),
  isThin,
});

export function toPlaceView(place: PreviewPlace): PlaceView {
  if (place.kind === 'space')
    return { kind: 'space', space: toSpaceView(place.space), parentId: place.parentId };
  switch (place.why) {
    case 'to-choose':
    case 'none-visible':
    case 'not-connected':
    case 'not-granted':
      return { kind: 'no-space', why: place.why };
    case 'forbidden':
    case 'not-found':
      return { kind: 'no-space', why: 'no-access' };
    default:
      return { kind: 'no-space', why: 'unavailable' };
  }
}

export const toSpaceView = ({ spaceId, key, name }: Space): SpaceView => ({ spaceId, key, name });
