import { id } from '../id.ts';
import { z } from '../schema.ts';

/** What `POST /api/v1/uploads?name=` answers; the bytes are the body, sent as `application/octet-stream`. */
const keptFile = z.object({
  id,
  name: z.string(),
  /** Bytes as they are kept; images lose their metadata and may shrink. */
  size: z.int(),
  type: z.string(),
  url: z.string(),
});
export type KeptFile = z.infer<typeof keptFile>;

/** The greatest upload in bytes. */
export const uploadLimit = 10 * 1024 * 1024;
/** What may be uploaded: the extension must fit what the bytes are. */
export const uploadExtensions = [
  'pdf',
  'ofd',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'ppt',
  'pptx',
  'txt',
  'csv',
  'jpg',
  'jpeg',
  'png',
  'gif',
  'webp',
] as const;
/** Where to send an upload. */
export const uploadPath = (name: string) => `/api/v1/uploads?name=${encodeURIComponent(name)}`;
/** Where a kept file is read. */
export const filePath = (fileId: string) => `/api/v1/files/${fileId}`;
