import {
  type NoUpdate,
  type UpdateChange as ChangeView,
  type UpdatePreview,
  type UpdatePreviewAnswer,
  type UpdateSection,
  type UpdateStateAnswer,
} from '../../../contract/spec/spec-update';
import { type UpdateChange } from '../../../domain/update/update-change';
import { askedAbout, type AskedAbout, isOffer } from '../../../domain/update/asked-about';
import { changesIn, type SectionPlan } from '../../../domain/update/update-plan';
import { type UpdateCheck } from '../../../usecases/update/check-update';
import { toUpdatedPage } from './updated-page';

export function toUpdateStateAnswer(outcome: UpdateCheck | NoUpdate): UpdateStateAnswer {
  if (outcome.kind === 'no-update') return outcome;
  const { plan, page } = outcome;
  const all = changesIn(plan);
  const changes = all.filter((change) => !isOffer(change));
  if (all.length === 0) return { kind: 'up-to-date' };
  if (changes.length === 0) return { kind: 'offers' };
  const sections = plan.sections.filter((section) => section.changes.some((change) => !isOffer(change)));
  return {
    kind: 'changes',
    count: changes.length,
    sections: sections.map(({ heading }) => heading),
    title: plan.title !== null,
    mayEdit: page.mayEdit,
  };
}

/** `isGranted`: whether administrators have let the app change pages. */
export function toUpdatePreviewAnswer(
  outcome: UpdateCheck | NoUpdate,
  isGranted: boolean,
): UpdatePreviewAnswer {
  return outcome.kind === 'no-update' ? outcome : { ...previewOf(outcome), isGranted };
}

function previewOf({ plan, page, issueKey, secured }: UpdateCheck): Omit<UpdatePreview, 'isGranted'> {
  const title: readonly UpdateSection[] =
    plan.title === null
      ? []
      : [{ anchor: 'title', heading: null, place: 'found', ...told([[plan.title, null]]) }];
  return {
    kind: 'update-preview',
    issueKey,
    secured,
    page: toUpdatedPage(page.page),
    mayEdit: page.mayEdit,
    sections: [...title, ...plan.sections.filter(isWorthTelling).map(toSection)],
  };
}

/** What is as it should be needs no word; what is missing and has nothing new to say is people's wish. */
const isWorthTelling = ({ place, changes }: SectionPlan): boolean =>
  changes.length > 0 || place === 'twice' || place === 'unclear';

const toSection = (section: SectionPlan): UpdateSection => ({
  anchor: section.wanted.anchor,
  heading: section.heading,
  place: section.place,
  ...told(section.changes.map((change) => [change, askedAbout(section, change)])),
});

/** Many changes are shown beside the same words of people's: each goes over the wire once. */
function told(
  changes: readonly (readonly [UpdateChange, AskedAbout | null])[],
): Pick<UpdateSection, 'changes' | 'peoples'> {
  const peoples = [...new Set(changes.flatMap(([, about]) => about?.instead ?? []))];
  const places = new Map(peoples.map((node, place) => [node, place]));
  return {
    peoples,
    changes: changes.map(([{ id, kind, ask, before, after }, about]): ChangeView => {
      const { was = null, instead = [], commentsLost = 0 } = about ?? {};
      const there = instead.flatMap((node) => places.get(node) ?? []);
      return { id, kind, ask, before, after, was, instead: there, commentsLost };
    }),
  };
}
