/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import { type Visit } from '../visit';
import { type AdfNode, type AdfSurroundings, blocksOf, type Card, cardUrl, contentOf } from './adf-types';
import { datasourceJql } from './block-nodes';

const MOST_CARDS = 50;

export interface SurroundingsReads {
  readonly visit: Visit;
  readonly documents: readonly unknown[];
  readonly files?: AdfSurroundings['files'];
  readonly macro?: AdfSurroundings['macro'];
  /** Draws a Jira table; a document without one never asks. */
  readonly table?: (jql: string) => Promise<Child>;
}

/** Reads, as the viewer and side by side, all that the documents' smart links and tables show. */
export async function readSurroundings({
  visit,
  documents,
  files,
  macro,
  table,
}: SurroundingsReads): Promise<AdfSurroundings> {
  const nodes = documents.flatMap((document) => blocksOf(document).flatMap(allNodes));
  const urls = [...new Set(nodes.filter(isCard).map(cardUrl))].slice(0, MOST_CARDS);
  const queries = [...new Set(nodes.map(datasourceJql).filter((jql) => jql !== null))];
  const [cards, tables] = await Promise.all([
    Promise.all(urls.map(async (url) => [url, await readCard(visit, url)] as const)),
    Promise.all(table === undefined ? [] : queries.map(async (jql) => [jql, await table(jql)] as const)),
  ]);
  return {
    locale: visit.locale,
    cards: new Map(cards.flatMap(([url, card]) => (card === undefined ? [] : [[url, card] as const]))),
    tables: new Map(tables),
    files: files ?? new Map(),
    macro: macro ?? (() => undefined),
  };
}

const isCard = ({ type }: AdfNode): boolean =>
  type === 'inlineCard' || type === 'blockCard' || type === 'embedCard';

function allNodes(node: AdfNode): readonly AdfNode[] {
  return [node, ...contentOf(node).flatMap(allNodes)];
}

/** Undefined for an address outside the site; `restricted` for what this viewer may not see. */
async function readCard(visit: Visit, address: string): Promise<Card | undefined> {
  const url = siteUrl(visit, address);
  const issueKey = url?.pathname.match(/^\/browse\/([^/]+)$/)?.[1];
  if (issueKey !== undefined) return readIssueCard(visit, issueKey);
  const pageId = url?.pathname.match(/^\/wiki\/spaces\/[^/]+\/pages\/(\d+)/)?.[1];
  return pageId === undefined ? undefined : readPageCard(visit, pageId);
}

function siteUrl({ site }: Visit, address: string): URL | undefined {
  if (!URL.canParse(address, site.siteUrl)) return undefined;
  const url = new URL(address, site.siteUrl);
  return url.origin === new URL(site.siteUrl).origin ? url : undefined;
}

async function readIssueCard(visit: Visit, issueKey: string): Promise<Card> {
  const issue = await visit.tryRead<{
    readonly key: string;
    readonly fields: {
      readonly summary: string;
      readonly issuetype: { readonly name: string; readonly hierarchyLevel?: number };
      readonly status: {
        readonly name: string;
        readonly statusCategory: { readonly key: 'new' | 'indeterminate' | 'done' };
      };
    };
  }>(`/rest/api/3/issue/${encodeURIComponent(issueKey)}?fields=summary,status,issuetype`);
  if (issue === null) return { kind: 'restricted' };
  const { summary, status, issuetype } = issue.fields;
  return {
    kind: 'issue',
    key: issue.key,
    type: issuetype,
    summary,
    status: { name: status.name, category: status.statusCategory.key },
  };
}

async function readPageCard(visit: Visit, pageId: string): Promise<Card> {
  const page = await visit.tryRead<{ readonly title: string }>(`/wiki/api/v2/pages/${pageId}`);
  return page === null ? { kind: 'restricted' } : { kind: 'page', title: page.title };
}
