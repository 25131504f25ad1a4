import { uploadExtensions } from '@minxin/shared/files/file';
import type { PickedFile } from '@/platform/picked-file';
import { upload } from '@/platform/upload';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Heading } from '@/ui/Copy';
import { FilePick } from '@/ui/FilePick';
import { Cluster, Stack } from '@/ui/Layout';
import { Field } from '@/ui/Field';
import { fileSize } from '@/ui/file-name';
import { draftWords } from '@/words/staff-draft';
import { editorWords } from '@/words/staff-editor';
import { useWords } from '@/words/use-words';
import type { Content } from './content';

/** Files that go with an announcement. */
export function Attachments({ content, change }: { content: Content; change: (part: Partial<Content>) => void }) {
  const t = useWords(editorWords);
  const d = useWords(draftWords);
  const { attachments } = content;
  const { submit, busy } = useSubmit(
    (file: PickedFile) => upload(file),
    ({ id, name, size }) => change({ attachments: [...attachments, { id, name, size }] }),
  );
  return (
    <Stack gap="small">
      <Heading level={2}>{t('files')}</Heading>
      {attachments.map(({ id, name, size, scanned }) => (
        <Stack key={id} gap="small">
          <Field
            name={`attachment-${id}`}
            label={d('fileName')}
            hint={[
              size === undefined ? '' : fileSize(size),
              scanned === undefined ? '' : d(scanned ? 'scanned' : 'unscanned'),
            ]
              .filter(Boolean)
              .join(' · ')}
            max={200}
            value={name}
            onChange={(wanted) =>
              change({ attachments: attachments.map((each) => (each.id === id ? { ...each, name: wanted } : each)) })
            }
          />
          <Button
            kind="plain"
            fit
            icon="close"
            label={t('removeFile', { name })}
            onPress={() => change({ attachments: attachments.filter((each) => each.id !== id) })}
          >
            {d('removeYes')}
          </Button>
        </Stack>
      ))}
      <Cluster>
        <FilePick name="attachments" extensions={uploadExtensions} disabled={busy} onPick={(file) => void submit(file)}>
          {t(busy ? 'uploading' : 'addFile')}
        </FilePick>
      </Cluster>
    </Stack>
  );
}
