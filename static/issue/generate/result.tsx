import { type ComponentChildren } from 'preact';
import { type SpecStep } from '../../../src/contract/issue';
import { Checks, Message } from '../../common/kit';
import { MadePageActions, MadePageMessage } from '../made-page';
import { messages as panelMessages } from '../messages';
import { type SpecRun } from '../run-spec';
import { messages } from './messages';
import { SecondPage } from './second-page';

/** What a person cares for, in the order of the work; the record is the product's own affair. */
const TOLD: readonly Exclude<SpecStep, 'record'>[] = [
  'page',
  'remote-link',
  'issue-property',
  'page-property',
  'comment',
];

interface ResultProps {
  readonly run: Extract<SpecRun, { readonly kind: 'done' }>;
  /** What the page says. */
  readonly children: ComponentChildren;
}

export function Result({ run: { page, steps }, children }: ResultProps) {
  return (
    <div class="stack wide">
      <MadePageMessage title={messages.created} page={page}>
        <Checks lines={TOLD.filter((step) => steps[step] === 'done').map((step) => messages.done[step])} />
      </MadePageMessage>
      {TOLD.filter((step) => steps[step] === 'refused').map((step) => (
        <Message key={step} tone="warning" title={messages.refused[step]} />
      ))}
      <SecondPage />
      <div>
        <h2>{messages.nextTitle}</h2>
        <p>{messages.next}</p>
      </div>
      {children}
      <MadePageActions path={page.path} openLabel={panelMessages.openSpec} closeLabel={messages.close} />
    </div>
  );
}
