import * as v from 'valibot';
import { PlatformError } from '../../ports/platform-error';
import { type ProductResponse } from './request';
import { toPlatformError } from './to-platform-error';

/** The body of a successful answer, in the form that the product's documents promise. */
export async function readBody<Schema extends v.GenericSchema>(
  step: string,
  schema: Schema,
  response: ProductResponse,
): Promise<v.InferOutput<Schema>> {
  if (!response.ok) throw toPlatformError(step, response);
  const parsed = v.safeParse(schema, await response.json());
  if (!parsed.success) throw new PlatformError('rejected', `${step}: unexpected form`);
  return parsed.output;
}

/** For what is worth knowing but not worth failing for. */
export async function jsonOrNull(response: ProductResponse): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
