/** @jsxImportSource hono/jsx */
import { type Visit } from '../visit';
import { Avatar } from './marks';

/** Says who is looking and lets the tester become someone else, or nobody. */
export function PersonMenu({ visit }: { readonly visit: Visit }) {
  const { person, site } = visit;
  const people = site.people().filter(({ accountType }) => accountType === 'atlassian');
  return (
    <details class="menu person-menu" data-menu>
      <summary>
        <span class="visually-hidden">Who is looking: </span>
        <Avatar person={person} size={32} />
        <span class="person-menu-name" dir="auto">
          {person?.displayName ?? 'Anonymous'}
        </span>
      </summary>
      <div class="menu-panel">
        <form method="post" action="/__site/session">
          <input type="hidden" name="back" value={`${visit.url.pathname}${visit.url.search}`} />
          <h2 class="menu-heading">Look at the site as</h2>
          {people.map((other) => (
            <button
              class="menu-item"
              name="accountId"
              value={other.accountId}
              aria-current={other.accountId === person?.accountId}
            >
              <Avatar person={other} />
              <span>
                <span dir="auto">{other.displayName}</span>
                <span class="subtle menu-item-note">{other.about}</span>
              </span>
            </button>
          ))}
          <button class="menu-item" name="accountId" value="anonymous" aria-current={person === null}>
            <Avatar person={null} />
            <span>Anonymous visitor</span>
          </button>
        </form>
        <ColourModes />
        <Locales visit={visit} />
      </div>
    </details>
  );
}

const MODE_NAMES = { light: 'Light', dark: 'Dark', auto: 'Match browser' } as const;

function ColourModes() {
  return (
    <fieldset class="colour-modes" data-colour-modes>
      <legend class="menu-heading">Theme</legend>
      {(['light', 'dark', 'auto'] as const).map((mode) => (
        <label>
          <input type="radio" name="colour-mode" value={mode} /> {MODE_NAMES[mode]}
        </label>
      ))}
    </fieldset>
  );
}

/** `en-XB` is a pseudo-locale: longer words from right to left, for apps that know it. */
const LOCALES = ['en-US', 'en-GB', 'de-DE', 'ja-JP', 'fr-FR', 'ar-AE', 'en-XB'];

/** The profile's language and region, or another one to see what an app makes of it. */
function Locales({ visit: { locale, person } }: { readonly visit: Visit }) {
  const own = person?.locale ?? LOCALES[0];
  return (
    <label class="menu-choice">
      Language and region{' '}
      <select data-locales>
        {[...new Set([own, ...LOCALES])].map((each) => (
          <option value={each} selected={each === locale}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}
