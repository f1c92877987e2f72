import { signal } from '@preact/signals';
import { type AdminCalls } from '../../src/contract/admin/admin';
import { type NoAnswer, orLost } from '../common/trouble';
import { call } from './backend';

/** Projects and spaces that several parts of the page let people choose from, asked for once. */
export function createPlaces() {
  const shown = signal<AdminCalls['list-places']['answer'] | NoAnswer | null>(null);
  return {
    shown,
    load: async (): Promise<void> => {
      shown.value = await orLost(call('list-places', {}));
    },
  };
}

export type Places = ReturnType<typeof createPlaces>;
