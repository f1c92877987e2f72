/** @jsxImportSource hono/jsx */
import { type UiModule } from '../../../platform/host-api';
import { AppFrame } from '../../shell/app-frame';
import { type Visit } from '../../visit';
import { issueExtension } from './issue-extension';
import { type Issue } from '../jira-types';

/** Where a panel stands is remembered for everybody; the flag is true on the visit after it was added. */
export const panelNote = (issueId: string, moduleKey: string): string =>
  `issue-panel:${issueId}:${moduleKey}`;

/** Buttons that put an app's panel on this issue; gone once it is there. */
export function PanelButtons({ visit, issue }: { readonly visit: Visit; readonly issue: Issue }) {
  const missing = panels(visit).filter(({ key }) => !visit.site.notes.has(panelNote(issue.id, key)));
  return (
    <>
      {missing.map((module) => (
        <form method="post" action={`/browse/${issue.key}/panels`}>
          <button class="button" name="moduleKey" value={module.key}>
            {module.title}
          </button>
        </form>
      ))}
    </>
  );
}

export function IssuePanels({ visit, issue }: { readonly visit: Visit; readonly issue: Issue }) {
  const shown = panels(visit).filter(({ key }) => visit.site.notes.has(panelNote(issue.id, key)));
  const added = visit.url.searchParams.get('panel');
  return (
    <>
      {shown.map((module) => (
        <section class="issue-section issue-panel" aria-label={module.title}>
          <h2>{module.title}</h2>
          <AppFrame
            visit={visit}
            module={module}
            title={`${module.title} panel`}
            localId={`${module.key}-${issue.id}`}
            extension={{ ...issueExtension(module.type, issue), isNewToIssue: added === module.key }}
          />
        </section>
      ))}
    </>
  );
}

function panels(visit: Visit): readonly UiModule[] {
  return visit.site.app()?.modules.filter(({ type }) => type === 'jira:issuePanel') ?? [];
}
