/** The process ends here: nothing catches it as a failure of the platform. */
export class Died extends Error {}

/**
 * Counts the calls of several ports and dies at one of them, before it is carried out or after, when
 * the answer is lost with the process.
 */
export class Death {
  calls = 0;

  constructor(
    readonly at: number,
    readonly when: 'before' | 'after',
  ) {}

  of<Port extends object>(port: Port): Port {
    return new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]): Promise<unknown> => {
          this.calls += 1;
          const mine = this.calls === this.at;
          if (mine && this.when === 'before') throw new Died();
          const answer: unknown = await Reflect.apply(member, target, args);
          if (mine) throw new Died();
          return answer;
        };
      },
    });
  }
}
