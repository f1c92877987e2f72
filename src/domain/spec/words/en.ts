import { type SpecWords } from '../spec-words';

export const en: SpecWords = {
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
  facts: {
    priority: 'Priority',
    labels: 'Labels',
    fixVersions: 'Fix versions',
    due: 'Due',
    components: 'Components',
    partOf: 'part of',
  },
};
