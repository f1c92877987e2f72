import { type ShowIssueAnswer, type SpecPageView } from '../../src/contract/issue';
import { openOnSite } from '../common/bridge';
import { formatDate, formatDateTime } from '../common/dates';
import { Button, Message, PeoplesText } from '../common/kit';
import { messages } from './messages';

/** The issue's spec at a glance. It only draws; `app.tsx` loads and acts. */
export function IssueState({ state }: { readonly state: ShowIssueAnswer }) {
  switch (state.kind) {
    case 'not-visible':
      return <p role="status">{messages.notVisible}</p>;
    case 'no-children-possible':
      return <p class="hint">{messages.noChildren}</p>;
    case 'no-spec':
      return (
        <div class="stack">
          <p>{messages.noSpec}</p>
        </div>
      );
    case 'spec-named-on-issue':
      return <NamedSpec pageId={state.pageId} path={state.path} />;
    case 'in-progress':
      return <p role="status">{state.byViewer ? messages.inProgressByYou : messages.inProgress}</p>;
    case 'unfinished':
      return <Message tone="warning" title={messages.unfinished} />;
    case 'spec':
      return <Spec page={state.page} createdByViewer={state.createdByViewer} createdAt={state.createdAt} />;
  }
}

function NamedSpec({ pageId, path }: { readonly pageId: string; readonly path: string | null }) {
  return (
    <div class="stack">
      <p>{messages.foundOnIssue}</p>
      <OpenSpec path={path === null ? viewPagePath(pageId) : `/wiki${path}`} />
    </div>
  );
}

const viewPagePath = (pageId: string): string => `/wiki/pages/viewpage.action?pageId=${pageId}`;

interface SpecProps {
  readonly page: SpecPageView;
  readonly createdByViewer: boolean;
  readonly createdAt: number;
}

function Spec({ page, createdByViewer, createdAt }: SpecProps) {
  if (page.kind !== 'page') return <p role="status">{PAGE_TROUBLE[page.kind]}</p>;
  const created = createdByViewer ? messages.createdByYou : messages.created;
  return (
    <div class="stack">
      <p class="spec-title">
        <PeoplesText text={page.title} />
      </p>
      <p class="hint">
        {created(formatDate(createdAt))} {messages.updated(formatDateTime(page.updatedAt))}
      </p>
      <OpenSpec path={page.path} />
    </div>
  );
}

const PAGE_TROUBLE: Readonly<Record<Exclude<SpecPageView['kind'], 'page'>, string>> = {
  'not-visible': messages.pageNotVisible,
  trashed: messages.pageTrashed,
  'not-connected': messages.pageNotConnected,
  unreachable: messages.pageUnreachable,
};

function OpenSpec({ path }: { readonly path: string }) {
  return (
    <Button
      onPress={() => {
        openOnSite(path);
      }}
    >
      {messages.openSpec}
    </Button>
  );
}
