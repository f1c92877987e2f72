const OWN_NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);

type Answering = (request: Request) => Promise<Response>;

/**
 * Answers only under names of this machine: under any other, a page of a domain that has been rebound to it may be
 * asking, and everybody knows the tokens of the demo world.
 */
export const underOwnNames =
  (answer: Answering): Answering =>
  async (request) =>
    OWN_NAMES.has(new URL(request.url).hostname)
      ? answer(request)
      : new Response('The products answer only under their own name.\n', { status: 421 });
