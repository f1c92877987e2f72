import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type SpecHindrance } from '../../src/contract/issue';
import { messages as noPlace } from '../common/no-place/messages';
import { orLost } from '../common/trouble';
import { call } from './backend';
import { messages } from './messages';

/** What hinders a spec: what is known already, else what Confluence says once the issue is painted. */
export function useHindrance(known: SpecHindrance | null): SpecHindrance | null {
  const found = useSignal<SpecHindrance | null>(null);
  useEffect(() => {
    if (known !== null) return;
    void orLost(call('place-hindrance', {})).then((answer) => {
      if (answer.kind === 'place-hindrance') found.value = answer.hindrance;
    });
  }, [found, known]);
  return known ?? found.value;
}

export function sayHindrance(hindrance: SpecHindrance): string {
  switch (hindrance) {
    case 'may-not-edit':
    case 'may-not-link':
      return messages.hindrances[hindrance];
    case 'not-granted-in-jira':
      return messages.notGrantedInJira;
    default:
      return noPlace[hindrance];
  }
}
