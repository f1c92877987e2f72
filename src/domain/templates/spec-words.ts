import { type BlockName } from './placeholder-names';
import { type SpecLanguage } from './spec-language';

/** A section's heading, and what an editor of the page is asked where the epic is silent. */
export interface SectionWords {
  readonly heading: string;
  readonly hint: string;
}

export type SpecPartName = Extract<BlockName, `spec.${string}`>;
export type SpecWords = Readonly<Record<SpecPartName, SectionWords>>;

const en: SpecWords = {
  'spec.overview': { heading: 'Overview', hint: 'What is this about, and why now?' },
  'spec.userStory': { heading: 'User story', hint: 'As a …, I want …, so that …' },
  'spec.acceptanceCriteria': {
    heading: 'Acceptance criteria',
    hint: 'What must be true when this is done?',
  },
  'spec.design': { heading: 'Design', hint: 'Link the designs and prototypes' },
  'spec.technical': {
    heading: 'Technical considerations',
    hint: 'What should engineers know before they begin?',
  },
  'spec.tasks': { heading: 'Implementation tasks', hint: 'What has to be done?' },
  'spec.related': { heading: 'Related Jira', hint: 'Which other issues belong here?' },
  'spec.metrics': { heading: 'Success metrics', hint: 'How will you know that it worked?' },
};

const de: SpecWords = {
  'spec.overview': { heading: 'Überblick', hint: 'Worum geht es, und warum jetzt?' },
  'spec.userStory': { heading: 'User Story', hint: 'Als … möchte ich …, damit …' },
  'spec.acceptanceCriteria': { heading: 'Akzeptanzkriterien', hint: 'Was gilt, wenn es fertig ist?' },
  'spec.design': { heading: 'Design', hint: 'Entwürfe und Prototypen verlinken' },
  'spec.technical': { heading: 'Technische Überlegungen', hint: 'Was ist vor dem Beginn zu wissen?' },
  'spec.tasks': { heading: 'Umsetzungsaufgaben', hint: 'Was ist zu tun?' },
  'spec.related': { heading: 'Verwandte Vorgänge', hint: 'Welche anderen Vorgänge gehören dazu?' },
  'spec.metrics': { heading: 'Erfolgskennzahlen', hint: 'Woran ist der Erfolg zu erkennen?' },
};

const ja: SpecWords = {
  'spec.overview': { heading: '概要', hint: '何についてで、なぜ今なのか' },
  'spec.userStory': { heading: 'ユーザーストーリー', hint: '…として、…したい。なぜなら…' },
  'spec.acceptanceCriteria': { heading: '受け入れ基準', hint: '完了したとき、何が満たされているか' },
  'spec.design': { heading: 'デザイン', hint: 'デザインとプロトタイプへのリンク' },
  'spec.technical': { heading: '技術的な考慮事項', hint: '着手前に知っておくべきこと' },
  'spec.tasks': { heading: '実装タスク', hint: '何をする必要があるか' },
  'spec.related': { heading: '関連する Jira 課題', hint: 'ほかに関係する課題' },
  'spec.metrics': { heading: '成功指標', hint: 'うまくいったことをどう判断するか' },
};

const WORDS: Readonly<Record<SpecLanguage, SpecWords>> = { en, de, ja };

/** The built-in words of a language. */
export const specWords = (language: SpecLanguage): SpecWords => WORDS[language];
