let offsetMs = 0;

/** Follows the site's clock: every message of the host carries how far it stands from the real one. */
export function setClockOffset(ms: number): void {
  offsetMs = ms;
}

/** Makes `Date` tell the site's time. Timers keep real time, as the site's clock runs at real speed. */
export function installSiteClock(): void {
  const realNow = Date.now.bind(Date);
  const siteNow = (): number => realNow() + offsetMs;
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [siteNow()] : args, newTarget) as object,
    apply: (target) => new target(siteNow()).toString(),
    get: (target, property, receiver): unknown =>
      property === 'now' ? siteNow : Reflect.get(target, property, receiver),
  });
}
