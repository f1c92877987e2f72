import { resolve } from 'node:path';
import { de } from '../../src/domain/reports/words/de';
import { en } from '../../src/domain/reports/words/en';
import { ja } from '../../src/domain/reports/words/ja';
import '../kit/silent-bridge';

const PAGES = { en, de, ja };
const KINDS = ['completed', 'inProgress', 'blocked', 'other'] as const;

type Language = keyof typeof PAGES;
type Names = Readonly<Record<string, string>>;
type Words = Names & {
  readonly groups?: Names;
  readonly sections?: Names;
  readonly countOf?: (group: string, count: number) => string;
};

async function wordsIn(folder: string, language: Language): Promise<Words> {
  const file = resolve('static', folder, language === 'en' ? 'messages' : `messages.${language}`);
  const all = (await import(file)) as Readonly<Record<string, Words>>;
  const words = all['messages'] ?? all['stageMessages'];
  if (words === undefined) throw new Error(`${file} has no messages.`);
  return words;
}

/** What the screens that draw reports, and their files, call the four groups. */
async function namesOnScreens(language: Language): Promise<readonly (readonly (string | undefined)[])[]> {
  const [sheet, form, project, issue] = await Promise.all(
    ['common/figures/sheet', 'project-page/choice', 'project-page', 'issue/status-report'].map((folder) =>
      wordsIn(folder, language),
    ),
  );
  const counted = [project, issue].map((words) =>
    KINDS.map((group) => words?.countOf?.(group, 7).replace(': 7', '')),
  );
  const { completed, progress, blocked, other } = form?.sections ?? {};
  return [KINDS.map((group) => sheet?.groups?.[group]), [completed, progress, blocked, other], ...counted];
}

describe.each(['en', 'de', 'ja'] as const)('in %s', (language) => {
  const { groups, headings } = PAGES[language];
  const onPage = KINDS.map((group) => groups[group]);

  test('a report’s groups have the same names on its page, in its file and on every screen', async () => {
    expect([headings.completed, headings.progress, headings.blocked, headings.other]).toEqual(onPage);
    for (const names of await namesOnScreens(language)) expect(names).toEqual(onPage);
  });

  test('open work is called in a report as in the live status and in its stages', async () => {
    const { inProgress, blocked, toDo } = (await wordsIn('common/status', language)).groups ?? {};
    expect(onPage.slice(1)).toEqual([inProgress, blocked, toDo]);
    const stages = await wordsIn('common/stages', language);
    expect([stages['inProgress'], stages['blocked'], stages['toDo']]).toEqual([inProgress, blocked, toDo]);
  });
});
