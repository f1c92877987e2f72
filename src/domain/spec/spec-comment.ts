import { type AdfNode } from '../documents/adf';
import { meaningOf } from '../documents/normal-form';
import { paragraph, smartLink, text } from '../documents/nodes';
import { isPagePath } from '../links/issue-property';
import { COMMENT_LANGUAGES, type CommentLanguage } from './comment-language';

/** What became of the spec since the comment was first written. */
const COMMENT_NEWS = ['created', 'updated'] as const;
export type CommentNews = (typeof COMMENT_NEWS)[number];

/** The comment of a spec, and the print of its text as Lockstep last left it. */
export interface SpecComment {
  readonly commentId: string;
  readonly print: string;
}

const WORDS: Readonly<Record<CommentLanguage, { readonly spec: string; readonly updated: string }>> = {
  en: { spec: 'Product spec', updated: 'updated' },
  de: { spec: 'Produktspezifikation', updated: 'aktualisiert' },
  ja: { spec: '製品仕様書', updated: '更新済み' },
};

/** By which a search finds issues with such a comment, in whichever language. */
export const COMMENT_WORDS: readonly string[] = Object.values(WORDS).map(({ spec }) => spec);

/** What the comment says: one line with a link that shows the page's title as each reader may see it. */
export function commentBlocks(url: string, news: CommentNews, language: CommentLanguage): readonly AdfNode[] {
  const { spec, updated } = WORDS[language];
  const end = news === 'updated' ? [text(` · ${updated}`)] : [];
  return [paragraph(text(`${spec}: `), smartLink(url), ...end)];
}

/** What a comment of Lockstep tells, and in which language. */
export interface ToldInComment {
  readonly news: CommentNews;
  readonly language: CommentLanguage;
}

/**
 * What a comment tells of this page if it holds Lockstep's words and no others, whoever wrote it and whatever the
 * page was called then; `null` for every other comment, so that none which people have a word in is taken for it.
 */
export function toldInComment(
  blocks: readonly AdfNode[],
  page: { readonly pageId: string; readonly base: string },
): ToldInComment | null {
  const url = linkIn(blocks);
  const isAbout = url?.startsWith(page.base) && isPagePath(url.slice(page.base.length), page.pageId);
  return isAbout ? saidInComment(blocks) : null;
}

/** The same of whatever page it is about. */
export function saidInComment(blocks: readonly AdfNode[]): ToldInComment | null {
  const url = linkIn(blocks);
  if (url === null) return null;
  const said = meaningOf(blocks);
  const all = COMMENT_LANGUAGES.flatMap((language) => COMMENT_NEWS.map((news) => ({ news, language })));
  return all.find(({ news, language }) => meaningOf(commentBlocks(url, news, language)) === said) ?? null;
}

/** The page that a comment with Lockstep's words alone leads to, and the wiki it is in; `null` for every other comment. */
export function pageTold(
  blocks: readonly AdfNode[],
): { readonly pageId: string; readonly base: string } | null {
  if (saidInComment(blocks) === null) return null;
  const [, base, path, pageId] = /^(.+?)(\/spaces\/[^/]+\/pages\/(\d+).*)$/.exec(linkIn(blocks) ?? '') ?? [];
  if (base === undefined || path === undefined || pageId === undefined) return null;
  return isPagePath(path, pageId) ? { pageId, base } : null;
}

function linkIn(blocks: readonly AdfNode[]): string | null {
  const links = blocks.flatMap(({ content = [] }) => content).filter(({ type }) => type === 'inlineCard');
  const url = links[0]?.attrs?.['url'];
  return typeof url === 'string' ? url : null;
}
