import { type ForgeAnswer, type ForgeTarget } from '../child/protocol';
import { type InstallationStore } from '../installation/installation-store';
import { type Invocation } from '../invocation/invocation';
import { type AppManifest } from '../manifest/app-manifest';
import { PROXY_CODES, proxyRefusal } from './answers';
import { type Actor } from './product-calls';

export type Product = 'jira' | 'confluence';

export type Access =
  | { readonly kind: 'granted'; readonly actor: Actor; readonly scopes: readonly string[] }
  | { readonly kind: 'refused'; readonly actor: Actor; readonly answer: ForgeAnswer };

/** Decides as whom a product call of the app goes out, or why it does not. */
export function createAccess(installation: InstallationStore, manifest: () => AppManifest) {
  const granted = (scopes: readonly string[]): readonly string[] => {
    const { missingScopes } = installation.current();
    return scopes.filter((scope) => !missingScopes.includes(scope));
  };
  const grantedScopes = (): readonly string[] => granted(manifest().scopes);

  function asUser(invocation: Invocation, target: ForgeTarget): Access {
    const accountId = target.accountId ?? invocation.accountId;
    if (accountId === null) return needsConsent('none');
    const actor: Actor = `user:${accountId}`;
    if (accountId !== invocation.accountId) return impersonating(actor);
    if (installation.hasAllowedAccess(accountId)) return { kind: 'granted', actor, scopes: grantedScopes() };
    invocation.consentMissing = true;
    return needsConsent(actor);
  }

  /** Acting for a person who is not there takes scopes that allow it, and the admin's consent to them. */
  function impersonating(actor: Actor): Access {
    const scopes = granted(manifest().impersonationScopes);
    if (scopes.length > 0) return { kind: 'granted', actor, scopes };
    const message = 'The app has no scope that allows it to act for an absent user.';
    return { kind: 'refused', actor, answer: proxyRefusal(403, PROXY_CODES.impersonationRefused, message) };
  }

  function byProvider(invocation: Invocation, target: ForgeTarget): Access {
    if (target.provider === 'user') return asUser(invocation, target);
    const actor = target.provider === 'app' ? 'app' : 'none';
    return { kind: 'granted', actor, scopes: grantedScopes() };
  }

  return {
    grantedScopes,
    of(invocation: Invocation, product: Product, target: ForgeTarget): Access {
      const access = byProvider(invocation, target);
      if (access.kind === 'refused' || installation.current().connected.includes(product)) return access;
      const message = `The app is not installed in ${product}.`;
      return {
        kind: 'refused',
        actor: access.actor,
        answer: proxyRefusal(403, PROXY_CODES.notConnected, message),
      };
    },
  };
}

export type AccessPolicy = ReturnType<typeof createAccess>;

function needsConsent(actor: Actor): Access {
  const answer = proxyRefusal(401, PROXY_CODES.needsConsent, 'Authentication Required');
  return { kind: 'refused', actor, answer };
}
