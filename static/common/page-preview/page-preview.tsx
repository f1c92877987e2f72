import { type ListedChildren, type PreviewSection } from '../../../src/contract/page-preview';
import { PeoplesText } from '../kit';
import { DocumentView } from './document';
import { InlineView } from './line';
import { messages } from './messages';

interface PagePreviewProps {
  /** What a live list of child issues will show. */
  readonly listed: ListedChildren;
  readonly title: string;
  readonly sections: readonly PreviewSection[];
}

/** The page as it will look. */
export function PagePreview({ listed, title, sections }: PagePreviewProps) {
  return (
    <section class="page-preview" aria-label={messages.preview}>
      <h2>
        <PeoplesText text={title} />
      </h2>
      {sections.map(({ heading, content }, index) => (
        <section key={index}>
          {heading !== null && (
            <h3 dir="auto">
              <InlineView content={heading} />
            </h3>
          )}
          <DocumentView content={content} live={<Children {...listed} />} />
          {content.length === 0 && <Silent />}
        </section>
      ))}
    </section>
  );
}

const Silent = () => <p class="hint">{messages.silent}</p>;

function Children({ children, hasMoreChildren }: ListedChildren) {
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
