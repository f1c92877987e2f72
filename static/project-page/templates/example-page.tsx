import { type TemplatePart } from '../../../src/contract/page-preview';
import { EXAMPLE_TONGUES, exampleEpic } from '../../../src/domain/spec/example-epic';
import { composeSpec } from '../../../src/domain/spec/compose-spec';
import { previewParts } from '../../../src/domain/spec/preview-parts';
import { specTitle } from '../../../src/domain/spec/spec-title';
import { de } from '../../../src/domain/spec/words/de';
import { en } from '../../../src/domain/spec/words/en';
import { ja } from '../../../src/domain/spec/words/ja';
import { wordsLocale } from '../../common/language/viewer';
import { PagePreview } from '../../common/page-preview/page-preview';
import { messages } from './messages';

const FACTS = { en: en.facts, de: de.facts, ja: ja.facts };

/** The example's issues are on no site. */
const SITE = { siteUrl: 'https://example.atlassian.net', cloudId: '' };

/** What a template makes of a made-up epic that says something of everything. */
export function ExamplePage({ parts }: { readonly parts: readonly TemplatePart[] }) {
  const epic = exampleEpic(wordsLocale.value);
  const words = { facts: FACTS[wordsLocale.value], tongue: EXAMPLE_TONGUES[wordsLocale.value] };
  const sections = previewParts(composeSpec(epic, SITE, { parts }, words));
  return (
    <>
      <p role="status">{messages.example}</p>
      <PagePreview listed={epic} title={specTitle(epic.summary, epic.key)} sections={sections} />
    </>
  );
}
