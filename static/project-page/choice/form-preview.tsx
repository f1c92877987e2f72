import { type ComponentChildren } from 'preact';
import { type DocumentNode } from '../../../src/contract/page-preview';
import { formatDay } from '../../common/dates';
import { DocumentView } from '../../common/page-preview/document';
import { type Previewed, PreviewGroup } from '../reports/preview-group';
import { messages } from './messages';
import { filledWith, partNamed } from './form-parts';

interface Props {
  readonly preview: Previewed;
  /** The page that the reports are to look like. */
  readonly template: readonly DocumentNode[];
}

/** What is counted, where a template has it; what else is read only when a report is made keeps its name. */
export function FormPreview({ preview, template }: Props) {
  const period = `${formatDay(preview.since)} – ${formatDay(preview.until)}`;
  return (
    <>
      <section class="page-preview" aria-label={messages.formPreview}>
        {template.map((block, n) => {
          const part = PARTS[partNamed(block) ?? '']?.(preview);
          const shown = part ?? <DocumentView content={[filledWith(block, { period })]} live={null} />;
          return <div key={n}>{shown}</div>;
        })}
      </section>
      <p class="hint">{messages.formPreviewHelp}</p>
    </>
  );
}

const PARTS: Readonly<Record<string, (preview: Previewed) => ComponentChildren>> = {
  summary: ({ headline }) => <p dir="auto">{headline}</p>,
  completed: (preview) => <PreviewGroup group="completed" preview={preview} />,
  inprogress: (preview) => <PreviewGroup group="inProgress" preview={preview} />,
  blocked: (preview) => <PreviewGroup group="blocked" preview={preview} />,
  other: (preview) => <PreviewGroup group="other" preview={preview} />,
};
