import { doc, paragraph } from '../documents/builders';
import { type ProjectSetup } from './configuration';
import { type WorldComment, type WorldIssueAttachment, type WorldWorklog } from '../jira-world';
import { DAY_MS, HOUR_MS, type Making } from '../making';

/** What the team says below an issue in the days after it was made. */
export function commentsOf(
  { plan }: ProjectSetup,
  since: number,
  { ids, random, directory, now }: Making,
): readonly WorldComment[] {
  return random.some(plan.phrases.comments, random.int(1, 3)).map((words, index) => {
    const createdAt = Math.min(now, since + index * 2 * DAY_MS + random.int(1, 40) * HOUR_MS);
    return {
      id: ids('comment'),
      authorId: directory.accountId(random.pick(plan.team)),
      createdAt,
      updatedAt: createdAt,
      body: doc(paragraph(words)),
    };
  });
}

export function worklogsOf(
  { plan }: ProjectSetup,
  worked: { readonly startedAt: number; readonly endedAt: number; readonly assignee: string | null },
  { ids, random, directory }: Making,
): readonly WorldWorklog[] {
  const authorId = directory.accountId(worked.assignee ?? plan.lead);
  return random.some(plan.phrases.worklogs, random.pick([0, 0, 1, 2])).map((words) => {
    const startedAt = Math.round(worked.startedAt + (worked.endedAt - worked.startedAt) * random.next());
    const timeSpentSeconds = random.int(1, 12) * 1800;
    return {
      id: ids('worklog'),
      authorId,
      startedAt,
      createdAt: startedAt,
      timeSpentSeconds,
      comment: doc(paragraph(words)),
    };
  });
}

const FILES = [
  { fileName: 'screen-recording.mp4', mimeType: 'video/mp4', sizeBytes: 4_812_331 },
  { fileName: 'wireframe.png', mimeType: 'image/png', sizeBytes: 182_940 },
  { fileName: 'timings.csv', mimeType: 'text/csv', sizeBytes: 9_120 },
  { fileName: 'contract-draft.pdf', mimeType: 'application/pdf', sizeBytes: 688_004 },
];

export function attachmentsOf(
  { plan }: ProjectSetup,
  since: number,
  { ids, random, directory, now }: Making,
): readonly WorldIssueAttachment[] {
  return random.some(FILES, random.int(1, 2)).map((file) => ({
    id: ids('attachment'),
    ...file,
    authorId: directory.accountId(random.pick(plan.team)),
    createdAt: Math.min(now, since + random.int(1, 30) * HOUR_MS),
  }));
}
