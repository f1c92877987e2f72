import { askBackend } from './backend';
import { type Frame } from './frames';

/**
 * Covers a frame with the platform's question to a person whose first call as themselves was held
 * back. The frame starts again once they allowed it, so the held call is never answered.
 */
export function askForConsent(frame: Frame): void {
  const surroundings = frame.iframe.parentElement;
  if (surroundings === null) return;
  if (surroundings.querySelector('.consent-card')) return;
  const card = document.createElement('section');
  card.className = 'consent-card';
  card.setAttribute('aria-label', 'Allow access');
  const heading = document.createElement('h3');
  heading.textContent = `${frame.description.title} needs your permission`;
  const explanation = document.createElement('p');
  explanation.textContent =
    'To show you this content, the app asks to act for you in Jira and Confluence. It can only see and change what you can.';
  const allow = document.createElement('button');
  allow.type = 'button';
  allow.className = 'button primary';
  allow.textContent = 'Allow access';
  allow.addEventListener('click', () => {
    void allowAndRestart(frame, card);
  });
  card.append(heading, explanation, allow);
  frame.iframe.hidden = true;
  surroundings.prepend(card);
}

async function allowAndRestart(frame: Frame, card: HTMLElement): Promise<void> {
  await askBackend('allow-access', {});
  card.remove();
  frame.iframe.hidden = false;
  restartFrame(frame);
}

/** Loads the frame's page anew. */
function restartFrame({ iframe }: Frame): void {
  const address = iframe.src;
  iframe.src = address;
}
