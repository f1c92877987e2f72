import { readFileSync } from 'node:fs';

const CHECK_MS = 200;
const PAGE_BYTES = 4096;
/** What Node itself takes beside the app's heap. */
const OVERHEAD_MB = 160;

/**
 * Notices a function that eats memory outside V8's heap (buffers), which `--max-old-space-size` does
 * not count. Works where /proc is; elsewhere only the heap is limited. The function it gives stops it.
 */
export function watchMemory(pid: number | undefined, memoryMb: number, onExceeded: () => void): () => void {
  if (pid === undefined || process.platform !== 'linux') return () => undefined;
  const limitBytes = (memoryMb + OVERHEAD_MB) * 1024 * 1024;
  const timer = setInterval(() => {
    if (residentBytes(pid) > limitBytes) onExceeded();
  }, CHECK_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

function residentBytes(pid: number): number {
  try {
    const pages = readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')[1];
    return Number(pages) * PAGE_BYTES;
  } catch {
    return 0; // The process ended between two looks.
  }
}
