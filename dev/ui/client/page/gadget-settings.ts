import { type FrameHooks } from '../bridge/frames';

/**
 * A gadget in its edit mode keeps what the app submits and goes back to view, as Jira does; frames
 * elsewhere have no such way.
 */
export function gadgetHooks(container: HTMLElement): FrameHooks {
  const settings = container.closest<HTMLElement>('[data-gadget-property]');
  const { gadgetProperty, gadgetView } = settings?.dataset ?? {};
  if (gadgetProperty === undefined || gadgetView === undefined) return {};
  const back = (): void => {
    window.location.assign(gadgetView);
  };
  return {
    close: back,
    submit: async (payload) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify(payload ?? {});
      const response = await fetch(gadgetProperty, { method: 'PUT', headers, body });
      if (!response.ok) throw new Error('The settings of the gadget were not stored.');
      back();
    },
  };
}
