/** @jsxImportSource hono/jsx */
import { Sign } from '../shell/icons';
import { pageHref } from './addresses';
import { type PageSummary, type Space } from './confluence-types';

export interface SpaceSidebarProps {
  readonly space: Space;
  readonly tree: readonly PageSummary[];
  /** The page that is shown; the tree is open down to it. */
  readonly currentId?: string;
}

export function SpaceSidebar({ space, tree, currentId }: SpaceSidebarProps) {
  const known = new Set(tree.map(({ id }) => id));
  const roots = tree.filter(
    ({ id, parentId }) =>
      id !== space.homepageId && (!parentId || parentId === space.homepageId || !known.has(parentId)),
  );
  const open = ancestors(tree, currentId);
  return (
    <>
      <a class="space-name" href={`/wiki/spaces/${space.key}`} dir="auto">
        <Sign name="apps" /> {space.name}
      </a>
      <h2 class="side-heading">Content</h2>
      {roots.length === 0 && <p class="subtle side-note">No pages yet.</p>}
      <Branch
        space={space}
        tree={tree}
        pages={roots}
        open={open}
        {...(currentId !== undefined && { currentId })}
      />
      <h2 class="side-heading">Space</h2>
      <ul class="page-tree">
        {PLACES.map(({ name, title }) => (
          <li class="page-tree-leaf">
            <a href={`/wiki/spaces/${space.key}/${name}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

const PLACES = [
  { name: 'templates', title: 'Templates' },
  { name: 'archive', title: 'Archived pages' },
  { name: 'trash', title: 'Trash' },
] as const;

interface BranchProps extends SpaceSidebarProps {
  readonly pages: readonly PageSummary[];
  readonly open: ReadonlySet<string>;
}

function Branch({ space, tree, pages, open, currentId }: BranchProps) {
  return (
    <ul class="page-tree">
      {pages.map((page) => {
        const children = tree.filter(({ parentId }) => parentId === page.id);
        const link = (
          <a
            href={pageHref(space, page)}
            dir="auto"
            {...(page.id === currentId && { 'aria-current': 'page' as const })}
          >
            {page.title}
          </a>
        );
        if (children.length === 0) return <li class="page-tree-leaf">{link}</li>;
        return (
          <li>
            {link}
            <details open={open.has(page.id)}>
              <summary aria-label={`Children of ${page.title}`}></summary>
              <Branch
                space={space}
                tree={tree}
                pages={children}
                open={open}
                {...(currentId !== undefined && { currentId })}
              />
            </details>
          </li>
        );
      })}
    </ul>
  );
}

/** The page and all above it; a loop of parents ends. */
export function ancestors(tree: readonly PageSummary[], pageId: string | undefined): ReadonlySet<string> {
  const parents = new Map(tree.map(({ id, parentId }) => [id, parentId ?? undefined]));
  const found = new Set<string>();
  for (let id = pageId; id !== undefined && !found.has(id); id = parents.get(id)) found.add(id);
  return found;
}
