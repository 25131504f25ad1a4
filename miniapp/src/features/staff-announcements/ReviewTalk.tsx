import { useState } from 'react';
import type { StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { remarkOnAnnouncement } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { useClock } from '@/platform/time';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Field } from '@/ui/Field';
import { Form } from '@/ui/Form';
import { Timeline } from '@/ui/Timeline';
import { toast } from '@/ui/toast';
import { courseWords } from '@/words/staff-course';
import { useWords } from '@/words/use-words';

/** What writers and reviewers said and decided, newest first, and a field to say more. */
export function ReviewTalk({ doc, take }: { doc: StaffAnnouncement; take: (answer: StaffAnnouncement) => void }) {
  const t = useWords(courseWords);
  const clock = useClock();
  const [comment, setComment] = useState('');
  const { submit, busy, errors } = useSubmit(
    (body: { comment: string }, options) => api(remarkOnAnnouncement, { params: { id: doc.id }, body }, options),
    (answer) => {
      take(answer);
      setComment('');
      toast(t('remarked'), 'ok');
    },
  );
  return (
    <Section title={t('talk')}>
      <Card>
        <Timeline
          label={t('talk')}
          moments={doc.history.map(({ at, event, by, comment: said, checks }, index) => ({
            key: `${at} ${index}`,
            at: clock.moment(at),
            title: t(event, { by }),
            text: [said, ...checks.map((check) => `✓ ${t(check)}`)].filter(Boolean).join('\n') || undefined,
          }))}
        />
        <Form label={t('remark')} onSubmit={() => void submit({ comment })}>
          <Field
            name="remark"
            kind="prose"
            rows={2}
            max={1000}
            label={t('remark')}
            value={comment}
            error={errors.comment}
            onChange={setComment}
          />
          <Button submit fit kind="plain" busy={busy} disabled={comment.trim() === ''}>
            {t('sendRemark')}
          </Button>
        </Form>
      </Card>
    </Section>
  );
}
