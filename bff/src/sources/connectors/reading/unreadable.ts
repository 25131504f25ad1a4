import type { SourceFault } from '@minxin/shared/sources/source';

/** Why what came could not be read. */
export class Unreadable extends Error {
  readonly fault: SourceFault;
  /** Seconds after which the upstream wants to be asked again. */
  readonly retryAfter: number | undefined;
  constructor(fault: SourceFault, detail: string, retryAfter?: number) {
    super(detail);
    this.name = 'Unreadable';
    this.fault = fault;
    this.retryAfter = retryAfter;
  }
}
