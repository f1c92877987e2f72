import { type SpecLanguage } from '../templates/spec-language';

/** What a page's history says of versions that Lockstep wrote. */
export interface VersionWords {
  /** `person` is empty where nobody's name is known. */
  readonly updated: (issueKey: string, person: string) => string;
  readonly listed: (issueKey: string) => string;
  readonly restored: string;
}

/** Apart from the words of a spec: only what writes a version needs them, and reports read the others. */
export const VERSION_WORDS: Readonly<Record<SpecLanguage, VersionWords>> = {
  en: {
    updated: (key, person) => `Updated from ${key} by Lockstep${person && ` for ${person}`}`,
    listed: (key) => `Child issues of ${key} listed by Lockstep`,
    restored: 'Restored from the trash by Lockstep',
  },
  de: {
    updated: (key, person) => `Von Lockstep${person && ` für ${person}`} aus ${key} aktualisiert`,
    listed: (key) => `Untergeordnete Vorgänge von ${key}, aufgelistet von Lockstep`,
    restored: 'Von Lockstep aus dem Papierkorb wiederhergestellt',
  },
  ja: {
    updated: (key, person) => `${person && `${person} さんの操作で、`}Lockstep が ${key} から更新`,
    listed: (key) => `Lockstep が ${key} の子課題を一覧表示`,
    restored: 'Lockstep がゴミ箱から復元',
  },
};
