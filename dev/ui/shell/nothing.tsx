/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';

/** An empty, missing or failed page or list: says what it is and what can be done. */
export function Nothing({ title, children }: { readonly title: string; readonly children?: Child }) {
  return (
    <div class="nothing">
      <h1>{title}</h1>
      <p>{children}</p>
    </div>
  );
}
