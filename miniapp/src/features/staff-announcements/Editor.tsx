import { useState } from 'react';
import type { StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { useDraft } from '@/platform/draft';
import { replace, routes } from '@/platform/navigation';
import { useShortcuts } from '@/platform/shortcuts';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Form } from '@/ui/Form';
import { Cluster, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Shortcuts } from '@/ui/Shortcuts';
import { Tabs } from '@/ui/Tabs';
import { toast } from '@/ui/toast';
import { editorWords } from '@/words/staff-editor';
import { staffWords } from '@/words/staff';
import { workflowWords } from '@/words/staff-workflow';
import { useWords } from '@/words/use-words';
import { Refused } from '../staff/Conflict';
import { blank, contentOf, type Content } from './content';
import styles from './Editor.module.scss';
import { EditorMeta } from './EditorMeta';
import { EditorLanguages } from './EditorLanguages';
import { PersonalData } from './PersonalData';
import { Preview } from './Preview';
import { SavedLine } from './SavedLine';
import { Theirs } from './Theirs';
import { useAutosave } from './use-autosave';
import { useSaving } from './use-saving';

interface EditorProps {
  doc?: StaffAnnouncement;
  officeId: string;
  take?: (answer: StaffAnnouncement) => void;
  reload?: () => void;
}

/** Writing an announcement: kept on this device while it is written, on the server when it is saved. */
export function Editor({ doc: known, officeId, take, reload }: EditorProps) {
  const t = useWords(editorWords);
  const staff = useWords(staffWords);
  const flow = useWords(workflowWords);
  // A new one is here until it is saved and, when asked, handed in; only then its own page is opened, so that page
  // never reads it half way.
  const [made, setMade] = useState<StaffAnnouncement>();
  const doc = known ?? made;
  const start = doc ? contentOf(doc) : { ...blank, officeId };
  const draft = useDraft<Content>(`announcement.${doc?.id ?? 'new'}`, start);
  const [restored, setRestored] = useState(draft.restored);
  const [version, setVersion] = useState(draft.value.version);
  const [view, setView] = useState<'write' | 'preview'>('write');
  const [reason, setReason] = useState(doc?.personalData.reason ?? '');
  const content = draft.value;
  const change = (part: Partial<Content>) => draft.change({ ...part, version });

  function saved(answer: StaffAnnouncement): void {
    draft.settle();
    setRestored(false);
    setVersion(answer.version);
    auto.goOn(content);
    (take ?? setMade)(answer);
  }
  const auto = useAutosave(doc, content, version, (answer, whole) => {
    if (whole) draft.settle();
    setRestored(false);
    setVersion(answer.version);
    (take ?? setMade)(answer);
  });
  const { submit, busy, errors, trouble, clear } = useSaving(doc, saved, (answer, handedIn) => {
    take?.(answer);
    if (!known) replace(routes.staffEditor({ id: answer.id }));
    toast(t(handedIn ? 'submitted' : 'saved'), 'ok');
  });
  const send = (handIn: boolean) =>
    void submit({ content, versionOf: auto.settled, handIn, personalDataReason: reason });
  useShortcuts({ 'Ctrl+S': () => send(false), 'Ctrl+Enter': () => send(true) });
  // What somebody else saved is shown first; its reader decides which text goes on.
  const behind = doc !== undefined && doc.version > version;
  const newest = () => {
    clear();
    reload?.();
  };
  function goOn(from: Content): void {
    clear();
    setVersion(start.version);
    auto.goOn(start);
    draft.change({ ...from, version: start.version });
  }
  const labels = { title: t('titleField'), summary: t('summary'), bodyHtml: t('body'), columnId: t('column') };
  return (
    <Form label={t(doc ? 'edit' : 'create')} onSubmit={() => send(false)}>
      {restored ? (
        <Notice
          action={
            <Button
              kind="plain"
              fit
              onPress={() => {
                draft.discard();
                setRestored(false);
                setVersion(start.version);
              }}
            >
              {staff('discard')}
            </Button>
          }
        >
          {staff('restored')}
        </Notice>
      ) : null}
      {doc?.reviewComment ? (
        <Notice tone="warn" title={flow('reviewComment')}>
          {doc.reviewComment}
        </Notice>
      ) : null}
      <ErrorSummary errors={errors} labels={labels} />
      {behind || Object.keys(errors).length > 0 ? null : (
        <Refused trouble={trouble ?? auto.conflict} onReload={newest} />
      )}
      {behind ? <Theirs doc={doc} onTake={() => goOn(start)} onKeep={() => goOn(content)} /> : null}
      <Box className={styles.desk}>
        <Tabs
          label={t('body')}
          tabs={[
            { key: 'write', label: t('write') },
            { key: 'preview', label: t('preview') },
          ]}
          value={view}
          onChange={setView}
        >
          {view === 'write' ? (
            <EditorLanguages content={content} errors={errors} change={change} />
          ) : (
            <Preview content={content} />
          )}
        </Tabs>
        <Stack>
          <EditorMeta content={content} errors={errors} change={change} doc={doc} />
        </Stack>
      </Box>
      <PersonalData content={content} trouble={trouble} reason={reason} onReason={setReason} onMask={change} />
      <SavedLine {...auto} />
      <Cluster>
        <Button submit fit kind="plain" busy={busy}>
          {t('save')}
        </Button>
        <Button fit disabled={busy} onPress={() => send(true)}>
          {t('submit')}
        </Button>
      </Cluster>
      <Shortcuts
        items={[
          { keys: 'Ctrl+S', text: t('save') },
          { keys: 'Ctrl+Enter', text: t('submit') },
        ]}
      />
    </Form>
  );
}
