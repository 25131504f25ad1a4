import { validities } from '@minxin/shared/announcements/announcement';
import { markAnnouncement } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { Copy } from '@/ui/Copy';
import { DatePick } from '@/ui/DatePick';
import { Select } from '@/ui/Select';
import { courseWords } from '@/words/staff-course';
import { draftWords } from '@/words/staff-draft';
import { editorWords } from '@/words/staff-editor';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';
import type { Pointed } from './content';
import { around, type Flow } from './flow';
import { RelationPick } from './RelationPick';

/** Says whether a public document still holds and which one ended it; the same form takes that back. */
export function MarkStep({ flow }: { flow: Flow }) {
  const t = useWords(courseWords);
  const e = useWords(editorWords);
  const d = useWords(draftWords);
  const { id, validity, expiresOn, related } = flow.doc;
  const by: Pointed[] = related
    .filter((each) => each.relation === 'repealed-by')
    .map((each) => ({ id: each.id, title: each.title }));
  const labels = { validity: e('validity'), expiresOn: e('expiresOn') };
  return (
    <StepForm
      {...around(flow, 'mark')}
      label={t('mark')}
      verb={t('sendMark')}
      empty={{ validity, expiresOn: expiresOn ?? '', by: by.slice(0, 1) }}
      labels={labels}
      faults={(trouble): Record<string, string> =>
        trouble?.kind === 'refused' && trouble.problem.code === 'announcements/time-passed'
          ? { expiresOn: trouble.problem.title }
          : {}
      }
      send={({ version, validity: wanted, expiresOn: until, by: ending }, options) => {
        const repealedBy = wanted === 'repealed' ? (ending[0]?.id ?? null) : null;
        const body = { version, validity: wanted, expiresOn: until || null, repealedBy };
        return api(markAnnouncement, { params: { id }, body }, options);
      }}
    >
      {({ value, change, errors }) => (
        <>
          <Copy>{t('markText')}</Copy>
          <Select
            name="validity"
            label={labels.validity}
            options={validities.map((each) => ({ value: each, label: e(each) }))}
            value={value.validity}
            onChange={(wanted) => change({ validity: wanted || 'unknown' })}
          />
          <DatePick
            name="expiresOn"
            label={labels.expiresOn}
            optional
            value={value.expiresOn}
            error={errors.expiresOn}
            onChange={(until) => change({ expiresOn: until })}
          />
          {value.validity === 'repealed' ? (
            <RelationPick
              name="repealedBy"
              label={d('repealedBy')}
              chosen={value.by}
              most={1}
              without={id}
              onChange={(ending) => change({ by: ending })}
            />
          ) : null}
        </>
      )}
    </StepForm>
  );
}
