import { type AdfDoc } from '../adf';
import { type WorldTemplate } from '../confluence-world';
import {
  bullets,
  date,
  doc,
  heading,
  panel,
  paragraph,
  rule,
  status,
  table,
  text,
} from '../documents/builders';
import { localId } from '../documents/local-ids';
import { DAY_MS, type Making } from '../making';

/** Two templates as teams keep them: one for specs, with placeholders in people's style, one for meetings. */
export function spaceTemplates(
  { spaceId, owner }: { readonly spaceId: string; readonly owner: string },
  { ids, now, directory }: Making,
): readonly WorldTemplate[] {
  const made = (name: string, description: string, body: AdfDoc): WorldTemplate => ({
    id: ids('content'),
    spaceId,
    name,
    description,
    labels: [],
    body,
    authorId: directory.accountId(owner),
    createdAt: now - 90 * DAY_MS,
  });
  return [
    made('Feature brief', 'One page a feature: who, why, how we know.', featureBrief()),
    made('Meeting notes', 'Who was there and what was decided.', meetingNotes(now)),
  ];
}

const featureBrief = (): AdfDoc =>
  doc(
    panel('info', paragraph(text('Brief for ', 'strong'), '{{issue.key}}', ': {{issue.summary}}')),
    table(
      ['Owner', 'Type', 'Priority', 'Due'],
      ['(who decides)', '{{issue.type}}', '{{issue.priority}}', '{{issue.dueDate}}'],
    ),
    heading(2, 'Why'),
    paragraph('{{spec.overview}}'),
    heading(2, 'Who it is for'),
    paragraph('{{spec.userStory}}'),
    heading(2, 'Done when'),
    paragraph('{{spec.acceptanceCriteria}}'),
    heading(2, 'Not part of it'),
    bullets('What we will not do'),
    heading(2, 'Work in ', text('{{issue', 'strong'), '.key}}'),
    paragraph('{{issue.children}}'),
    rule,
    heading(3, 'Sign-off'),
    paragraph(status('Draft', 'neutral', localId('template status')), ' ', text('Nobody yet.', 'em')),
  );

const meetingNotes = (now: number): AdfDoc =>
  doc(
    heading(2, 'Date'),
    paragraph(date(now)),
    heading(2, 'Participants'),
    bullets('Everybody who was there'),
    heading(2, 'Decisions'),
    bullets('What was decided, and by whom'),
  );
