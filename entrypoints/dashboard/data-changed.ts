import { ask } from '../../utils/messages';

/** Lets the toolbar follow. What was recorded is recorded, so a worker that does not answer changes nothing: the badge follows later. */
export function dataChanged(): void {
  ask('data-changed', {}).catch((error) => console.warn('The background did not answer', error));
}
