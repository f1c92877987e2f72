import * as v from 'valibot';
import { type CommonAnswer } from '../answers';
import { type LifeView } from './link-life';
import { type CannotAdopt } from './spec-links';
import { cursor, id, parsed } from '../payload';

/** The bridge calls of *Rebuild links* on a project's Lockstep page; the page drives it part by part. */
export interface LinkRebuildCalls {
  /** What has become of the project's links, before anybody rebuilds anything. */
  'link-news': {
    readonly request: LinkNewsRequest;
    readonly answer: LinkNewsAnswer | CommonAnswer;
  };
  'rebuild-links': {
    readonly request: RebuildLinksRequest;
    readonly answer: RebuildLinksAnswer | CommonAnswer;
  };
  'adopt-found': { readonly request: AdoptFoundRequest; readonly answer: AdoptFoundAnswer | CommonAnswer };
}

export interface LinkNewsRequest {
  /** The `next` of the part before; `null` asks for the latest news. */
  readonly from: NewsPlace | null;
}

/** A place in the index of links; its `at` is `null` where the index begins. */
export interface NewsPlace {
  readonly at: string | null;
}

export interface RebuildLinksRequest {
  readonly attempt: string;
  /** The `next` of the part before; `null` to begin. */
  readonly from: string | null;
}

export interface AdoptFoundRequest {
  readonly attempt: string;
  readonly issueId: string;
  readonly pageId: string;
}

export interface FoundLinkView {
  readonly issueId: string;
  readonly issueKey: string;
  readonly summary: string;
  readonly pageId: string;
  /** `null` when the viewer cannot see the page. */
  readonly page: { readonly title: string; readonly path: string } | null;
  /** What told of the link. Nobody knows what a page says that is `null`. */
  readonly from: 'both' | 'page-and-remote-link' | 'issue' | 'remote-link' | 'comment' | 'page';
  /** The page names another issue. */
  readonly namesAnother: boolean;
}

export interface ChangedLinkView {
  /** `null` when it was deleted or the viewer cannot see it. */
  readonly issue: { readonly issueId: string; readonly key: string; readonly summary: string } | null;
  /** `null` when the viewer cannot see it; one of the two is always there. */
  readonly page: { readonly title: string; readonly path: string } | null;
  readonly life: readonly LifeView[];
}

export interface LinkNewsAnswer {
  readonly kind: 'link-news';
  readonly changed: readonly ChangedLinkView[];
  /** Where the next part begins; `null` after the last. */
  readonly next: NewsPlace | null;
  readonly pages: PagesKnown;
}

/** Whether Confluence has said which pages there are, else why not. */
export type PagesKnown = 'known' | 'not-connected' | 'not-granted' | 'no-access' | 'unreachable';

export type RebuildLinksAnswer =
  | { readonly kind: 'may-not-administer' }
  | {
      readonly kind: 'looked';
      readonly issues: number;
      readonly known: number;
      readonly restored: readonly FoundLinkView[];
      readonly asked: readonly FoundLinkView[];
      readonly changed: readonly ChangedLinkView[];
      readonly next: string | null;
    };

export type AdoptFoundAnswer = { readonly kind: 'adopted' | 'unfinished' | 'already-claimed' } | CannotAdopt;

const attempt = v.pipe(v.string(), v.regex(/^[0-9a-f-]{8,64}$/));
const place = v.nullable(cursor);
const newsSchema = v.object({ from: v.nullable(v.object({ at: place })) });
const rebuildSchema = v.object({ attempt, from: place });
const adoptSchema = v.object({ attempt, issueId: id, pageId: id });

export function parseLinkNews(payload: unknown): LinkNewsRequest | null {
  return parsed(newsSchema, payload);
}

export function parseRebuildLinks(payload: unknown): RebuildLinksRequest | null {
  return parsed(rebuildSchema, payload);
}

export function parseAdoptFound(payload: unknown): AdoptFoundRequest | null {
  return parsed(adoptSchema, payload);
}
