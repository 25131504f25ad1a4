export type SpeechState = 'silent' | 'speaking' | 'paused' | 'failed';

export interface SpeechSettings {
  lang: string;
  /** 1 is the voice's own pace. */
  rate: number;
  changed: (state: SpeechState) => void;
}

/** A part of the page that is read aloud, paragraph by paragraph, each marked while it is read. */
export interface Speech {
  /** Begins, or goes on with the paragraph that was reached. */
  play(): void;
  pause(): void;
  stop(): void;
  /** Goes on at another pace. */
  pace(rate: number): void;
}
