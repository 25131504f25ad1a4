/** A file somebody chose on this device. */
export interface PickedFile {
  name: string;
  bytes: ArrayBuffer;
}
