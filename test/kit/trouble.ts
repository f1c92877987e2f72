import { PlatformError } from '../../src/ports/platform-error';

/** The process has ended: nothing after it takes place, whatever the code would still do. */
export class Killed extends Error {}

/** What goes wrong at one call of a run. */
export type Trouble =
  | 'killed-before'
  | 'killed-after'
  /** The call is carried out, its answer does not come back. */
  | 'answer-lost'
  /** The call does not get there, and the caller cannot know. */
  | 'never-arrived'
  | 'throttled';

export const TROUBLES: readonly [Trouble, ...Trouble[]] = [
  'killed-before',
  'killed-after',
  'answer-lost',
  'never-arrived',
  'throttled',
];

/** Counts the calls of a run over all ports and makes one of them go wrong. */
export class TroubledRun {
  calls = 0;
  private dead = false;

  constructor(
    private readonly at: number,
    private readonly trouble: Trouble,
  ) {}

  port<Port extends object>(port: Port): Port {
    return eachCallOf(port, (call) => this.troubled(call));
  }

  private readonly die = (): void => {
    this.dead = true;
  };

  private troubled(call: AnyCall): AnyCall {
    return async (...args) => {
      if (this.dead) throw new Killed();
      this.calls += 1;
      return this.calls === this.at ? goneWrong(this.trouble, () => call(...args), this.die) : call(...args);
    };
  }
}

export type AnyCall = (...args: readonly unknown[]) => Promise<unknown>;

const eachCallOf = <Port extends object>(port: Port, around: (call: AnyCall) => AnyCall): Port =>
  new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? around(member.bind(target) as AnyCall) : member;
    },
  });

/** Counts the calls of a run over all ports, and somebody does something right before one of them. */
export class DisturbedRun {
  calls = 0;

  constructor(
    private readonly at: number,
    private readonly disturb: () => Promise<unknown>,
  ) {}

  port<Port extends object>(port: Port): Port {
    return eachCallOf(port, (call) => async (...args) => {
      this.calls += 1;
      if (this.calls === this.at) await this.disturb();
      return call(...args);
    });
  }
}

/** One call that goes wrong; `die` ends the process that made it. */
export async function goneWrong(
  trouble: Trouble,
  call: () => Promise<unknown>,
  die: () => void,
): Promise<never> {
  if (trouble === 'killed-after' || trouble === 'answer-lost') await call();
  if (trouble === 'killed-after' || trouble === 'killed-before') {
    die();
    throw new Killed();
  }
  if (trouble === 'throttled') throw new PlatformError('throttled', 'test', 1_000);
  throw new PlatformError('unavailable', 'test');
}
