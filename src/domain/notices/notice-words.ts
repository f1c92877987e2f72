import { type ReportLanguage } from '../reports/layout/report-layout';
import { noticeKind, type NoticeCause } from './notice';

type Told = ReturnType<typeof noticeKind> | 'unavailable';

const WORDS: Readonly<Record<ReportLanguage, Readonly<Record<Told, string>>>> = {
  en: {
    pause:
      'A report of this list is paused. The Lockstep page of the project in Jira says why, and what can be done.',
    unavailable:
      'A report of this list did not come out in time. The Lockstep page of the project in Jira says why, and what can be done.',
    list: 'Lockstep may not write on this list. The Lockstep page of the project in Jira says what can be done.',
    withheld:
      'A report of this list leaves out linked pages that not all of its readers may see. The Lockstep page of the project in Jira says more.',
  },
  de: {
    pause:
      'Ein Bericht dieser Liste ist angehalten. Die Lockstep-Seite des Projekts in Jira sagt, warum und was zu tun ist.',
    unavailable:
      'Ein Bericht dieser Liste ist nicht rechtzeitig erschienen. Die Lockstep-Seite des Projekts in Jira sagt, warum und was zu tun ist.',
    list: 'Lockstep darf nicht auf diese Liste schreiben. Die Lockstep-Seite des Projekts in Jira sagt, was zu tun ist.',
    withheld:
      'Ein Bericht dieser Liste lässt verknüpfte Seiten aus, die nicht alle seine Leser sehen dürfen. Mehr dazu steht auf der Lockstep-Seite des Projekts in Jira.',
  },
  ja: {
    pause:
      'この一覧のレポートの 1 つが一時停止しています。理由と対処方法は、Jira のプロジェクトの Lockstep ページに表示されます。',
    unavailable:
      'この一覧のレポートの 1 つが期限内に公開されませんでした。理由と対処方法は、Jira のプロジェクトの Lockstep ページに表示されます。',
    list: 'Lockstep はこの一覧に書き込めません。対処方法は、Jira のプロジェクトの Lockstep ページに表示されます。',
    withheld:
      'この一覧のレポートの 1 つでは、一部の閲覧者が表示できないリンク先ページが省かれています。詳細は Jira のプロジェクトの Lockstep ページに表示されます。',
  },
};

/** One sentence for whoever looks after a report; it names nothing that another reader of the list should not know. */
export const noticeWords = (language: ReportLanguage, cause: NoticeCause): string =>
  WORDS[language][cause === 'unavailable' ? cause : noticeKind(cause)];
