import { useSignal } from '@preact/signals';
import { type ComponentType } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import { wordsHere } from './catalogue';
import { orLost, Trouble } from './trouble';
import { Waiting } from './waiting';

type Loaded<Props> =
  | { readonly kind: 'view'; readonly View: ComponentType<Props> }
  | { readonly kind: 'lost' }
  | null;

interface LazyViewProps<Props> {
  /** Names the view of a chunk of its own: `() => import('./x').then(({ X }) => X)`. Must stay the same. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** Grey lines until it is here. */
  readonly lines: number;
}

/** A part of a screen whose code and words are fetched only where it is shown. */
export function LazyView<Props extends object>({ load, props, lines }: LazyViewProps<Props>) {
  const loaded = useSignal<Loaded<Props>>(null);
  const fetchView = useCallback(async () => {
    const fetched = load().then(async (View) => {
      await wordsHere();
      return { kind: 'view', View } as const;
    });
    loaded.value = await orLost(fetched);
  }, [load, loaded]);
  useEffect(() => void fetchView(), [fetchView]);
  if (loaded.value === null) return <Waiting lines={lines} onRetry={fetchView} />;
  if (loaded.value.kind === 'lost') return <Trouble answer={loaded.value} onRetry={fetchView} />;
  const { View } = loaded.value;
  return <View {...props} />;
}
