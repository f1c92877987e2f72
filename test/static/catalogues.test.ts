import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import '../kit/silent-bridge';

/** Folders of screens that have texts. */
const FOLDERS = readdirSync('static', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('messages.ts') && !file.split(/[\\/]/).includes('build'))
  .map((file) => join('static', file, '..'));

/** Names that are the same in every language. */
const NAMES = ['OK', 'JQL', 'CQL', 'Lockstep', 'Jira', 'Confluence'];

type Words = Readonly<Record<string, unknown>>;

async function wordsOf(folder: string, language: 'en' | 'de' | 'ja'): Promise<Words> {
  const file = resolve(folder, language === 'en' ? 'messages' : `messages.${language}`);
  const all = (await import(file)) as Readonly<Record<string, unknown>>;
  const found = Object.entries(all).find(([name]) => /^(\w+M|m)essages$/.test(name));
  if (found === undefined) throw new Error(`${file} has no messages.`);
  return found[1] as Words;
}

/** `title`, `failed.forbidden.text`: where the texts stand. */
function pathsIn(words: Words, base = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' && word !== null ? pathsIn(word as Words, `${base}${key}.`) : [base + key],
  );
}

/** All that a catalogue can say; what a function says is in the literals of its source. */
function textsIn(word: unknown): readonly string[] {
  if (typeof word === 'string') return [word];
  if (typeof word === 'function') return literalsIn(Function.prototype.toString.call(word));
  return typeof word === 'object' && word !== null ? Object.values(word).flatMap(textsIn) : [];
}

const literalsIn = (source: string): readonly string[] =>
  [...source.matchAll(/(["'`])((?:\\.|(?!\1)[^\\])*)\1/g)].map(([, , text = '']) =>
    text.replace(/\$\{[^}]*\}/g, '{}'),
  );

const isSentence = (text: string): boolean => /\p{L}+\s+\p{L}+/u.test(text);
const ENGLISH = /\b(the|and|you|your|this|that|with|are|from|cannot|issue|page|space)\b/;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** What is left of a text without quoted queries and names. */
const ownWords = (text: string): string => NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text);

test('there are screens with texts', () => {
  expect(FOLDERS.length).toBeGreaterThan(4);
});

describe.each(FOLDERS)('the texts of %s', (folder) => {
  test.each(['de', 'ja'] as const)('are all there in %s, and no others', async (language) => {
    const english = await wordsOf(folder, 'en');
    expect([...pathsIn(await wordsOf(folder, language))].sort()).toEqual([...pathsIn(english)].sort());
  });

  test('are German', async () => {
    const english = new Set(textsIn(await wordsOf(folder, 'en')));
    const german = textsIn(await wordsOf(folder, 'de')).filter(isSentence);
    const left = german.filter((text) => english.has(text) || ENGLISH.test(text));
    expect(left).toEqual([]);
  });

  test('are Japanese', async () => {
    const spoken = textsIn(await wordsOf(folder, 'ja')).filter((text) => /\p{L}{2,}/u.test(ownWords(text)));
    expect(spoken.filter((text) => !JAPANESE.test(text))).toEqual([]);
  });
});

/** A button or a heading that a text sends people to, as its language marks it. */
const QUOTED = { de: /„([^“{]+)“/g, ja: /\[([^\]{]+)\]|「([^」{]+)」/g };

/** What texts quote of Jira and Confluence, and of what people type. */
const OTHERS_WORDS = {
  de: ['Apps', 'Apps verwalten', 'Vorgänge erstellen', 'Kommentare hinzufügen', 'bezieht sich auf'],
  ja: ['アプリ', 'アプリの管理', '課題の作成', 'コメントの追加', '関連する'],
};
const TYPED_WORDS = ['Papierkorb', 'ゴミ箱', 'blocked'];

test.each(['de', 'ja'] as const)(
  'what the texts quote is on a screen under that name: %s',
  async (language) => {
    const all = (await Promise.all(FOLDERS.map((folder) => wordsOf(folder, language)))).flatMap(textsIn);
    const known = new Set([...all, ...OTHERS_WORDS[language], ...TYPED_WORDS]);
    const quoted = all.flatMap((text) =>
      [...text.matchAll(QUOTED[language])].map(([, one, two]) => one ?? two),
    );
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((words) => words === undefined || !known.has(words))).toEqual([]);
  },
);
