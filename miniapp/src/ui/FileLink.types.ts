import type { ReactNode } from 'react';

/** A file of this server that is opened or kept by the reader's device. */
export interface FileLinkProps {
  /** Path on the server. */
  url: string;
  /** The name it is kept under. */
  name: string;
  children: ReactNode;
}
