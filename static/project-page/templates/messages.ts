import { catalogue } from '../../common/catalogue';

const en = {
  explained:
    'A Confluence page or template with placeholders such as {{issue.summary}} or {{spec.acceptanceCriteria}} can be the template of this project’s specs.',
  mayNot: 'Only project administrators can choose a template.',
  builtIn: 'Product spec (built in)',
  failed: 'The template could not be chosen. Try again.',
  change: 'Change',
  preview: 'Preview',
  cancel: 'Cancel',
  close: 'Close',
  use: 'Use this template',
  notes: 'Good to know about this template:',
  spaceTemplates: 'Templates in Confluence',
  noTemplates:
    'There is none in the space that specs of this project go to, and none of the whole site. Until a spec is there, the space is the one that you wrote in last; the first spec chooses it. A page of any space can be found above.',
  whichTemplates:
    'Those of the space that specs of this project go to, and those of the whole site. Until a spec is there, the space is the one that you wrote in last; the first spec chooses it.',
  ofSite: 'Template of the whole site',
  example: 'Filled from a made-up epic, to show what becomes of the placeholders. Nothing is written.',
  ofSpace: (space: string) => `Template of ${space}`,
  checkAgain: 'Check again',
  trouble: {
    gone: 'The template was deleted, or you have no access to it.',
    unavailable: 'Confluence did not answer.',
    faulty: 'It cannot be a template yet:',
    unreadable: 'The template cannot be read: it is damaged, or has more than 5 MB or 50,000 parts.',
  },
  findings: {
    'no-placeholder': 'It has no placeholder. Write one into it, such as {{spec.overview}} below a heading.',
    'unknown-name': 'There is no placeholder of this name:',
    unclosed: 'A brace is missing:',
    'inside-sentence': 'This placeholder needs a paragraph of its own:',
    'needs-heading':
      'This placeholder needs a heading above it, outside of tables, panels and columns; notes need one of their own:',
    twice: 'This placeholder stands there twice:',
    'in-address': 'Addresses of links are not filled:',
    'in-code': 'Code is not filled:',
    'not-text': 'Only plain text is filled:',
    picture: 'Pictures are not shown on other pages.',
    'written-once': 'Written once and not updated, as it stands in a panel or a table:',
    'no-heading': 'Written once and not updated, as no heading stands above it:',
    'left-out': 'Left out, as pages have no place for it:',
  },
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
