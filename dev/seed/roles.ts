import { type CompanyPlan, type PersonPlan } from './company-plan';

/** What the abouts name: one word for each project and space that somebody does or does not see. */
export interface PlaceNames {
  readonly core: string;
  readonly local: string;
  readonly web: string;
  readonly product: string;
  readonly engineering: string;
  readonly leadership: string;
}

export type Role =
  | 'admin'
  | 'manager'
  | 'engineer'
  | 'director'
  | 'localLead'
  | 'localEngineer'
  | 'designer'
  | 'webLead'
  | 'contractor'
  | 'support'
  | 'jiraOnly'
  | 'auditor'
  | 'leaver';

export type Cast = Readonly<Record<Role, Pick<PersonPlan, 'handle' | 'displayName' | 'locale' | 'timeZone'>>>;

/** Every company has these people, whoever plays them: together they see and may do all the different things. */
export const peopleOf = (cast: Cast, names: PlaceNames): readonly PersonPlan[] => [
  ...insiders(cast, names),
  ...outsiders(cast, names),
];

const STAFF = ['staff', 'editors'];

function insiders(
  cast: Cast,
  { core, local, web, product, engineering, leadership }: PlaceNames,
): readonly PersonPlan[] {
  return [
    {
      ...cast.admin,
      siteAdmin: true,
      groups: [...STAFF, 'engineering', 'local', 'web', 'leadership', 'admins'],
      about: 'Site admin. Sees and may do everything.',
    },
    {
      ...cast.manager,
      groups: [...STAFF, 'web'],
      about: `Product manager of ${core}; edits ${core}, ${web} and the space ${product}.`,
    },
    {
      ...cast.engineer,
      groups: [...STAFF, 'engineering'],
      about: `Engineer of ${core}; edits ${core} and the spaces ${product} and ${engineering}.`,
    },
    {
      ...cast.director,
      groups: [...STAFF, 'leadership', 'engineering', 'local', 'web'],
      about: `Managing director; also sees restricted issues of ${core} and the space ${leadership}.`,
    },
    {
      ...cast.localLead,
      groups: [...STAFF, 'engineering', 'local'],
      about: `Leads ${local}, works in its language.`,
    },
    {
      ...cast.localEngineer,
      groups: [...STAFF, 'engineering', 'local'],
      about: `Engineer of ${local}, works in its language.`,
    },
    {
      ...cast.designer,
      groups: [...STAFF, 'web'],
      about: `Designer for ${core} and ${web}, works in Japanese.`,
    },
    { ...cast.webLead, groups: [...STAFF, 'web'], about: `Leads ${web}, works in French.` },
  ];
}

/** Those who see or may do less than the rest. */
function outsiders(
  cast: Cast,
  { core, web, product, engineering, leadership }: PlaceNames,
): readonly PersonPlan[] {
  return [
    {
      ...cast.contractor,
      groups: ['web'],
      about: `Contractor: sees the project ${web} and the space ${product} only.`,
    },
    {
      ...cast.support,
      groups: STAFF,
      about: `Support lead: edits ${core}, does not see the spaces ${engineering} and ${leadership}.`,
    },
    {
      ...cast.jiraOnly,
      products: ['jira'],
      groups: STAFF,
      about: 'Jira only: no Confluence licence. Works in Arabic, right to left.',
    },
    {
      ...cast.auditor,
      groups: ['staff'],
      about: 'Auditor: may browse projects and read spaces, but not edit anything.',
    },
    {
      ...cast.leaver,
      deactivated: true,
      groups: [...STAFF, 'engineering'],
      about: 'Left the company: a deactivated account that old work still names.',
    },
    {
      handle: 'lockstep-app',
      displayName: 'Lockstep',
      locale: 'en-US',
      timeZone: 'Etc/UTC',
      app: true,
      groups: ['apps'],
      about: `The account of the app itself; not in the space ${leadership}.`,
    },
  ];
}

export const groupsOf = ({
  local,
  web,
}: {
  readonly local: string;
  readonly web: string;
}): CompanyPlan['groups'] => [
  { handle: 'staff', name: 'staff' },
  { handle: 'editors', name: 'editors' },
  { handle: 'engineering', name: 'engineering' },
  { handle: 'local', name: local },
  { handle: 'web', name: web },
  { handle: 'leadership', name: 'leadership' },
  { handle: 'admins', name: 'site-admins' },
  { handle: 'apps', name: 'atlassian-addons' },
];
