import { type NamedOnIssue } from '../../src/contract/issue';
import { openOnSite } from '../common/bridge';
import { Button } from '../common/kit';
import { messages } from './messages';

interface OpenSpecProps {
  readonly path: string;
  readonly autoFocus?: boolean;
}

export function OpenSpec({ path, autoFocus = false }: OpenSpecProps) {
  return (
    <Button
      autoFocus={autoFocus}
      onPress={() => {
        openOnSite(path);
      }}
    >
      {messages.openSpec}
    </Button>
  );
}

/** The issue names a page of which Lockstep knows no more. */
export function NamedSpec({
  pageId,
  path,
  autoFocus = false,
}: Pick<NamedOnIssue, 'pageId' | 'path'> & Pick<OpenSpecProps, 'autoFocus'>) {
  const place = path === null ? `/wiki/pages/viewpage.action?pageId=${pageId}` : `/wiki${path}`;
  return (
    <div class="stack">
      <p role="status">{messages.foundOnIssue}</p>
      <OpenSpec path={place} autoFocus={autoFocus} />
    </div>
  );
}
