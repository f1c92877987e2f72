interface Call {
  readonly call: { readonly functionKey: string; readonly payload: unknown };
}

type ForgeFetch = (spec: unknown, path: string) => Promise<Response>;

/** Uses the platform's global as `@forge/api` does, since this app is copied to where no package is found. */
export async function resolve({ call }: Call) {
  if (call.functionKey !== 'ask jira') return { said: 'hello', heard: call.payload };
  const { __forge_fetch__: forgeFetch } = globalThis as unknown as { __forge_fetch__: ForgeFetch };
  const answer = await forgeFetch({ type: 'fpp', provider: 'app', remote: 'jira' }, String(call.payload));
  return { status: answer.status };
}
