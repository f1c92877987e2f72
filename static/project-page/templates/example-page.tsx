import { type PreviewSection, type TemplatePart } from '../../../src/contract/page-preview';
import { EXAMPLE_TONGUES, exampleEpic } from '../../../src/domain/spec/example-epic';
import { composeSpec, flatParts } from '../../../src/domain/spec/compose-spec';
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
  const sections = flatParts(composeSpec(epic, SITE, { parts }, words)).map((part): PreviewSection =>
    part.kind === 'section' ? part.section : { kind: '', heading: null, content: part.blocks },
  );
  return (
    <>
      <p role="status">{messages.example}</p>
      <PagePreview listed={epic} title={specTitle(epic.summary, epic.key)} sections={sections} />
    </>
  );
}
