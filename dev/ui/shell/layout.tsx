/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import { type Visit } from '../visit';
import { Sign } from './icons';
import { PersonMenu } from './person-menu';

export type Product = 'jira' | 'confluence' | 'site';

export interface LayoutProps {
  readonly visit: Visit;
  readonly product: Product;
  readonly title: string;
  readonly sidebar?: Child;
  /** Bundles of `dev/ui/client` beside the one that every page has. */
  readonly scripts?: readonly string[];
  readonly children?: Child;
}

const PRODUCT_NAMES: Readonly<Record<Product, string>> = {
  jira: 'Jira',
  confluence: 'Confluence',
  site: 'Site',
};
/** What switches the design tokens on, in every document. */
export const THEME = 'dark:dark light:light motion:motion shape:shape spacing:spacing typography:typography';

/** Runs before the first paint, so that `auto` never flashes in the wrong colours. */
const COLOUR_MODE_SCRIPT = `(r=>{if(r.dataset.chosenMode==='auto')r.dataset.colorMode=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'})(document.documentElement)`;

/** The document around every page: head, navigation bar, side bar, content. */
export function Layout({ visit, product, title, sidebar, scripts = [], children }: LayoutProps) {
  const colorMode = visit.chosenMode === 'dark' ? 'dark' : 'light';
  return (
    <html
      lang={visit.locale}
      data-color-mode={colorMode}
      data-chosen-mode={visit.chosenMode}
      data-theme={THEME}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} - ${PRODUCT_NAMES[product]}`}</title>
        <link rel="icon" href="data:," />
        <script dangerouslySetInnerHTML={{ __html: COLOUR_MODE_SCRIPT }}></script>
        <link rel="stylesheet" href="/__theme.css" />
        <link rel="stylesheet" href="/__assets/site.css" />
        {['site', ...scripts].map((name) => (
          <script type="module" src={`/__assets/${name}.js`}></script>
        ))}
      </head>
      <body class={`product-${product}`}>
        <a class="skip-link" href="#content">
          Skip to content
        </a>
        <NavigationBar visit={visit} product={product} />
        <div class={sidebar ? 'frame frame-with-sidebar' : 'frame'}>
          {sidebar && (
            <nav class="sidebar" aria-label="Sidebar">
              {sidebar}
            </nav>
          )}
          <main id="content">{children}</main>
        </div>
        {visit.notice && <NoticeFlag {...visit.notice} />}
      </body>
    </html>
  );
}

function NavigationBar({ visit, product }: { readonly visit: Visit; readonly product: Product }) {
  const current = (name: Product) => (product === name ? { 'aria-current': 'page' as const } : {});
  return (
    <header class="navigation-bar">
      <nav class="product-switcher" aria-label="Products">
        <a class="product-logo product-logo-jira" href="/jira" {...current('jira')}>
          <Sign name="apps" /> Jira
        </a>
        <a class="product-logo product-logo-confluence" href="/wiki" {...current('confluence')}>
          <Sign name="page" /> Confluence
        </a>
      </nav>
      <SearchBox product={product} query={visit.url.searchParams.get('text') ?? ''} />
      <CreateButton product={product} />
      <a class="button subtle" href="/__site/" {...current('site')}>
        Site
      </a>
      <PersonMenu visit={visit} />
    </header>
  );
}

function SearchBox({ product, query }: { readonly product: Product; readonly query: string }) {
  return (
    <form class="search-box" role="search" action={product === 'confluence' ? '/wiki/search' : '/issues/'}>
      <Sign name="search" />
      <input type="search" name="text" aria-label="Search" placeholder="Search" value={query} dir="auto" />
    </form>
  );
}

function CreateButton({ product }: { readonly product: Product }) {
  const target = product === 'confluence' ? '/wiki/create' : '/jira/create';
  return (
    <a class="button primary" href={target}>
      Create
    </a>
  );
}

function NoticeFlag({
  kind,
  title,
  description,
}: {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
}) {
  return (
    <div class="flag-group">
      <div class={`flag flag-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
        <strong dir="auto">{title}</strong>
        <button type="button" class="icon-button" aria-label="Dismiss" data-dismiss>
          ✕
        </button>
        <p dir="auto">{description}</p>
      </div>
    </div>
  );
}
