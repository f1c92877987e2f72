import { randomUUID } from 'node:crypto';
import { type LicenseFacts } from '../child/protocol';
import { type Installation } from '../host-api';
import { type Meta } from './meta';

const DEFAULT: Installation = {
  consent: true,
  license: 'none',
  connected: ['jira', 'confluence'],
  missingScopes: [],
  llm: 'off',
};

/** What the admin and the people of the site decided about the app. */
export interface InstallationStore {
  readonly id: () => string;
  readonly current: () => Installation;
  readonly change: (change: Partial<Installation>) => void;
  /** Starts over as a new installation: nobody has allowed anything yet. */
  readonly renew: () => void;
  readonly allowAccess: (accountId: string) => void;
  readonly hasAllowedAccess: (accountId: string) => boolean;
  readonly license: () => LicenseFacts | null;
}

export function createInstallationStore(meta: Meta): InstallationStore {
  const current = (): Installation => ({
    ...DEFAULT,
    ...(meta.get('installation') as Partial<Installation> | undefined),
  });
  const allowed = (): readonly string[] => (meta.get('allowedAccess') ?? []) as readonly string[];
  if (meta.get('installationId') === undefined) meta.set('installationId', randomUUID());
  return {
    id: () => meta.get('installationId') as string,
    current,
    change: (change) => {
      meta.set('installation', { ...current(), ...change });
      // Asking for consent again takes back what people had allowed.
      if (change.consent === false) meta.set('allowedAccess', []);
    },
    renew: () => {
      meta.set('installationId', randomUUID());
      meta.set('allowedAccess', []);
    },
    allowAccess: (accountId) => {
      meta.set('allowedAccess', [...new Set([...allowed(), accountId])]);
    },
    hasAllowedAccess: (accountId) => current().consent || allowed().includes(accountId),
    license: () => toLicense(current().license),
  };
}

function toLicense(license: Installation['license']): LicenseFacts | null {
  if (license === 'none') return null;
  const active = license !== 'inactive';
  return { active, isActive: active, isEvaluation: license === 'trial', type: 'COMMERCIAL' };
}
