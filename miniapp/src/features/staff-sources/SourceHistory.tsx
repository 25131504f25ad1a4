import { listSourceRuns } from '@minxin/shared/sources/endpoints';
import type { SourceRunListed } from '@minxin/shared/sources/source';
import { api } from '@/platform/api';
import { useClock } from '@/platform/time';
import { useList } from '@/platform/use-list';
import { Row, Rows } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Dotted } from '@/ui/Dotted';
import { Loaded } from '@/ui/Loaded';
import { Status } from '@/ui/Notice';
import { Pager } from '@/ui/Pager';
import { Skeleton } from '@/ui/Skeleton';
import { setupWords } from '@/words/source-setup';
import { sourceWords } from '@/words/staff-sources';
import { useWords } from '@/words/use-words';
import { useFaultLines } from './use-fault-lines';

/** The runs of a source, newest first. */
export function SourceHistory({ id, name, seen }: { id: string; name: string; seen: string }) {
  const t = useWords(setupWords);
  const list = useList(`staff/sources/${id}/runs/${seen}`, (cursor) =>
    api(listSourceRuns, { params: { id }, query: { limit: 10, ...(cursor && { cursor }) } }),
  );
  return (
    <Loaded query={list} data={list.items} waiting={<Skeleton rows={3} />}>
      {(items) =>
        items.length === 0 ? (
          <Copy kind="secondary">{t('noHistory')}</Copy>
        ) : (
          <>
            <Rows label={`${t('history')} ${name}`}>
              {items.map((run) => (
                <Run key={run.id} run={run} />
              ))}
            </Rows>
            <Pager list={list} />
          </>
        )
      }
    </Loaded>
  );
}

function Run({ run }: { run: SourceRunListed }) {
  const t = useWords(setupWords);
  const s = useWords(sourceWords);
  const clock = useClock();
  const lines = useFaultLines();
  const { at, took, startedBy, failed, notModified, errors, waiting, ...counts } = run;
  const [fault] = lines(errors);
  return (
    <Row
      title={clock.moment(at)}
      note={
        <>
          {failed ? null : <Copy kind="secondary">{notModified ? s('notModified') : s('counts', counts)}</Copy>}
          {waiting > 0 ? <Copy kind="secondary">{t('waiting', { n: waiting })}</Copy> : null}
          {fault ? <Copy kind="secondary">{fault}</Copy> : null}
          <Dotted
            facts={[
              t(startedBy === 'staff' ? 'byStaff' : 'bySchedule'),
              t('seconds', { n: Math.max(1, Math.round(took / 1000)) }),
            ]}
          />
        </>
      }
      value={<Status tone={failed ? 'bad' : 'ok'}>{t(failed ? 'failed' : 'done')}</Status>}
    />
  );
}
