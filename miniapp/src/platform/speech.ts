import type { Speech, SpeechSettings } from './speech.types';

/** WeChat has no speech of its own; the reader's phone may read the page aloud. */
export const canSpeak = false;

const nothing = () => {};

export function speechOf(_id: string, _settings: SpeechSettings): Speech {
  return { play: nothing, pause: nothing, stop: nothing, pace: nothing };
}
