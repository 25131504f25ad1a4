import { lifecycles } from '@minxin/shared/announcements/lifecycle';
import { subjects } from '@minxin/shared/announcements/subject';
import { listRegions } from '@minxin/shared/offices/endpoints';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { Select } from '@/ui/Select';
import { lifecycleWords } from '@/words/lifecycles';
import { draftWords } from '@/words/staff-draft';
import { subjectWords } from '@/words/subjects';
import { useWords } from '@/words/use-words';
import type { Content } from './content';

/** Where an announcement applies, which class of document it is, and at which point of a life it matters. */
export function EditorClasses({ content, change }: { content: Content; change: (part: Partial<Content>) => void }) {
  const t = useWords(draftWords);
  const s = useWords(subjectWords);
  const l = useWords(lifecycleWords);
  const regions = useQuery('regions', () => api(listRegions, {})).data?.items ?? [];
  return (
    <>
      <Select
        name="subject"
        label={s('label')}
        empty={s('none')}
        optional
        options={subjects.map((value) => ({ value, label: s(value) }))}
        value={content.subject}
        onChange={(subject) => change({ subject })}
      />
      <Select
        name="lifecycle"
        label={t('lifecycle')}
        empty={t('noLifecycle')}
        optional
        options={lifecycles.map((value) => ({ value, label: l(value) }))}
        value={content.lifecycle}
        onChange={(lifecycle) => change({ lifecycle })}
      />
      <Select
        name="regionCode"
        label={t('region')}
        empty={t('officeRegion')}
        optional
        options={regions.map(({ code, name }) => ({ value: code, label: name, lang: 'zh-CN' }))}
        value={content.regionCode}
        onChange={(regionCode) => change({ regionCode })}
      />
    </>
  );
}
