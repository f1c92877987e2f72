/** The app's licence on this site, as the platform tells it to the work that is under way. */
export interface Licence {
  isActive(): boolean;
}
