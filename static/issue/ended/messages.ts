import { type SpecRefusal } from '../../../src/contract/issue';
import { catalogue } from '../../common/catalogue';

type Told = Exclude<
  SpecRefusal['kind'],
  'not-visible' | 'no-children-possible' | 'may-not-edit' | 'may-not-link' | 'spec-named-on-issue'
>;

/** What to do about it, where the reason does not say so itself. */
const next: Readonly<Record<Told, string>> = {
  'title-taken':
    'The space has another page with that title by now. Generate spec again, and give the page another title.',
  'place-refused': 'Generate spec again to choose another place.',
  'page-refused': 'Generate spec again to choose another title or place.',
  'template-unusable': 'Generate spec again to use another template.',
};

const en = {
  next,
  notCreated: 'The spec was not created',
  nothingMade: 'No page was made, and nothing is left over.',
  notLinked: 'The page was not linked',
  chooseAnother: 'Nothing was changed. Use another page, or generate a spec.',
  linkedInPart: 'The spec is linked, but not everything was accepted',
  nothingLeft: 'There is nothing left to continue',
  somebodyFaster: 'Somebody else has finished or ended it meanwhile. This is how things stand now.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
