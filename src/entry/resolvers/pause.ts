import { type CommonAnswer } from '../../contract/answers';
import { type SitePause } from '../../ports/site/site-pause';

/** What a screen stands on that is not shown while Lockstep rests. */
export interface PausableDeps {
  readonly pause: Pick<SitePause, 'find'>;
}

export type Paused = Extract<CommonAnswer, { readonly kind: 'paused' }>;

/**
 * The first answer of a screen, unless Lockstep rests on the site: then what `atRest` leaves of it. Both
 * are asked for side by side, so that a first paint does not wait for the question.
 */
export async function unlessPaused<Answer>(
  pause: PausableDeps['pause'],
  show: () => Promise<Answer>,
  atRest: (shown: Answer, paused: Paused) => Answer | Paused = (_shown, paused) => paused,
): Promise<Answer | Paused> {
  const [asked, shown] = await Promise.allSettled([pause.find(), show()]);
  if (shown.status === 'rejected') throw shown.reason;
  if (asked.status === 'rejected') throw asked.reason;
  if (asked.value === null) return shown.value;
  return atRest(shown.value, { kind: 'paused', since: asked.value.since });
}
