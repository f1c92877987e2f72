import { computed, type ReadonlySignal, signal, type Signal } from '@preact/signals';
import { type PreviewAnswer, type SpecAnswers, type TemplateOption } from '../../../src/contract/issue';
import { type PreviewPart } from '../../../src/contract/page-preview';
import { withAnswers } from '../../../src/domain/spec/answers';
import { NO_ANSWERS } from '../../../src/domain/spec/no-answers';
import { LONGEST_TITLE } from '../../../src/domain/spec/spec-title';
import { titleFault } from '../../../src/domain/spec/chosen-title';
import { wordsLocale } from '../../common/language/viewer';
import { pastedPageId } from '../../common/page-search/pasted-page';
import { type PlaceDraft } from '../place/place-draft';
import { type SpecOrder } from '../run-spec';
import { messages } from './messages';

/** What the person may still change before the page is created. */
export interface Draft extends PlaceDraft {
  readonly comment: Signal<boolean>;
  readonly answers: Signal<SpecAnswers>;
  /** `null` until somebody has agreed to another template than the project's broken one. */
  readonly template: Signal<TemplateOption | null>;
  readonly sections: ReadonlySignal<readonly PreviewPart[]>;
  /** The order as it stands, or `null` while something in it is wrong. */
  readonly order: ReadonlySignal<SpecOrder | null>;
}

export function createDraft(preview: PreviewAnswer, canComment: boolean): Draft {
  const { place } = preview;
  const title = signal(preview.title);
  const space = signal(place.kind === 'space' ? place.space : null);
  const parent = signal(place.kind === 'space' ? (place.parentId ?? '') : '');
  const comment = signal(preview.comment && canComment);
  const answers = signal<SpecAnswers>(NO_ANSWERS);
  const titleError = computed(() => sayTitleFault(title.value));
  const parentError = computed(() => (parentIn(parent.value) === undefined ? messages.parentFault : null));
  const template = signal(preview.templateTrouble === null ? (preview.options[0] ?? null) : null);
  const sections = computed(() =>
    answered((template.value ?? preview.options[0])?.sections ?? [], answers.value),
  );
  const order = computed(() => {
    const parentId = parentIn(parent.value);
    if (
      template.value === null ||
      space.value === null ||
      titleError.value !== null ||
      parentId === undefined
    )
      return null;
    const { spaceId } = space.value;
    const { choice } = template.value;
    return {
      spaceId,
      parentId,
      title: title.value,
      comment: comment.value,
      answers: answers.value,
      template: choice,
    };
  });
  return { title, space, parent, comment, answers, template, sections, titleError, parentError, order };
}

/** Wherever in a layout the sections stand. */
const answered = (parts: readonly PreviewPart[], answers: SpecAnswers): readonly PreviewPart[] =>
  parts.flatMap((part): readonly PreviewPart[] =>
    'parts' in part
      ? [{ ...part, parts: answered(part.parts, answers) }]
      : withAnswers([part], answers, wordsLocale.value),
  );

/** What is wrong with a title, or `null`. */
export function sayTitleFault(title: string): string | null {
  const fault = titleFault(title);
  if (fault === null) return null;
  return fault === 'empty' ? messages.titleEmpty : messages.titleTooLong(title.trim().length - LONGEST_TITLE);
}

/** The page id in a pasted link, `null` without one, `undefined` when the text is neither. */
export function parentIn(pasted: string): string | null | undefined {
  return pasted.trim() === '' ? null : (pastedPageId(pasted) ?? undefined);
}
