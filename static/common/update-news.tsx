import { useSignal } from '@preact/signals';
import { type ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { type CommonAnswer } from '../../src/contract/answers';
import { type UpdateStateAnswer } from '../../src/contract/spec/spec-update';
import { DialogButton } from './dialog-button';
import { LazyView } from './lazy-view';
import { sayUntil } from './messages';
import { isNoAnswer, type NoAnswer, orLost } from './trouble';

export type Changes = Extract<UpdateStateAnswer, { readonly kind: 'changes' }>;

interface UpdateWords {
  readonly comparing: string;
  readonly notCompared: string;
  readonly upToDate: string;
  readonly offers: string;
  readonly notComparable: string;
  readonly updateSpec: string;
  readonly showChanges: string;
}

interface UpdateNewsProps {
  readonly words: UpdateWords;
  readonly sayChanges: (changes: Changes) => string;
  readonly ask: () => Promise<UpdateStateAnswer | CommonAnswer>;
  /** Asked anew each time this is another number. */
  readonly round: number;
  /** Who may only read the page can look at the changes, if there are any. */
  readonly mayEdit: boolean;
  readonly dialog: {
    readonly resource?: string;
    readonly context: Readonly<Record<string, unknown>>;
  };
  readonly onDialogClosed: () => void;
  /** What else can be done, beside *Update spec*. */
  readonly children?: ComponentChildren;
}

const loadWhy = () => import('./no-update/why-no-update').then(({ WhyNoUpdate }) => WhyNoUpdate);

/** What the issue has to add to its spec, asked for once what is around it has been painted. */
export function UpdateNews({ words, ask, round, mayEdit, dialog, children, ...props }: UpdateNewsProps) {
  const found = useSignal<UpdateStateAnswer | NoAnswer | null>(null);
  const cameAt = useMemo(() => Date.now(), [found.value]);
  useEffect(() => {
    void orLost(ask()).then((answer) => {
      found.value = answer;
    });
  }, [found, round]);
  const hasChanges = found.value?.kind === 'changes';
  return (
    <>
      <p role="status">
        {found.value === null ? words.comparing : said(found.value, words, props.sayChanges, cameAt)}
      </p>
      {found.value?.kind === 'no-update' && <LazyView load={loadWhy} props={found.value} lines={1} />}
      <div class="row">
        {(mayEdit || hasChanges) && (
          <DialogButton
            title={mayEdit ? words.updateSpec : words.showChanges}
            primary={mayEdit && hasChanges}
            subtle={found.value?.kind === 'up-to-date'}
            onClosed={props.onDialogClosed}
            {...dialog}
          />
        )}
        {children}
      </div>
    </>
  );
}

function said(
  answer: UpdateStateAnswer | NoAnswer,
  words: UpdateWords,
  sayChanges: UpdateNewsProps['sayChanges'],
  cameAt: number,
): string {
  if (isNoAnswer(answer)) return `${words.notCompared} ${sayUntil(answer, cameAt) ?? ''}`;
  switch (answer.kind) {
    case 'up-to-date':
      return words.upToDate;
    case 'offers':
      return words.offers;
    case 'no-update':
      return words.notComparable;
    case 'changes':
      return sayChanges(answer);
  }
}
