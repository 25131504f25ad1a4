import { answerClarity } from '@minxin/shared/feedback/endpoints';
import { unclearReasons, type UnclearReason } from '@minxin/shared/feedback/feedback';
import { useState } from 'react';
import { api } from '@/platform/api';
import { deviceName } from '@/platform/device-name';
import { isStaff, useCaller } from '@/platform/session';
import { keep, recall } from '@/platform/storage';
import { useSubmit } from '@/platform/use-submit';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Card';
import { Choice } from '@/ui/Choice';
import { Field } from '@/ui/Field';
import { Form } from '@/ui/Form';
import { Cluster } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { feedbackWords } from '@/words/notice-feedback';
import { useWords } from '@/words/use-words';

/** Asks a reader whether a notice was clear; said once, without signing in. */
export function NoticeClarity({ id }: { id: string }) {
  const t = useWords(feedbackWords);
  const caller = useCaller();
  const known = `clarity/${id}`;
  const [said, setSaid] = useState(recall<boolean>(known) === true);
  const [unclear, setUnclear] = useState(false);
  const [reason, setReason] = useState<UnclearReason>();
  const [comment, setComment] = useState('');
  const done = () => {
    keep(known, true);
    setSaid(true);
  };
  const { submit, busy, errors } = useSubmit(
    (answer: { clear: boolean; reason?: UnclearReason; comment?: string }, options) =>
      api(answerClarity, { params: { id }, body: { ...answer, device: deviceName() } }, options),
    done,
  );
  if (isStaff(caller)) return null;
  if (said)
    return (
      <Notice tone="ok" title={t('thanks')} live>
        {t('thanksText')}
      </Notice>
    );
  const send = () =>
    void submit({ clear: false, ...(reason && { reason }), ...(comment.trim() && { comment: comment.trim() }) });
  return (
    <Box className="not-printed">
      <Section title={t('question')}>
        <Cluster>
          <Button kind="plain" fit icon="support" busy={busy && !unclear} onPress={() => void submit({ clear: true })}>
            {t('yes')}
          </Button>
          <Button kind="plain" fit icon="ask" expanded={unclear} onPress={() => setUnclear(!unclear)}>
            {t('no')}
          </Button>
        </Cluster>
        {unclear ? (
          <Form label={t('why')} onSubmit={send}>
            <Choice<UnclearReason>
              name="reason"
              label={t('why')}
              options={unclearReasons.map((value) => ({ value, label: t(value) }))}
              value={reason}
              onChange={setReason}
            />
            <Field
              name="comment"
              kind="prose"
              rows={3}
              label={t('comment')}
              hint={t('commentHint')}
              value={comment}
              max={300}
              optional
              error={errors.comment}
              onChange={setComment}
            />
            <Button submit busy={busy}>
              {t('send')}
            </Button>
          </Form>
        ) : null}
      </Section>
    </Box>
  );
}
