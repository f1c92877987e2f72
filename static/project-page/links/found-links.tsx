import { type ChangedLinkView, type FoundLinkView } from '../../../src/contract/link-rebuild';
import { Button, PeoplesText } from '../../common/kit';
import { LifeNotes } from '../../common/link-life/life-notes';
import { SiteLink } from '../../common/site-link';
import { Trouble } from '../../common/trouble';
import { messages } from './messages';
import { type Decided, keyOf, type RebuildDesk } from './rebuild-desk';

/** What was found, by what a person has to do about it. */
export function FoundLinks({ desk }: { readonly desk: RebuildDesk }) {
  const { restored, asked, changed } = desk.found.value;
  return (
    <>
      {asked.length > 0 && (
        <section class="stack wide">
          <h3>{messages.asked(asked.length)}</h3>
          <ul class="links">
            {asked.map((link) => (
              <li key={keyOf(link)}>
                <Ends link={link} />
                <Choice link={link} desk={desk} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {changed.length > 0 && (
        <section class="stack wide">
          <h3>{messages.changed(changed.length)}</h3>
          <ul class="links">
            {changed.map((link) => (
              <Changed key={link.issueKey} link={link} />
            ))}
          </ul>
        </section>
      )}
      {restored.length > 0 && (
        <section class="stack wide">
          <h3>{messages.restored(restored.length)}</h3>
          <ul class="links">
            {restored.map((link) => (
              <li key={keyOf(link)}>
                <Ends link={link} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Ends({ link: { issueKey, summary, page, from } }: { readonly link: FoundLinkView }) {
  return (
    <>
      <Issue issueKey={issueKey} summary={summary} />
      <p>
        {page === null ? (
          messages.hiddenPage
        ) : (
          <SiteLink path={page.path}>
            <PeoplesText text={page.title} />
          </SiteLink>
        )}
      </p>
      <p class="hint">{messages.from[from]}</p>
    </>
  );
}

function Issue({ issueKey, summary }: { readonly issueKey: string; readonly summary: string }) {
  return (
    <p>
      <SiteLink path={`/browse/${issueKey}`}>{issueKey}</SiteLink> <PeoplesText text={summary} />
    </p>
  );
}

/** A page that nobody here can see is decided by somebody who can. */
function Choice({ link, desk }: { readonly link: FoundLinkView; readonly desk: RebuildDesk }) {
  const decided = desk.decided.value.get(keyOf(link));
  if (link.page === null) return null;
  if (decided !== undefined && decided !== 'linking') return <Outcome decided={decided} />;
  return (
    <Button busy={decided === 'linking'} onPress={() => void desk.use(link)}>
      {messages.use}
    </Button>
  );
}

function Outcome({ decided }: { readonly decided: Exclude<Decided, 'linking'> }) {
  return typeof decided === 'string' ? (
    <p role="status">{messages.adopted[decided]}</p>
  ) : (
    <Trouble answer={decided} />
  );
}

/** What can be done about it stands on the issue. */
function Changed({ link: { issueKey, summary, title, life } }: { readonly link: ChangedLinkView }) {
  return (
    <li>
      <Issue issueKey={issueKey} summary={summary} />
      {title !== '' && (
        <p>
          <PeoplesText text={title} />
        </p>
      )}
      <LifeNotes life={life} actions={{}} />
    </li>
  );
}
