import { type AnyCall, goneWrong, Killed, TROUBLES } from '../../../kit/trouble';
import { type Chance } from './chance';

/** How a call may go wrong, how long it takes, and in which order calls of two runs come. */
export interface Conditions {
  readonly chance: Chance;
  /** Probability that one call goes wrong. */
  readonly trouble: number;
  /** Lets the world's time go on, ms. */
  readonly pass: (ms: number) => void;
  /** Is told of each call that goes wrong. */
  readonly noteTrouble: () => void;
}

const SLOWEST_CALL_MS = 800;
const MOST_TURNS = 4;

/** One run of one function: dies at most once, and nothing of it takes place afterwards. */
export class Run {
  private dead = false;

  constructor(private readonly conditions: Conditions) {}

  private goOn(): void {
    if (this.dead) throw new Killed();
  }

  port<Port extends object>(port: Port): Port {
    return new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? this.call(member.bind(target) as AnyCall) : member;
      },
    });
  }

  private call(call: AnyCall): AnyCall {
    return async (...args) => {
      await this.letOthersGo();
      this.goOn();
      const { chance, trouble, pass } = this.conditions;
      pass(chance.below(SLOWEST_CALL_MS));
      const answer = chance.happens(trouble) ? await this.goWrong(call, args) : await call(...args);
      await this.letOthersGo();
      this.goOn();
      return answer;
    };
  }

  /** Runs that take place at once meet in an order that the seed decides. */
  private async letOthersGo(): Promise<void> {
    for (let turns = this.conditions.chance.below(MOST_TURNS); turns > 0; turns -= 1) await Promise.resolve();
  }

  private goWrong(call: AnyCall, args: readonly unknown[]): Promise<never> {
    const trouble = this.conditions.chance.pick(TROUBLES);
    this.conditions.noteTrouble();
    return goneWrong(
      trouble,
      () => call(...args),
      () => {
        this.dead = true;
      },
    );
  }
}
