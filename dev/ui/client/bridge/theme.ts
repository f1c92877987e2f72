import { connectedFrames } from './frames';

export const COLOUR_MODES = ['light', 'dark', 'auto'] as const;
export type ColourMode = (typeof COLOUR_MODES)[number];

const YEAR_S = 31_536_000;
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

/** The person's choice is a cookie, so that the server draws the first paint in it. */
export function chosenMode(): ColourMode {
  const chosen = document.documentElement.dataset['chosenMode'];
  return COLOUR_MODES.find((mode) => mode === chosen) ?? 'auto';
}

export function chooseMode(mode: ColourMode): void {
  document.cookie = `site_theme=${mode}; path=/; max-age=${String(YEAR_S)}; samesite=lax`;
  document.documentElement.dataset['chosenMode'] = mode;
  applyMode();
}

export function applyMode(): void {
  const mode = chosenMode();
  document.documentElement.dataset['colorMode'] = mode === 'auto' ? systemMode() : mode;
  for (const frame of connectedFrames()) if (frame.themed) frame.endpoint?.tell('theme', themeForFrame());
}

export function followSystem(): void {
  prefersDark.addEventListener('change', applyMode);
}

/** What a frame needs to set on its root element. */
export function themeForFrame(): { readonly colorMode: string; readonly attribute: string } {
  const { colorMode, theme } = document.documentElement.dataset;
  return { colorMode: colorMode ?? 'light', attribute: theme ?? '' };
}

/** `theme` of the bridge's context. */
export function themeInContext(): Readonly<Record<string, string>> {
  const { colorMode } = themeForFrame();
  return {
    colorMode,
    light: 'light',
    dark: 'dark',
    spacing: 'spacing',
    typography: 'typography',
    shape: 'shape',
    motion: 'motion',
  };
}

const systemMode = (): string => (prefersDark.matches ? 'dark' : 'light');
