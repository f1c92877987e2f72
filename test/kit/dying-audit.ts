import { type Audit } from '../../src/ports/audit';
import { Killed } from './trouble';

/** The `at`th telling of writes dies; what was sent beside it is carried out all the same. */
export function dieWhileTelling(audit: Audit, at: number): void {
  const record = audit.record.bind(audit);
  let told = 0;
  jest.spyOn(audit, 'record').mockImplementation((entries) => {
    told += 1;
    return told === at ? Promise.reject(new Killed()) : record(entries);
  });
}
