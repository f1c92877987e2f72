import {
  type NoUpdate,
  type UpdateChange as ChangeView,
  type UpdatePreview,
  type UpdatePreviewAnswer,
  type UpdateSection,
  type UpdateStateAnswer,
  type WordPart,
} from '../../../contract/spec/spec-update';
import { type AdfNode } from '../../../domain/documents/adf';
import { wordDiff } from '../../../domain/documents/merge/word-diff';
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

export function toUpdatePreviewAnswer(outcome: UpdateCheck | NoUpdate): UpdatePreviewAnswer {
  return outcome.kind === 'no-update' ? outcome : previewOf(outcome);
}

function previewOf({ plan, page, issueKey, secured }: UpdateCheck): UpdatePreview {
  const title: readonly UpdateSection[] =
    plan.title === null
      ? []
      : [{ anchor: 'title', heading: null, place: 'found', changes: [toChange(plan.title, null)] }];
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

function toSection(section: SectionPlan): UpdateSection {
  const { wanted, heading, place, changes } = section;
  return {
    anchor: wanted.anchor,
    heading,
    place,
    changes: changes.map((change) => toChange(change, askedAbout(section, change))),
  };
}

function toChange({ id, kind, ask, before, after }: UpdateChange, about: AskedAbout | null): ChangeView {
  const instead = about?.instead ?? [];
  const words =
    instead.length > 0 ? [...instead.flatMap(asLines), ...wordDiff(null, after)] : wordDiff(before, after);
  const was = wordDiff(about?.was ?? null, null);
  return { id, kind, ask, words, was, commentsLost: about?.commentsLost ?? 0 };
}

/** What stays, each block or item in a line of its own. */
const asLines = (node: AdfNode): readonly WordPart[] =>
  [...wordDiff(null, node), { text: '\n' }].map((part) => ({ ...part, kind: 'same' }));
