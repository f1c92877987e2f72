import { type PlaceHindrance } from '../../../src/contract/issue';
import { catalogue } from '../catalogue';

/** Why there is no place for the page of a spec, and who can help. */
const en: Readonly<Record<PlaceHindrance, string>> = {
  'not-connected':
    'A spec is a Confluence page, and Lockstep is not connected to Confluence on this site. Ask your administrator to connect it.',
  'not-granted':
    'A spec is a Confluence page, and Lockstep lacks a permission for Confluence. Ask an administrator of the site to approve its update: Lockstep’s page under Apps says what is missing.',
  'no-access':
    'A spec is a Confluence page, and you have no access to Confluence. Ask an administrator of the site for it.',
  'no-spaces':
    'A spec is a Confluence page, and you can see no space for it. Ask an administrator of a space for access.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
