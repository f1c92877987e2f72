import { type PreviewAnswer } from '../../src/contract/issue';
import '../kit/silent-bridge';
import { viewer } from '../../static/common/language/viewer';
import { createDraft } from '../../static/issue/generate/draft';

const PREVIEW: PreviewAnswer = {
  kind: 'preview',
  issueKey: 'BOOK-1',
  secured: false,
  title: 'Shorter queues - Product Spec',
  options: [
    {
      choice: { kind: 'built-in' },
      title: null,
      sections: [{ kind: 'user-story', heading: null, content: [] }],
      isThin: true,
    },
  ],
  templateTrouble: null,
  children: [],
  hasMoreChildren: false,
  place: { kind: 'no-space', why: 'to-choose' },
  comment: false,
};

test.each([
  { locale: 'en-GB', label: 'For: ' },
  { locale: 'de-AT', label: 'Für: ' },
  { locale: 'ja-JP', label: '対象: ' },
  { locale: 'en-XB', label: 'For: ' },
])('the preview shows an answer as the page will have it: $locale', ({ locale, label }) => {
  viewer.value = { locale, timeZone: 'UTC' };
  const draft = createDraft(PREVIEW, true);
  draft.answers.value = { who: 'guests', outcome: '', doneWhen: '' };
  expect(JSON.stringify(draft.sections.value)).toContain(`"text":"${label}"`);
});
