/** No answer came: the line is down, the server unreachable, or it took longer than anybody waits. */
export class Offline extends Error {
  constructor() {
    super('no answer');
    this.name = 'Offline';
  }
}

/** Longer than the slowest line we serve needs for a page, shorter than a reader's patience. */
export const patience = 20_000;
