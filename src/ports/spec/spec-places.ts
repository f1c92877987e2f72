import { type RememberedPlace } from '../../domain/spec/place';

/** Where the specs of a project went last. Throws only `PlatformError`. */
export interface SpecPlaces {
  of(projectId: string): Promise<RememberedPlace | null>;
  remember(projectId: string, place: RememberedPlace): Promise<void>;
}
