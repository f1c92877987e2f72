import { type ForgeHost } from '../../platform/host-api';
import { type SitePerson } from '../../products/wire';
import { type AppSource } from '../app/app-source';
import { type BehaviourSwitch } from '../behaviour';
import { type DataFolder } from '../data-folder';
import { type LiveApp, resourceBase } from '../app/live-app';
import { type ProductsProcess } from '../products/products-process';
import { firstVisitor, sessionOf } from './session';
import { type SiteForPages } from './site-for-pages';

export interface PagesViewParts {
  readonly siteUrl: string;
  readonly resourceOrigin: string;
  readonly products: ProductsProcess;
  readonly people: readonly SitePerson[];
  readonly now: () => number;
  readonly behaviour: BehaviourSwitch;
  readonly folder: Pick<DataFolder, 'state' | 'remember'>;
  /** Null with `--no-app`. */
  readonly app: { readonly host: ForgeHost; readonly live: () => LiveApp; readonly source: AppSource } | null;
}

/** Shows the running site to its pages, as they may use it. */
export function createPagesView(parts: PagesViewParts): SiteForPages {
  const { app, folder, people, products, resourceOrigin } = parts;
  const byAccount = new Map(people.map((person) => [person.accountId, person]));
  return {
    siteUrl: parts.siteUrl,
    resourceOrigin,
    cloudId: products.cloudId,
    now: parts.now,
    host: app?.host ?? null,
    app: () => app && { ...app.live().installed, modules: app.host.modules() },
    people: () => people,
    person: (request) => {
      const session = sessionOf(request.headers.get('cookie'));
      return (session === null ? firstVisitor(people) : byAccount.get(session)) ?? null;
    },
    fetchAs: products.fetchAs,
    resourceUrl: (resourceKey) =>
      app ? `${resourceOrigin}${resourceBase(app.live())}${resourceKey}/index.html` : 'about:blank',
    buildErrors: () => app?.source.errors() ?? [],
    notes: {
      has: (note) => folder.state().notes.includes(note),
      add: (note) => {
        folder.remember({ notes: [...new Set([...folder.state().notes, note])] });
      },
    },
    behaviour: () => parts.behaviour.current(),
  };
}
