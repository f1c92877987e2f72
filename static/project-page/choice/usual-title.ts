/** As the languages of reports have it. */
const USUAL_TITLES: Readonly<Record<string, string>> = {
  en: 'Weekly update {project key} {to}',
  de: 'Wochenbericht {project key} {to}',
  ja: '週次レポート {project key} {to}',
};

/** What the pages of a project's report are called in this language where nobody writes a title. */
export const usualTitle = (language: string): string => USUAL_TITLES[language] ?? '';
