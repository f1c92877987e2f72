import { type SitePerson } from '../products/wire';
import { type CompanyPlan, type PersonPlan } from './company-plan';
import { type Random } from './random';
import { type WorldGroup } from './world';

export interface Directory {
  readonly people: readonly SitePerson[];
  readonly groups: readonly WorldGroup[];
  readonly accountId: (handle: string) => string;
  readonly displayName: (handle: string) => string;
  readonly groupId: (handle: string) => string;
}

/** Gives everybody an account in the form of Atlassian's and puts them into their groups. */
export function buildDirectory(plan: CompanyPlan, random: Random): Directory {
  const accounts = new Map(plan.people.map((person) => [person.handle, account(person, random)]));
  const groups = plan.groups.map(({ handle, name }) => ({
    handle,
    group: { groupId: random.uuid(), name, memberIds: membersOf(plan, handle, accounts) },
  }));
  const groupIds = new Map(groups.map(({ handle, group }) => [handle, group.groupId]));
  const found = <T>(value: T | undefined, handle: string): T => {
    if (value === undefined) throw new Error(`The plan names nobody "${handle}".`);
    return value;
  };
  return {
    people: [...accounts.values()],
    groups: groups.map(({ group }) => group),
    accountId: (handle) => found(accounts.get(handle), handle).accountId,
    displayName: (handle) => found(accounts.get(handle), handle).displayName,
    groupId: (handle) => found(groupIds.get(handle), handle),
  };
}

function account(person: PersonPlan, random: Random): SitePerson {
  return {
    accountId: `${person.app ? '557058' : '712020'}:${random.uuid()}`,
    displayName: person.displayName,
    email: `${person.handle}@example.com`,
    token: person.handle,
    active: !person.deactivated,
    accountType: person.app ? 'app' : 'atlassian',
    locale: person.locale,
    timeZone: person.timeZone,
    products: person.products ?? ['jira', 'confluence'],
    siteAdmin: person.siteAdmin ?? false,
    about: person.about,
  };
}

function membersOf(
  plan: CompanyPlan,
  group: string,
  accounts: ReadonlyMap<string, SitePerson>,
): readonly string[] {
  return plan.people
    .filter((person) => person.groups.includes(group))
    .flatMap((person) => accounts.get(person.handle)?.accountId ?? []);
}
