import * as v from 'valibot';
import {
  type BlockerFacts,
  type IssueFacts,
  type ParentFacts,
  type StatusCategory,
} from '../../../domain/status/issue-facts';
import { type FieldIds, type SiteFields } from '../../../domain/status/site-fields';
import { statusBlocks } from '../../../domain/status/stuck-status';
import { PlatformError } from '../../../ports/platform-error';
import { listAt } from '../../http/fields';
import { instantOf } from '../instants';

/** A status category that Jira may add one day counts as none. */
const category = v.fallback(v.picklist(['new', 'indeterminate', 'done', 'undefined']), 'undefined');
/** A status as it stands in issues and in lists of statuses. */
export const statusSchema = v.object({
  id: v.string(),
  name: v.string(),
  statusCategory: v.object({ key: category }),
});

const linkedIssue = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({ status: v.optional(v.object({ statusCategory: v.object({ key: category }) })) }),
});

const parentIssue = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.optional(
    v.object({
      summary: v.optional(v.string(), ''),
      issuetype: v.optional(v.object({ hierarchyLevel: v.optional(v.number()) })),
    }),
    {},
  ),
});

const instant = v.nullish(v.string());

const issueSchema = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({
    summary: v.nullish(v.string(), ''),
    issuetype: v.object({ id: v.string(), hierarchyLevel: v.optional(v.number(), 0) }),
    status: statusSchema,
    statuscategorychangedate: instant,
    created: instant,
    updated: instant,
    duedate: v.nullish(v.string(), null),
    security: v.nullish(v.unknown()),
    labels: v.nullish(v.array(v.string()), []),
    issuelinks: v.nullish(
      v.array(v.object({ type: v.object({ id: v.string() }), inwardIssue: v.optional(linkedIssue) })),
      [],
    ),
    parent: v.nullish(parentIssue),
  }),
});

type IssueBody = v.InferOutput<typeof issueSchema>;

const FIELDS = Object.keys(issueSchema.entries.fields.entries);

/** The fields to ask for: what `parseIssue` reads, and nothing that a page would have to carry for nobody. */
export function issueFields({ flaggedFieldId }: FieldIds): readonly string[] {
  return flaggedFieldId === null ? FIELDS : [...FIELDS, flaggedFieldId];
}

/** Throws a `PlatformError` when the body is not what Jira's documents promise, as `parseIssueId` does. */
export function parseIssue(body: unknown, siteFields: SiteFields): IssueFacts {
  const { id, key, fields } = parse(issueSchema, body);
  const status = statusOf(fields);
  return {
    issueId: id,
    key,
    summary: fields.summary,
    issueTypeId: fields.issuetype.id,
    hierarchyLevel: fields.issuetype.hierarchyLevel,
    parent: parentOf(fields),
    ...status,
    categoryChangedAt: instantOf(fields.statuscategorychangedate),
    createdAt: instantOf(fields.created),
    updatedAt: instantOf(fields.updated),
    dueDate: fields.duedate,
    secured: fields.security != null,
    flagged: isFlagged(body, siteFields),
    statusBlocks: statusBlocks(status, siteFields.statusMap),
    labels: fields.labels,
    blockers: blockersOf(fields, siteFields),
  };
}

const statusOf = ({ status: { id, name, statusCategory } }: IssueBody['fields']) => ({
  statusId: id,
  statusName: name,
  category: statusCategory.key,
});

export function parseIssueId(body: unknown): string {
  return parse(v.object({ id: v.string() }), body).id;
}

function parse<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) throw new PlatformError('rejected', 'read issue: unexpected form');
  return parsed.output;
}

/** The flag is a list of checked boxes; it has one, whatever its name. */
function isFlagged(body: unknown, { flaggedFieldId }: FieldIds): boolean {
  return flaggedFieldId !== null && listAt(body, 'fields', flaggedFieldId).length > 0;
}

/** On the waiting issue, the issue at the inward end is the one that blocks. */
function blockersOf(fields: IssueBody['fields'], { blockingLinkTypeIds }: FieldIds): readonly BlockerFacts[] {
  return fields.issuelinks.flatMap(({ type, inwardIssue }) => {
    if (inwardIssue === undefined || !blockingLinkTypeIds.includes(type.id)) return [];
    const key: StatusCategory = inwardIssue.fields.status?.statusCategory.key ?? 'undefined';
    return [{ issueId: inwardIssue.id, key: inwardIssue.key, category: key }];
  });
}

function parentOf({ parent }: IssueBody['fields']): ParentFacts | null {
  if (parent == null) return null;
  const { summary, issuetype } = parent.fields;
  return { issueId: parent.id, key: parent.key, summary, hierarchyLevel: issuetype?.hierarchyLevel ?? null };
}
