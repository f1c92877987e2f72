import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** Most objects of a check die young: with room for them less of its time goes into collecting them. */
const ROOM_TO_WORK = [process.env.NODE_OPTIONS, '--max-semi-space-size=64'].filter(Boolean).join(' ');

/**
 * Runs one command of the gate with its output kept back, so that steps can run side by side and
 * only a failing one is printed whole.
 *
 * @param {string} name what the gate calls the step
 * @param {readonly string[]} command program and arguments
 * @param {{ env?: Record<string, string>, show?: boolean }} [options] `show` prints the output of a success too
 * @returns {Promise<{ name: string, ok: boolean, output: string, seconds: number }>}
 */
export function step(name, [program, ...args], { env = {}, show = false } = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, NODE_OPTIONS: ROOM_TO_WORK, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      const ok = code === 0;
      process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)\n`);
      if (!ok || show) process.stdout.write(`${output.trimEnd()}\n`);
      resolve({ name, ok, output, seconds });
    });
  });
}

/** Runs the steps two at a time, the machine's usual share, and answers all results. */
export async function sideBySide(starts, atOnce = 2) {
  const results = [];
  const waiting = [...starts];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await next());
    }),
  );
  return results;
}

export const bin = (name) => `node_modules/.bin/${name}`;
