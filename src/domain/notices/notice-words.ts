import { setApart } from '../kernel/set-apart';
import { type ReportLanguage } from '../reports/layout/report-layout';
import { noticeKind, type NoticeCause } from './notice';

/** What happened, and where more is to be read. */
type Told = ReturnType<typeof noticeKind> | (typeof OWN_WORDS)[number] | 'more' | 'lead';

const OWN_WORDS = ['unavailable', 'page-hidden', 'list-anew', 'page-anew'] as const;

const WORDS: Readonly<Record<ReportLanguage, Readonly<Record<Told, string>>>> = {
  en: {
    pause: 'A report of this list is paused.',
    unavailable: 'A report of this list did not come out in time.',
    list: 'Lockstep may not write on this list.',
    'page-hidden': 'A report of this list did not come out: Lockstep can no longer see a page that it wrote.',
    'page-anew': 'A report of this list has a new page: Lockstep can no longer find the one before it.',
    'list-anew': 'This list is new: Lockstep can no longer find the one before it.',
    withheld: 'A report of this list leaves out pages that not all of its readers may see.',
    more: ' The Lockstep page of the project in Jira says why, and what can be done.',
    lead: ' You are told because you lead the project, and the owner of the report no longer has an active account.',
  },
  de: {
    pause: 'Ein Bericht dieser Liste ist angehalten.',
    unavailable: 'Ein Bericht dieser Liste ist nicht rechtzeitig erschienen.',
    list: 'Lockstep darf nicht auf diese Liste schreiben.',
    'page-hidden':
      'Ein Bericht dieser Liste ist nicht erschienen: Lockstep sieht eine Seite nicht mehr, die es geschrieben hat.',
    'page-anew': 'Ein Bericht dieser Liste hat eine neue Seite: Lockstep findet die vorige nicht mehr.',
    'list-anew': 'Diese Liste ist neu: Lockstep findet die vorige nicht mehr.',
    withheld: 'Ein Bericht dieser Liste lässt Seiten aus, die nicht alle seine Leser sehen dürfen.',
    more: ' Die Lockstep-Seite des Projekts in Jira sagt, warum und was zu tun ist.',
    lead: ' Sie erfahren davon, weil Sie das Projekt leiten und der Besitzer des Berichts kein aktives Konto mehr hat.',
  },
  ja: {
    pause: 'この一覧のレポートの 1 つが一時停止しています。',
    unavailable: 'この一覧のレポートの 1 つが期限内に公開されませんでした。',
    list: 'Lockstep はこの一覧に書き込めません。',
    'page-hidden':
      'この一覧のレポートの 1 つが公開されませんでした。Lockstep が作成したページを Lockstep から表示できません。',
    'page-anew':
      'この一覧のレポートの 1 つに新しいページが作成されました。Lockstep は以前のページを見つけられません。',
    'list-anew': 'この一覧は新しく作成されました。Lockstep は以前の一覧を見つけられません。',
    withheld: 'この一覧のレポートの 1 つでは、一部の閲覧者が表示できないページが省かれています。',
    more: '理由と対処方法は、Jira のプロジェクトの Lockstep ページに表示されます。',
    lead: 'レポートの所有者のアカウントが有効でなくなったため、プロジェクトリードのあなたにお知らせしています。',
  },
};

/** Which of the reports, where one of its pages is known. */
const LAST_PAGE: Readonly<Record<ReportLanguage, (title: string) => string>> = {
  en: (title) => ` The last page of that report is “${title}”.`,
  de: (title) => ` Die letzte Seite dieses Berichts heißt „${title}“.`,
  ja: (title) => `このレポートの最新のページは「${title}」です。`,
};

interface ToldOf {
  /** What the list names the report's newest page by; `null` where it has none. */
  readonly lastTitle: string | null;
  /** Else it is for whoever leads the project, since the owner has left. */
  readonly isOwner: boolean;
}

/** For whoever looks after a report; it names nothing that another reader of the list should not know. */
export function noticeWords(
  language: ReportLanguage,
  cause: NoticeCause,
  { lastTitle, isOwner }: ToldOf,
): string {
  const words = WORDS[language];
  const kind = noticeKind(cause);
  const own = OWN_WORDS.find((one) => one === cause);
  const which =
    lastTitle === null || (kind === 'list' && cause !== 'page-anew')
      ? ''
      : LAST_PAGE[language](setApart(lastTitle));
  return words[own ?? kind] + which + words.more + (isOwner ? '' : words.lead);
}
