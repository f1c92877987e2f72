import { type SpecPage } from '../../../domain/spec/spec-job';

export const urlOf = ({ base, path }: SpecPage): string => `${base}${path}`;
