import { PlatformError } from '../ports/platform-error';

/** What a log may say of an error: names and places only, since the message of an unknown one may quote what people wrote. */
export function errorName(error: unknown): string {
  if (error instanceof PlatformError) return error.message;
  return error instanceof Error ? `${error.name} ${firstFrame(error)}` : typeof error;
}

/** Below the message, which may have lines that look like places. */
function firstFrame({ message, stack = '' }: Error): string {
  const frames = stack.slice(stack.indexOf(message) + message.length);
  return /^\s+at .*$/m.exec(frames)?.[0].trim() ?? '';
}
