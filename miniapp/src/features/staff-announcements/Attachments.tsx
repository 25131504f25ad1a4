import { uploadExtensions } from '@minxin/shared/files/file';
import type { PickedFile } from '@/platform/picked-file';
import { upload } from '@/platform/upload';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Heading } from '@/ui/Copy';
import { FilePick } from '@/ui/FilePick';
import { Cluster, Stack } from '@/ui/Layout';
import { editorWords } from '@/words/staff-editor';
import { useWords } from '@/words/use-words';
import type { Content } from './content';

/** Files that go with an announcement. */
export function Attachments({ content, change }: { content: Content; change: (part: Partial<Content>) => void }) {
  const t = useWords(editorWords);
  const { attachments } = content;
  const { submit, busy } = useSubmit(
    (file: PickedFile) => upload(file),
    ({ id, name }) => change({ attachments: [...attachments, { id, name }] }),
  );
  return (
    <Stack gap="small">
      <Heading level={2}>{t('files')}</Heading>
      <Cluster>
        {attachments.map(({ id, name }) => (
          <Button
            key={id}
            kind="plain"
            fit
            icon="close"
            label={t('removeFile', { name })}
            onPress={() => change({ attachments: attachments.filter((each) => each.id !== id) })}
          >
            {name}
          </Button>
        ))}
        <FilePick name="attachments" extensions={uploadExtensions} disabled={busy} onPick={(file) => void submit(file)}>
          {t(busy ? 'uploading' : 'addFile')}
        </FilePick>
      </Cluster>
    </Stack>
  );
}
