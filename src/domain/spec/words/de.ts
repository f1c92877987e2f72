import { type SpecWords } from '../spec-words';

export const de: SpecWords = {
  'spec.overview': { heading: 'Überblick', hint: 'Worum geht es, und warum jetzt?' },
  'spec.userStory': { heading: 'User Story', hint: 'Als … möchte ich …, damit …' },
  'spec.acceptanceCriteria': { heading: 'Akzeptanzkriterien', hint: 'Was gilt, wenn es fertig ist?' },
  'spec.design': { heading: 'Design', hint: 'Entwürfe und Prototypen verlinken' },
  'spec.technical': { heading: 'Technische Überlegungen', hint: 'Was ist vor dem Beginn zu wissen?' },
  'spec.tasks': { heading: 'Umsetzungsaufgaben', hint: 'Was ist zu tun?' },
  'spec.related': { heading: 'Verwandte Vorgänge', hint: 'Welche anderen Vorgänge gehören dazu?' },
  'spec.metrics': { heading: 'Erfolgskennzahlen', hint: 'Woran ist der Erfolg zu erkennen?' },
  facts: {
    priority: 'Priorität',
    labels: 'Stichwörter',
    fixVersions: 'Lösungsversionen',
    due: 'Fällig',
    components: 'Komponenten',
    partOf: 'gehört zu',
  },
};
