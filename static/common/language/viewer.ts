import { computed, signal } from '@preact/signals';
import { readContext } from '../bridge';

/** `mirrored` is made out of English to see that screens bear long words and the other direction. */
export type Language = 'en' | 'de' | 'ja' | 'mirrored';

interface Viewer {
  readonly locale: string;
  /** IANA name; absent where only the browser could be asked. */
  readonly timeZone?: string;
}

/** How the viewer reads and writes; `null` until the product, or the browser in its place, has told. */
export const viewer = signal<Viewer | null>(null);

export const language = computed<Language>(() => languageOf(viewer.value?.locale ?? 'en'));

/** For what stands in the middle of the words, such as names of days. */
export const wordsLocale = computed(() => (language.value === 'mirrored' ? 'en' : language.value));

/** For words in the midst of a sentence: as the viewer's country has them, but in the language of the sentence. */
export const sentenceLocale = computed(() => {
  const locale = viewer.value?.locale;
  return locale?.split('-')[0] === wordsLocale.value ? locale : wordsLocale.value;
});

/** Asks the product once. Never fails: where there is no answer, the browser's own language counts. */
export function learnViewer(): Promise<void> {
  learnt ??= readContext()
    .then(({ locale, timeZone }) => ({ locale: canonical(locale), timeZone }))
    .catch(() => ({ locale: navigator.language }))
    .then((told) => {
      viewer.value = told;
    });
  return learnt;
}

let learnt: Promise<void> | null = null;

/** The language of the words for a locale such as `de-AT`; `-XB` is where pseudo-locales are mirrored. */
export function languageOf(locale: string): Language {
  if (locale.endsWith('-XB')) return 'mirrored';
  const [primary] = locale.toLowerCase().split('-');
  return primary === 'de' || primary === 'ja' ? primary : 'en';
}

/** Products write `de_DE` in places, and `Intl` throws on what it does not know as a locale. */
function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace('_', '-'))[0] ?? navigator.language;
  } catch {
    return navigator.language;
  }
}
