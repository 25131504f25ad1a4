import { useState } from 'react';
import { importFileLimit, importFilePath, type ImportFile } from '@minxin/shared/imports/import';
import type { PickedFile } from '@/platform/picked-file';
import { sendBytes } from '@/platform/upload';
import { useSubmit } from '@/platform/use-submit';
import { Card, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { FilePick } from '@/ui/FilePick';
import { Stack } from '@/ui/Layout';
import { toast } from '@/ui/toast';
import { importWords } from '@/words/staff-imports';
import { useWords } from '@/words/use-words';
import { Prepare } from './Prepare';

/** Sends a file, then shows what would become of it. */
export function NewImport({ onStarted }: { onStarted: () => void }) {
  const t = useWords(importWords);
  const [file, setFile] = useState<ImportFile>();
  const { submit, busy } = useSubmit(
    (picked: PickedFile) => sendBytes<ImportFile>(importFilePath(picked.name), picked.bytes),
    setFile,
  );
  const take = (picked: PickedFile) =>
    picked.bytes.byteLength > importFileLimit ? toast(t('tooLarge'), 'bad') : void submit(picked);
  return (
    <Section title={t('new')}>
      <Card>
        <Stack>
          <Copy kind="secondary">{t('fileHint')}</Copy>
          <FilePick name="import" extensions={['csv', 'json', 'txt']} disabled={busy} onPick={take}>
            {t(busy ? 'sending' : file ? 'otherFile' : 'chooseFile')}
          </FilePick>
          {file ? (
            <Prepare
              key={file.id}
              file={file}
              onStarted={() => {
                setFile(undefined);
                onStarted();
              }}
            />
          ) : null}
        </Stack>
      </Card>
    </Section>
  );
}
