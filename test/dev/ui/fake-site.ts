import { type UiModule } from '../../../dev/platform/host-api';
import { type SitePerson } from '../../../dev/products/wire';
import { type InstalledApp, type SiteForPages } from '../../../dev/site/http/site-for-pages';

export const ada: SitePerson = {
  accountId: 'acc-ada',
  displayName: 'Ada Lindqvist',
  email: 'ada@example.com',
  token: 'ada',
  active: true,
  accountType: 'atlassian',
  locale: 'en-GB',
  timeZone: 'Europe/Stockholm',
  products: ['jira', 'confluence'],
  siteAdmin: true,
  about: 'Site admin. Sees and may do everything.',
};

export function aModule(module: Partial<UiModule> & Pick<UiModule, 'type' | 'key'>): UiModule {
  return { title: 'Lockstep', resource: 'issue', isOpenToAnonymous: false, properties: {}, ...module };
}

/** Answers by `METHOD path`, query left out; what is not listed is not found. */
export type Answers = Readonly<Record<string, unknown>>;

export interface FakeSite extends SiteForPages {
  readonly asked: { readonly accountId: string | null; readonly request: string; readonly body: unknown }[];
}

export interface FakeSiteParts {
  readonly answers?: Answers;
  readonly modules?: readonly UiModule[];
  readonly person?: SitePerson | null;
}

/** The site as its pages see it, with answers of the products that the test states. */
export function aSite({ answers = {}, modules = [], person = ada }: FakeSiteParts = {}): FakeSite {
  const notes = new Set<string>();
  const asked: FakeSite['asked'] = [];
  const app: InstalledApp = {
    appId: 'app-1',
    environmentId: 'env-1',
    environmentType: 'DEVELOPMENT',
    version: '1.0.0',
    name: 'Lockstep',
    scopes: ['read:jira-work'],
    modules,
  };
  return {
    asked,
    siteUrl: 'http://127.0.0.1:8080',
    resourceOrigin: 'http://127.0.0.1:8082',
    cloudId: 'cloud-1',
    now: () => Date.UTC(2026, 10, 20, 9, 0),
    host: null,
    app: () => app,
    people: () => [ada],
    person: () => person,
    fetchAs: (accountId, path, init) => {
      const request = `${init?.method ?? 'GET'} ${path.split('?')[0] ?? ''}`;
      asked.push({
        accountId,
        request,
        body: typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
      });
      const answer = answers[request];
      if (answer instanceof Response) return Promise.resolve(answer.clone());
      return Promise.resolve(
        answer === undefined
          ? Response.json({ errorMessages: ['Not found'] }, { status: 404 })
          : Response.json(answer),
      );
    },
    resourceUrl: (resource) => `http://127.0.0.1:8082/app-1/env-1/1.0.0/${resource}/index.html`,
    buildErrors: () => [],
    notes: { has: (note) => notes.has(note), add: (note) => notes.add(note) },
    behaviour: () => ({
      searchMs: 0,
      staleReadRate: 0,
      kvsQueryMs: 0,
      eventMs: 0,
      loss: 0,
      duplicate: 0,
      reorder: 0,
    }),
  };
}
