import { listComments } from '@minxin/shared/feedback/endpoints';
import { api } from '@/platform/api';
import { useClock } from '@/platform/time';
import { useList } from '@/platform/use-list';
import { Row, Rows } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Dotted } from '@/ui/Dotted';
import { Loaded } from '@/ui/Loaded';
import { Pager } from '@/ui/Pager';
import { Skeleton } from '@/ui/Skeleton';
import { feedbackWords } from '@/words/notice-feedback';
import { staffFeedbackWords } from '@/words/staff-feedback';
import { useWords } from '@/words/use-words';

/** What readers wrote about one notice, newest first. */
export function Comments({ id }: { id: string }) {
  const t = useWords(staffFeedbackWords);
  const f = useWords(feedbackWords);
  const clock = useClock();
  const list = useList(`staff-feedback/${id}`, (cursor) =>
    api(listComments, { params: { id }, query: { ...(cursor && { cursor }) } }),
  );
  return (
    <Loaded query={list} data={list.items} waiting={<Skeleton rows={2} />}>
      {(items) => (
        <>
          <Rows label={t('list')}>
            {items.map((each) => (
              <Row
                key={each.id}
                title={<Copy lines>{each.comment}</Copy>}
                note={
                  <Dotted
                    facts={[
                      t(each.clear ? 'saidClear' : 'saidUnclear'),
                      ...(each.reason ? [f(each.reason)] : []),
                      clock.moment(each.at),
                    ]}
                  />
                }
              />
            ))}
          </Rows>
          <Pager list={list} />
        </>
      )}
    </Loaded>
  );
}
