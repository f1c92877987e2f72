import { type ComponentChildren } from 'preact';
import { LazyView } from '../../common/lazy-view';

const loadAsItStands = () => import('./as-it-stands').then(({ AsItStands }) => AsItStands);

interface Props {
  /** After a *Continue*. */
  readonly isLate: boolean;
  /** *Unlink* in this same dialog. */
  readonly onUnlink: () => void;
  readonly children: ComponentChildren;
}

/** What came of the work; where it came late, only as it stands by now. */
export const LateEnd = ({ isLate, ...props }: Props) =>
  isLate ? <LazyView load={loadAsItStands} props={props} lines={4} /> : <>{props.children}</>;
