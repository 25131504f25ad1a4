import { EntitySchema } from 'typeorm';
import { boolean, idColumn, instantColumn, integer, varchar } from '../persistence/columns.ts';

/** One kept file; its bytes lie in the data directory under a name of their own. */
export interface FileRow {
  id: string;
  /** As its uploader named it; only ever shown, never a path. */
  name: string;
  type: string;
  size: number;
  /** SHA-256 of the bytes, hex. */
  digest: string;
  /** Where the bytes lie below the folder of files. */
  place: string;
  uploadedBy: string;
  uploadedAt: string;
  /** Whether everybody may read it; otherwise its uploader and whom a feature lets in. */
  open: boolean;
  /** What the virus scanner said when it came; `unscanned` where there is none. */
  scan: 'clean' | 'unscanned';
}

export const fileSchema = new EntitySchema<FileRow>({
  name: 'file',
  tableName: 'files',
  columns: {
    id: { ...idColumn, primary: true },
    name: varchar(200),
    type: varchar(100),
    size: integer,
    digest: varchar(64),
    place: varchar(80),
    uploadedBy: { ...varchar(80), name: 'uploaded_by' },
    uploadedAt: { ...instantColumn, name: 'uploaded_at' },
    open: boolean,
    scan: { ...varchar(12), default: 'unscanned' },
  },
  indices: [{ name: 'idx_files_uploaded_by', columns: ['uploadedBy', 'uploadedAt'] }],
});
