import { randomUUID } from 'node:crypto';
import { storeAdf } from '../../dev/products/adf/store';
import { type AdfNode } from '../../src/domain/documents/adf';
import { anIssue } from './an-issue';
import { ReportDesk } from './report-desk';

/** Summary of the issue that came after the report. */
export const NEWS = 'Came in later';

/** A report of today, kept as Confluence keeps it, and then news in Jira. */
export async function aPublishedReport(): Promise<ReportDesk> {
  const desk = new ReportDesk();
  desk.pages.kept = (body) => storeAdf(body, 'service', randomUUID);
  desk.issues.issues = [
    anIssue({ issueId: '1', key: 'ABC-1', category: 'done', categoryChangedAt: desk.now - 1_000 }),
    anIssue({ issueId: '2', key: 'ABC-2', category: 'indeterminate' }),
  ];
  await desk.turnOn();
  await desk.publishNow();
  desk.now += 3_600_000;
  desk.issues.issues = [...desk.issues.issues, anIssue({ issueId: '3', key: 'ABC-3', summary: NEWS })];
  return desk;
}

export const bodyOf = (desk: ReportDesk): string => [...desk.pages.pages.values()][0]?.body ?? '';

type Doc = AdfNode & { readonly content: readonly AdfNode[] };
export type Edit = (blocks: readonly AdfNode[]) => readonly AdfNode[];

export function byHand(desk: ReportDesk, edit: Edit): void {
  desk.edit((body) => {
    const doc = JSON.parse(body) as Doc;
    return JSON.stringify({ ...doc, content: edit(doc.content) });
  });
}
