/** Languages that Lockstep's own words on a page exist in. */
export const SPEC_LANGUAGES = ['en', 'de', 'ja'] as const;

export type SpecLanguage = (typeof SPEC_LANGUAGES)[number];
