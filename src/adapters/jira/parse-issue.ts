import * as v from 'valibot';
import { type BlockerFacts, type StatusCategory } from '../../domain/status/issue-facts';
import { type SiteFields } from '../../domain/status/site-fields';
import { type FoundIssue, type IssueName } from '../../ports/issue-search';
import { PlatformError } from '../../ports/platform-error';

/** A status category that Jira may add one day counts as none. */
const category = v.fallback(v.picklist(['new', 'indeterminate', 'done', 'undefined']), 'undefined');
const status = v.object({ name: v.string(), statusCategory: v.object({ key: category }) });

const linkedIssue = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({ status: v.optional(v.object({ statusCategory: v.object({ key: category }) })) }),
});

const parentIssue = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.optional(v.object({ summary: v.optional(v.string(), '') }), {}),
});

const issueSchema = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.looseObject({
    summary: v.nullish(v.string(), ''),
    status,
    statuscategorychangedate: v.nullish(v.string()),
    labels: v.nullish(v.array(v.string()), []),
    issuelinks: v.nullish(
      v.array(v.object({ type: v.object({ id: v.string() }), inwardIssue: v.optional(linkedIssue) })),
      [],
    ),
    parent: v.nullish(parentIssue),
  }),
});

type IssueBody = v.InferOutput<typeof issueSchema>;

/** The fields to ask for: what `parseIssue` reads, and nothing that a page would have to carry for nobody. */
export function issueFields({ flaggedFieldId }: SiteFields): readonly string[] {
  const fields = ['summary', 'status', 'statuscategorychangedate', 'labels', 'issuelinks', 'parent'];
  return flaggedFieldId === null ? fields : [...fields, flaggedFieldId];
}

/** Throws a `PlatformError` when the body is not what Jira's documents promise, as `parseIssueId` does. */
export function parseIssue(body: unknown, siteFields: SiteFields): FoundIssue {
  const { id, key, fields } = parse(issueSchema, body);
  return {
    issueId: id,
    key,
    summary: fields.summary,
    category: fields.status.statusCategory.key,
    statusName: fields.status.name,
    categoryChangedAt: instantOf(fields.statuscategorychangedate),
    flagged: isFlagged(fields, siteFields),
    labels: fields.labels,
    blockers: blockersOf(fields, siteFields),
    parent: parentOf(fields),
  };
}

export function parseIssueId(body: unknown): string {
  return parse(v.object({ id: v.string() }), body).id;
}

function parse<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) throw new PlatformError('rejected', 'read issue: unexpected form');
  return parsed.output;
}

/** Jira writes offsets without a colon (`+0100`), which `Date.parse` takes in Node and not everywhere. */
function instantOf(text: string | null | undefined): number | null {
  if (text == null) return null;
  const instant = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(instant) ? null : instant;
}

/** The flag is a list of checked boxes; it has one, whatever its name. */
function isFlagged(fields: IssueBody['fields'], { flaggedFieldId }: SiteFields): boolean {
  const boxes = flaggedFieldId === null ? null : fields[flaggedFieldId];
  return Array.isArray(boxes) && boxes.length > 0;
}

/** On the waiting issue, the issue at the inward end is the one that blocks. */
function blockersOf(
  fields: IssueBody['fields'],
  { blockingLinkTypeIds }: SiteFields,
): readonly BlockerFacts[] {
  return fields.issuelinks.flatMap(({ type, inwardIssue }) => {
    if (inwardIssue === undefined || !blockingLinkTypeIds.includes(type.id)) return [];
    const key: StatusCategory = inwardIssue.fields.status?.statusCategory.key ?? 'undefined';
    return [{ issueId: inwardIssue.id, key: inwardIssue.key, category: key }];
  });
}

function parentOf({ parent }: IssueBody['fields']): IssueName | null {
  return parent == null ? null : { issueId: parent.id, key: parent.key, summary: parent.fields.summary };
}
