import { type Signal, useSignal } from '@preact/signals';
import { type ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { type PreviewAnswer } from '../../../src/contract/issue';
import { type PreviewPart } from '../../../src/contract/page-preview';
import { type AdoptAnswer, type MadePage } from '../../../src/contract/links/spec-links';
import { closeDialog, readContext } from '../../common/bridge';
import { PeoplesText } from '../../common/kit';
import { LazyView } from '../../common/lazy-view';
import { SiteLink } from '../../common/site-link';
import { DeadEnd } from '../dead-end';
import { LateEnd } from '../life/late-end';
import { messages as panelMessages } from '../messages';
import { NamedSpec, OpenSpec } from '../open-spec';
import { Progress, StuckMessage } from '../progress';
import { createSpecRunner, type SpecRun } from '../run-spec';
import { ClaimingPage } from './claiming-page';
import { createDraft, type Draft } from './draft';
import { messages } from './messages';
import { OrderForm } from './order-form';
import { PagePreview } from '../../common/page-preview/page-preview';
import { Result } from './result';

interface GenerateProps {
  readonly preview: PreviewAnswer;
  /** Turns this dialog into *Unlink*. */
  readonly onUnlink: () => void;
}

/** The dialog of *Generate spec*: the page as it will be, then its making, then what came of it. */
export function GenerateView({ preview, onUnlink }: GenerateProps) {
  const run = useSignal<SpecRun | null>(null);
  const adopting = useSignal<AdoptAnswer | null>(null);
  const draft = useMemo(() => createDraft(preview, true), [preview]);
  const canComment = useCanComment(draft);
  const { runner, sections } = useRunner(run, draft);
  const isLate = useSignal(false);
  const goOn = (): void => {
    isLate.value = true;
    void runner.resume();
  };
  if (adopting.value !== null)
    return <LazyView load={loadAdopt} props={{ start: adopting.value, onUnlink }} lines={6} />;
  const now = run.value;
  const never = neverIn(now);
  if (never !== null) return <Never {...never} />;
  if (now === null || now.kind === 'refused') {
    const create = (): void => {
      if (draft.order.value !== null) void runner.create(draft.order.value);
    };
    const use = (start: AdoptAnswer): void => {
      adopting.value = start;
    };
    return (
      <div class="stack wide">
        <ClaimingPage issueKey={preview.issueKey} atOnce={now?.refusal.kind === 'title-taken'} onUse={use} />
        <OrderForm
          preview={preview}
          draft={draft}
          canComment={canComment}
          refusal={now?.refusal ?? null}
          onCreate={create}
        />
      </div>
    );
  }
  return (
    <Making run={now} isLate={isLate.value} onContinue={goOn} onUnlink={onUnlink}>
      <PagePreview listed={preview} title={draft.title.value} sections={sections} />
    </Making>
  );
}

/** What drives the run; the page is as it was ordered until it is known how it was written. */
function useRunner(run: Signal<SpecRun | null>, draft: Draft) {
  const written = useSignal<readonly PreviewPart[] | null>(null);
  const runner = useMemo(
    () =>
      createSpecRunner(
        (next) => {
          run.value = next;
        },
        (sections) => {
          written.value = sections;
        },
      ),
    [run, written],
  );
  return { runner, sections: written.value ?? draft.sections.value };
}

interface NeverProps {
  readonly why: string;
  /** What was made before. */
  readonly page: MadePage | null;
}

function Never({ why, page }: NeverProps) {
  return (
    <DeadEnd title={why}>
      {page === null ? (
        <p>{panelMessages.nothingChanged}</p>
      ) : (
        <p>
          {messages.done.page}:{' '}
          <SiteLink path={page.url}>
            <PeoplesText text={page.title} />
          </SiteLink>
        </p>
      )}
    </DeadEnd>
  );
}

/** Why no title, place or further press would make the page; `null` where one may. */
function neverIn(run: SpecRun | null): NeverProps | null {
  if (run?.kind !== 'refused') return null;
  const { page, refusal } = run;
  switch (refusal.kind) {
    case 'not-visible':
    case 'no-children-possible':
    case 'may-not-edit':
    case 'may-not-link':
      return { why: panelMessages.refusals[refusal.kind], page };
    default:
      return null;
  }
}

const loadAdopt = () => import('../adopt/adopt-view').then(({ AdoptView }) => AdoptView);

/** Somebody chose a page that was there while this dialog was open: nothing was created. */
const loadAnother = () => import('../adopt/adopt-result').then(({ AdoptResult }) => AdoptResult);

interface MakingProps {
  readonly run: Exclude<SpecRun, { readonly kind: 'refused' }>;
  /** After a *Continue*. */
  readonly isLate: boolean;
  readonly onContinue: () => void;
  readonly onUnlink: () => void;
  /** What is being made, in sight while it is and once it is there. */
  readonly children: ComponentChildren;
}

/** The making of the page, and what came of it. */
function Making({ run, isLate, onContinue, onUnlink, children }: MakingProps) {
  switch (run.kind) {
    case 'spec-named-on-issue':
      return <NamedSpec {...run} autoFocus />;
    case 'overtaken':
      return <DeadEnd title={messages.overtaken} />;
    case 'done':
      return (
        <LateEnd isLate={isLate} onUnlink={onUnlink}>
          <Done run={run}>{children}</Done>
        </LateEnd>
      );
    case 'stuck':
      return <StuckMessage run={run} onContinue={onContinue} onClose={closeDialog} />;
    default:
      return (
        <div class="stack wide">
          <Progress run={run} autoFocus />
          {run.kind !== 'creating' && run.page !== null && <OpenSpec path={run.page.path} />}
          {children}
        </div>
      );
  }
}

type DoneProps = Pick<MakingProps, 'children'> & {
  readonly run: Extract<SpecRun, { readonly kind: 'done' }>;
};

const Done = ({ run, children }: DoneProps) =>
  run.isAdopted ? (
    <LazyView load={loadAnother} props={{ page: run.page, isChosen: false }} lines={4} />
  ) : (
    <Result run={run}>{children}</Result>
  );

function useCanComment(draft: Draft): boolean {
  const canComment = useSignal(true);
  useEffect(() => {
    void readContext().then(({ extension }) => {
      canComment.value = mayComment(extension['modal']);
      if (!canComment.value) draft.comment.value = false;
    });
  }, [canComment, draft]);
  return canComment.value;
}

/** The panel knows the person's rights and says so to the dialog that it opens. */
function mayComment(modal: unknown): boolean {
  return !(
    typeof modal === 'object' &&
    modal !== null &&
    'canComment' in modal &&
    modal.canComment === false
  );
}
