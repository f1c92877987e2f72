import { type TemplateFinding, type TemplateTrouble } from '../../../src/contract/spec/templates';
import { Message, PeoplesText } from '../../common/kit';
import { placeOf } from './finding-place';
import { messages } from './messages';

/** Why a template cannot be used, each mistake with its place. */
export function Faults({ trouble: { why, title, faults } }: { readonly trouble: TemplateTrouble }) {
  return (
    <Message tone="error" title={messages.trouble[why]}>
      {title !== null && (
        <p>
          <PeoplesText text={title} />
        </p>
      )}
      <Findings findings={faults} />
    </Message>
  );
}

/** What will be different from what somebody may expect; the template can be used. */
export const Notes = ({ notes }: { readonly notes: readonly TemplateFinding[] }) => (
  <Message tone="information" title={messages.notes}>
    <Findings findings={notes} />
  </Message>
);

function Findings({ findings }: { readonly findings: readonly TemplateFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul>
      {findings.map((finding, index) => (
        <li key={index}>
          {messages.findings[finding.kind]} <Place finding={finding} />
        </li>
      ))}
    </ul>
  );
}

/** A template as a whole has none. */
function Place({ finding }: { readonly finding: TemplateFinding }) {
  const place = placeOf(finding);
  return place === '' ? null : <PeoplesText text={place} />;
}
