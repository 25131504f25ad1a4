import type { PickedFile } from '@/platform/picked-file';

/** Chooses a file of this device. */
export interface FilePickProps {
  name: string;
  /** Endings without the dot. */
  extensions: readonly string[];
  disabled?: boolean;
  onPick: (file: PickedFile) => void;
  children: string;
}
