/** @jsxImportSource hono/jsx */
import { json, type Visit } from '../../visit';
import { type Page, type Restrictions } from '../confluence-types';
import { DialogActions } from '../../shell/dialog-actions';

type Level = 'anyone' | 'edit' | 'view';

const LEVELS: readonly { readonly level: Level; readonly words: string }[] = [
  { level: 'anyone', words: 'Anyone can view and edit' },
  { level: 'edit', words: 'Anyone can view, only some can edit' },
  { level: 'view', words: 'Only specific people can view or edit' },
];

export const levelOf = ({ read, update }: Restrictions): Level =>
  named(read).length > 0 ? 'view' : named(update).length > 0 ? 'edit' : 'anyone';

const named = (operation: Restrictions['read']): readonly string[] => [
  ...(operation?.restrictions.user.results ?? []).map(({ accountId }) => accountId),
  ...(operation?.restrictions.group.results ?? []).map(({ id }) => id),
];

export interface RestrictionsDialogProps {
  readonly visit: Visit;
  readonly page: Page;
  readonly restrictions: Restrictions;
}

/** Who may view or edit the page. Groups that are named stay unless everybody is let in. */
export function RestrictionsDialog({ visit, page, restrictions }: RestrictionsDialogProps) {
  const chosen = new Set([...named(restrictions.read), ...named(restrictions.update)]);
  const people = visit.site
    .people()
    .filter(({ active, products }) => active && products.includes('confluence'));
  return (
    <dialog id="page-restrictions" class="form-dialog" aria-labelledby="page-restrictions-title">
      <form method="post" action={`/wiki/pages/${page.id}/actions/restrict`} class="form">
        <h2 id="page-restrictions-title">Restrictions</h2>
        <fieldset class="choices">
          <legend class="visually-hidden">Who may view and edit this page</legend>
          {LEVELS.map(({ level, words }) => (
            <label>
              <input type="radio" name="level" value={level} checked={levelOf(restrictions) === level} />{' '}
              {words}
            </label>
          ))}
        </fieldset>
        <fieldset class="choices choices-scroll">
          <legend>Specific people</legend>
          {people.map(({ accountId, displayName }) => (
            <label>
              <input
                type="checkbox"
                name="person"
                value={accountId}
                checked={chosen.has(accountId) || accountId === visit.person?.accountId}
              />{' '}
              <span dir="auto">{displayName}</span>
            </label>
          ))}
        </fieldset>
        <DialogActions dialog="page-restrictions" button="Apply" />
      </form>
    </dialog>
  );
}

/** The call that makes it so. Whoever restricts a page stays in. */
export function restrictionRequest({
  page,
  form,
  visit,
}: {
  readonly page: Page;
  readonly form: URLSearchParams;
  readonly visit: Visit;
}): readonly [string, RequestInit] {
  const path = `/wiki/rest/api/content/${page.id}/restriction`;
  const level = form.get('level');
  if (level !== 'edit' && level !== 'view') return [path, { method: 'DELETE' }];
  const own = visit.person === null ? [] : [visit.person.accountId];
  const user = [...new Set([...form.getAll('person'), ...own])].map((accountId) => ({
    type: 'known',
    accountId,
  }));
  const only = (operation: 'read' | 'update', people: typeof user) => ({
    operation,
    restrictions: { user: people, group: [] },
  });
  return [path, json('PUT', [only('read', level === 'view' ? user : []), only('update', user)])];
}
