import { effect, signal } from '@preact/signals';
import { language, type Language, learnViewer, wordsLocale } from './language/viewer';

type Load<Words> = () => Promise<{ readonly messages: Words }>;
type Translations<Words> = Readonly<Record<'de' | 'ja', Load<Words>>>;

/** Catalogues on their way into the viewer's language. */
let arriving: Promise<unknown> = Promise.resolve();

/** A screen that has its answer waits this long for the words, then shows them in English. */
const BRIEFLY_MS = 500;

/**
 * The texts of a screen. English comes with the screen, the other languages are fetched where a viewer
 * needs them; `messages.x` is always in the viewer's language and follows it.
 *
 * Read texts where they are drawn, never while a module loads: the language is not known yet.
 */
export function catalogue<Words extends object>(en: Words, others: Translations<NoInfer<Words>>): Words {
  const words = signal(en);
  effect(() => {
    const wanted = language.value;
    const taken = load(wanted, en, others).then(
      (loaded) => {
        if (wanted === language.peek()) words.value = loaded;
      },
      // English stays where the other words cannot be had.
      () => undefined,
    );
    arriving = Promise.all([arriving, taken]);
  });
  return new Proxy(en, { get: (_, key): unknown => Reflect.get(words.value, key) });
}

async function load<Words extends object>(
  wanted: Language,
  en: Words,
  others: Translations<Words>,
): Promise<Words> {
  if (wanted === 'en') return en;
  if (wanted === 'mirrored') return (await import('./language/mirrored')).mirrored(en);
  return (await others[wanted]()).messages;
}

/**
 * Holds an answer back until it can be read in the viewer's language, so that a wrong one never
 * flashes. The product is asked for the language beside the call, never before it.
 */
export async function inViewersWords<Answer>(call: Promise<Answer>): Promise<Answer> {
  const learnt = learnViewer().then(tellBrowser);
  const answer = await call;
  await Promise.race([learnt.then(wordsHere), new Promise((resolve) => setTimeout(resolve, BRIEFLY_MS))]);
  return answer;
}

/** For a part of a screen that was fetched later and brought texts of its own. */
export async function wordsHere(): Promise<void> {
  await arriving;
}

/** How the words are to be hyphenated, read aloud and laid out. */
function tellBrowser(): void {
  document.documentElement.lang = wordsLocale.value;
  document.documentElement.dir = language.value === 'mirrored' ? 'rtl' : 'ltr';
}
