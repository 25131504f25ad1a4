import type { SourceFault } from '@minxin/shared/sources/source';

/** Why bytes could not be read as a feed. */
export class Unreadable extends Error {
  readonly fault: SourceFault;
  constructor(fault: SourceFault, detail: string) {
    super(detail);
    this.name = 'Unreadable';
    this.fault = fault;
  }
}
