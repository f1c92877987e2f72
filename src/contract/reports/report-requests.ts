import * as v from 'valibot';
import { layoutSchema } from './report-layout';
import {
  type FindParentPagesRequest,
  type NamedReport,
  type ReportChoiceView,
  type ReportOrder,
} from './reports';
import { id, parsed, typed } from '../payload';
import { LONGEST_JQL } from '../status/status-options';
import { scheduleId } from './report-name';

const within = (min: number, max: number) =>
  v.picklist(Array.from({ length: max - min + 1 }, (_, n) => min + n));

const MOST_WEEKS = 12;
const calendarDate = v.pipe(v.string(), v.regex(/^20\d{2}-\d{2}-\d{2}$/), v.check(isCalendarDate));
const recurrenceSchema = v.union([
  v.object({ kind: v.literal('weeks'), every: within(2, MOST_WEEKS), from: calendarDate }),
  v.object({ kind: v.literal('weekday-of-month'), nth: v.picklist([1, 2, 3, 4, 'last']) }),
  v.object({ kind: v.literal('day-of-month'), day: within(1, 31) }),
]);

const scheduleSchema = v.object({
  zone: typed(64),
  weekday: within(1, 7),
  hour: within(0, 23),
  minute: within(0, 59),
  recurrence: v.exactOptional(recurrenceSchema),
});
const scope = v.optional(
  v.union([
    v.object({ kind: v.literal('project') }),
    v.object({ kind: v.literal('epic'), issueId: id }),
    v.object({ kind: v.literal('version'), versionId: id }),
    v.object({ kind: v.literal('board'), boardId: id }),
    v.object({
      kind: v.literal('jql'),
      // As it was typed: Jira names places in it.
      jql: v.pipe(v.string(), v.regex(/\S/), v.maxLength(LONGEST_JQL)),
    }),
  ]),
  { kind: 'project' },
);
const layout = v.exactOptional(layoutSchema);
const choiceSchema = v.object({
  schedule: scheduleSchema,
  spaceId: id,
  parentId: v.nullish(id, null),
  scope,
  layout,
  audience: v.optional(v.picklist(['project', 'space']), 'project'),
  catchUp: v.optional(v.picklist(['late', 'skip']), 'late'),
});
const changeSchema = v.object({
  scheduleId,
  on: v.exactOptional(v.boolean()),
  choice: v.exactOptional(choiceSchema),
  from: v.exactOptional(choiceSchema),
});
const addSchema = v.object({
  choice: choiceSchema,
  attempt: v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{8,64}$/)),
});
/** As Confluence gives them: that of a personal space begins with `~`. It stands in a query. */
const spaceKey = v.pipe(v.string(), v.regex(/^~?[0-9A-Za-z_.:-]{1,255}$/));
const parentPagesSchema = v.object({ spaceKey, words: typed(500) });
const previewSchema = v.object({ schedule: scheduleSchema, scope, layout, scheduleId });

/** `2026-02-30` is none. */
function isCalendarDate(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}

export function parseReportChoice(payload: unknown): ParsedChoice | null {
  return parsed(choiceSchema, payload);
}

export interface ParsedChange extends NamedReport {
  readonly on?: boolean;
  readonly choice?: ParsedChoice;
  readonly from?: ParsedChoice;
}

/** The usual layout where none is said. */
export type ParsedChoice = Omit<ReportChoiceView, 'layout'> & Pick<ReportOrder, 'layout'>;

export function parseChangeReport(payload: unknown): ParsedChange | null {
  return parsed(changeSchema, payload);
}

export function parseAddReport(
  payload: unknown,
): { readonly choice: ParsedChoice; readonly attempt: string } | null {
  return parsed(addSchema, payload);
}

export function parseFindParentPages(payload: unknown): FindParentPagesRequest | null {
  return parsed(parentPagesSchema, payload);
}

export function parseReportTemplate(payload: unknown): { readonly pageId: string } | null {
  return parsed(v.object({ pageId: id }), payload);
}

export type ParsedPreview = Pick<ParsedChoice, 'schedule' | 'scope' | 'layout'> & NamedReport;

export function parsePreviewRequest(payload: unknown): ParsedPreview | null {
  return parsed(previewSchema, payload);
}
