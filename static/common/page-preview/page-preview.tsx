import { type ComponentChildren } from 'preact';
import {
  type ListedChildren,
  type PreviewPart,
  type PreviewSection,
} from '../../../src/contract/page-preview';
import { PeoplesText } from '../kit';
import { DocumentView, FrameView } from './document';
import { InlineView } from './line';
import { messages } from './messages';

interface PagePreviewProps {
  /** What a live list of child issues will show. */
  readonly listed: ListedChildren;
  readonly title: string;
  readonly sections: readonly PreviewPart[];
}

/** The page as it will look. */
export function PagePreview({ listed, title, sections }: PagePreviewProps) {
  return (
    <section class="page-preview" aria-label={messages.preview}>
      <h2>
        <PeoplesText text={title} />
      </h2>
      <Parts parts={sections} live={<Children {...listed} />} />
    </section>
  );
}

interface PartsProps {
  readonly parts: readonly PreviewPart[];
  readonly live: ComponentChildren;
}

const Parts = ({ parts, live }: PartsProps) => (
  <>
    {parts.map((part, index) =>
      'parts' in part ? (
        <FrameView key={index} frame={part.frame}>
          <Parts parts={part.parts} live={live} />
        </FrameView>
      ) : (
        <Section key={index} section={part} live={live} />
      ),
    )}
  </>
);

function Section({
  section: { heading, content },
  live,
}: Pick<PartsProps, 'live'> & { readonly section: PreviewSection }) {
  return (
    <section>
      {heading !== null && (
        <h3 dir="auto">
          <InlineView content={heading} />
        </h3>
      )}
      <DocumentView content={content} live={live} />
      {content.length === 0 && <Silent />}
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
