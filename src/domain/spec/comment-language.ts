/** Languages that the comment on the issue can be in: its creator's, for ever. */
export const COMMENT_LANGUAGES = ['en', 'de', 'ja'] as const;
export type CommentLanguage = (typeof COMMENT_LANGUAGES)[number];

/** The nearest of our languages to a locale such as `de-AT`; English where there is none. */
export function commentLanguage(locale: string | null): CommentLanguage {
  const wanted = locale?.split(/[-_]/)[0]?.toLowerCase();
  return COMMENT_LANGUAGES.find((language) => language === wanted) ?? 'en';
}
