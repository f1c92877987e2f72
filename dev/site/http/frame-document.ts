import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import { type Manifest } from '../../bundle/manifest';

const processing = new CSPProcessingService({ info: () => undefined }, load);
const injection = new CSPInjectionService();

/** The platform's own header for a frame's document, with this site in the place of the product's host. */
export function contentSecurityPolicy(html: string, manifest: Manifest, siteUrl: string): string {
  const existingCSPDetails = processing.getCspDetails(html, manifest.permissions);
  const directives = injection.getInjectableCSP({ existingCSPDetails, microsEnv: 'prod', hostname: siteUrl });
  return directives.filter((directive) => !directive.startsWith('report-uri')).join('; ');
}

const BRIDGE = '<script src="/__bridge.js"></script>';

/** Puts the bridge before every other script: `@forge/bridge` looks for it as it is imported. */
export function withBridge(html: string): string {
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return BRIDGE + html;
  const end = head.index + head[0].length;
  return html.slice(0, end) + BRIDGE + html.slice(end);
}
