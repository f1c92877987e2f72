/** A documented refusal of the storage: `{code, message}` with its status. */
export class KvsRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const badRequest = (code: string, message: string): KvsRefusal => new KvsRefusal(400, code, message);
