import { type ReportTemplateAnswer } from '../../../src/contract/reports/report-template';
import { PagePreview } from '../../common/page-preview/page-preview';
import { Notes } from '../templates/findings';
import { messages } from './messages';

const NOTHING_LISTED = { children: [], hasMoreChildren: false };

/** A page as it is read as a template, with the names of what Lockstep will write. */
export function TemplateLook({
  template: { title, blocks, notes },
}: {
  readonly template: Extract<ReportTemplateAnswer, { kind: 'template' }>;
}) {
  return (
    <>
      <p role="status">{messages.templateTaken}</p>
      {notes.length > 0 && <Notes notes={notes} />}
      <PagePreview
        listed={NOTHING_LISTED}
        title={title}
        sections={[{ kind: '', heading: null, content: blocks }]}
      />
    </>
  );
}
