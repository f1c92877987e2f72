import { type SpecJob } from './spec-job';

export const isRunning = (job: SpecJob, now: number): boolean => job.lease !== null && now < job.lease.until;
