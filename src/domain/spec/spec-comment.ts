import { type AdfNode } from '../documents/adf';
import { paragraph, smartLink, text } from '../documents/nodes';

/** Languages that the comment on the issue can be in: its creator's, for ever. */
const COMMENT_LANGUAGES = ['en', 'de', 'ja'] as const;
export type CommentLanguage = (typeof COMMENT_LANGUAGES)[number];

/** What became of the spec since the comment was first written. */
export type CommentNews = 'created' | 'updated';

/** The comment of a spec, and the print of its text as Lockstep last left it. */
export interface SpecComment {
  readonly commentId: string;
  readonly print: string;
}

const WORDS: Readonly<Record<CommentLanguage, { readonly spec: string; readonly updated: string }>> = {
  en: { spec: 'Product spec:', updated: 'updated' },
  de: { spec: 'Produktspezifikation:', updated: 'aktualisiert' },
  ja: { spec: '製品仕様書:', updated: '更新済み' },
};

/** The nearest of our languages to a locale such as `de-AT`; English where there is none. */
export function commentLanguage(locale: string | null): CommentLanguage {
  const wanted = locale?.split(/[-_]/)[0]?.toLowerCase();
  return COMMENT_LANGUAGES.find((language) => language === wanted) ?? 'en';
}

/** What the comment says: one line with a link that shows the page's title as each reader may see it. */
export function commentBlocks(url: string, news: CommentNews, language: CommentLanguage): readonly AdfNode[] {
  const { spec, updated } = WORDS[language];
  const end = news === 'updated' ? [text(` · ${updated}`)] : [];
  return [paragraph(text(`${spec} `), smartLink(url), ...end)];
}
