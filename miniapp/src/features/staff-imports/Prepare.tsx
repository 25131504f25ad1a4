import { useState } from 'react';
import { previewImport } from '@minxin/shared/imports/endpoints';
import type { ImportFile, ImportMapping } from '@minxin/shared/imports/import';
import { usualCleaning, type CleaningProfile } from '@minxin/shared/sources/cleaning';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { Stack } from '@/ui/Layout';
import { Loaded } from '@/ui/Loaded';
import { CleaningFields } from './CleaningFields';
import { MappingFields } from './MappingFields';
import { Preview } from './Preview';
import { StartForm } from './StartForm';

/** What would become of a file: the meaning of its columns, its first rows, and where it shall go. */
export function Prepare({ file, onStarted }: { file: ImportFile; onStarted: () => void }) {
  const [chosen, setChosen] = useState<Partial<ImportMapping>>();
  const [cleaning, setCleaning] = useState<CleaningProfile>(usualCleaning);
  const mapping = isWhole(chosen) ? chosen : undefined;
  const body = { mapping, cleaning };
  const query = useQuery(`staff/imports/${file.id}/${JSON.stringify(body)}`, () =>
    api(previewImport, { params: { id: file.id }, body }),
  );
  return (
    <Loaded query={query} data={query.data}>
      {(preview) => (
        <Stack>
          <MappingFields
            columns={preview.columns}
            mapping={chosen ?? preview.guess}
            onChange={(change) => setChosen({ ...(chosen ?? preview.guess), ...change })}
          />
          <CleaningFields cleaning={cleaning} onChange={(change) => setCleaning({ ...cleaning, ...change })} />
          <Preview preview={preview} />
          {preview.mapping ? (
            <StartForm file={file} mapping={preview.mapping} cleaning={cleaning} onStarted={onStarted} />
          ) : null}
        </Stack>
      )}
    </Loaded>
  );
}

const isWhole = (mapping: Partial<ImportMapping> | undefined): mapping is ImportMapping => mapping?.title !== undefined;
