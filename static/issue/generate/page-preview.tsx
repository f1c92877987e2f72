import { type PreviewAnswer, type PreviewSection } from '../../../src/contract/issue';
import { PeoplesText } from '../../common/kit';
import { DocumentView, InlineView } from './document';
import { messages } from './messages';

interface PagePreviewProps {
  readonly preview: PreviewAnswer;
  readonly title: string;
  readonly sections: readonly PreviewSection[];
}

/** The page as it will look. */
export function PagePreview({ preview, title, sections }: PagePreviewProps) {
  return (
    <section class="page-preview" aria-label={messages.preview}>
      <h2>
        <PeoplesText text={title} />
      </h2>
      {sections.map(({ heading, content }, index) => (
        <section key={index}>
          {heading !== null && (
            <h3>
              <InlineView content={heading} />
            </h3>
          )}
          <DocumentView content={content} live={<Children preview={preview} />} />
          {content.length === 0 && <Silent />}
        </section>
      ))}
    </section>
  );
}

const Silent = () => <p class="hint">{messages.silent}</p>;

function Children({ preview: { children, hasMoreChildren } }: { readonly preview: PreviewAnswer }) {
  if (children.length === 0) return <p class="hint">{messages.noChildren}</p>;
  return (
    <>
      <ul>
        {children.map(({ key, summary }) => (
          <li key={key}>
            {key} <PeoplesText text={summary} />
          </li>
        ))}
      </ul>
      {hasMoreChildren && <p class="hint">{messages.moreChildren}</p>}
    </>
  );
}
