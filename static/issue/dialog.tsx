import { type ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type IssueCalls } from '../../src/contract/issue';
import { LazyView } from '../common/lazy-view';
import { messages } from './messages';

const KINDS = [
  'preview',
  'history',
  'update-preview',
  'no-update',
  'adopt',
  'unlink',
  'cannot-unlink',
  'not-linked',
  'breakdown',
  'no-breakdown',
  'status-report-preview',
  'too-many-issues',
  'depends-on-asker',
] as const;
type DialogKind = (typeof KINDS)[number];
/** What the first call answers in a dialog. */
export type DialogAnswer = Extract<IssueCalls['show-issue']['answer'], { readonly kind: DialogKind }>;

export const isDialog = (answer: IssueCalls['show-issue']['answer']): answer is DialogAnswer =>
  KINDS.some((kind) => kind === answer.kind);

const loadGenerateView = () => import('./generate/generate-view').then(({ GenerateView }) => GenerateView);
const loadHistoryView = () => import('./history/history-view').then(({ HistoryView }) => HistoryView);
const loadUpdateView = () => import('./update/update-view').then(({ UpdateView }) => UpdateView);
const loadAdoptView = () => import('./adopt/adopt-view').then(({ AdoptView }) => AdoptView);
const loadUnlinkView = () => import('./unlink/unlink-view').then(({ UnlinkView }) => UnlinkView);

const loadBreakdownView = () =>
  import('./breakdown/breakdown-view').then(({ BreakdownView }) => BreakdownView);
const loadStatusView = () => import('./status-report/status-view').then(({ StatusView }) => StatusView);

interface DialogProps {
  readonly answer: DialogAnswer;
  readonly onReload: () => void;
  /** Turns this dialog into *Unlink*. */
  readonly onUnlink: () => void;
}

/** Each dialog by what its first call answered. */
export function Dialog({ answer, ...turns }: DialogProps) {
  const { onUnlink } = turns;
  switch (answer.kind) {
    case 'preview':
      return (
        <Frame title={messages.generate} load={loadGenerateView} props={{ preview: answer, onUnlink }} />
      );
    case 'history':
      return <Frame title={messages.history} load={loadHistoryView} props={{ first: answer }} />;
    case 'update-preview':
    case 'no-update':
      return <Frame title={messages.updateSpec} load={loadUpdateView} props={{ answer, ...turns }} />;
    case 'adopt':
      return <Frame title={messages.useExisting} load={loadAdoptView} props={{ start: answer, onUnlink }} />;
    case 'breakdown':
    case 'no-breakdown':
      return <Frame title={messages.breakDown} load={loadBreakdownView} props={{ answer }} />;
    case 'status-report-preview':
    case 'too-many-issues':
    case 'depends-on-asker':
      return <Frame title={messages.writeReport} load={loadStatusView} props={{ first: answer }} />;
    default:
      return <Frame title={messages.unlink} load={loadUnlinkView} props={{ start: answer }} />;
  }
}

interface FrameProps<Props> {
  readonly title: string;
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/**
 * A dialog's own code is fetched only where there is one. Its title has the focus until what is pressed or filled
 * in first is there to take it, and keeps it where nothing can be.
 */
function Frame<Props extends object>({ title, load, props }: FrameProps<Props>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="dialog overlay stack" aria-label={title}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <LazyView key={title} load={load} props={props} lines={6} />
    </main>
  );
}
