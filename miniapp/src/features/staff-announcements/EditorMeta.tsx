import type { StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { listColumns } from '@minxin/shared/announcements/endpoints';
import { audiences, validities } from '@minxin/shared/announcements/announcement';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { DatePick } from '@/ui/DatePick';
import { Heading } from '@/ui/Copy';
import { Field } from '@/ui/Field';
import { Select } from '@/ui/Select';
import { editorWords } from '@/words/staff-editor';
import { useWords } from '@/words/use-words';
import { useOffices } from '../staff/use-offices';
import { Attachments } from './Attachments';
import type { Content } from './content';
import { EditorClasses } from './EditorClasses';
import { EditorRelations } from './EditorRelations';
import { Twins } from './Twins';

/** Where an announcement belongs and what stands on the document. */
export function EditorMeta({
  content,
  errors,
  change,
  doc,
}: {
  content: Content;
  errors: Record<string, string>;
  change: (part: Partial<Content>) => void;
  doc: StaffAnnouncement | undefined;
}) {
  const t = useWords(editorWords);
  const offices = useOffices();
  const columns = (useQuery('columns', () => api(listColumns, {})).data?.items ?? []).filter((each) => !each.retired);
  const day = (name: 'writtenOn' | 'effectiveFrom' | 'expiresOn') => (
    <DatePick
      name={name}
      label={t(name)}
      optional
      value={content[name]}
      error={errors[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  const parents = new Set(columns.map((each) => each.parentId));
  const nameOf = (id: string | null) => columns.find((each) => each.id === id)?.name;
  return (
    <>
      <Select
        name="columnId"
        label={t('column')}
        empty={t('pickColumn')}
        options={columns
          .filter((each) => !parents.has(each.id))
          .map(({ id, name, parentId }) => ({
            value: id,
            label: [nameOf(parentId), name].filter(Boolean).join(' / '),
            lang: 'zh-CN',
          }))}
        value={content.columnId}
        error={errors.columnId}
        onChange={(columnId) => change({ columnId })}
      />
      {doc ? null : (
        <Select
          name="officeId"
          label={t('office')}
          options={offices.map(({ id, name }) => ({ value: id, label: name, lang: 'zh-CN' }))}
          value={content.officeId}
          error={errors.officeId}
          onChange={(officeId) => change({ officeId })}
        />
      )}
      <Attachments content={content} change={change} />
      <Heading level={2}>{t('meta')}</Heading>
      <Field
        name="documentNumber"
        label={t('documentNumber')}
        hint={t('documentHint')}
        optional
        max={60}
        value={content.documentNumber}
        error={errors.documentNumber}
        onChange={(documentNumber) => change({ documentNumber })}
      />
      <Field
        name="indexNumber"
        label={t('indexNumber')}
        optional
        max={60}
        value={content.indexNumber}
        error={errors.indexNumber}
        onChange={(indexNumber) => change({ indexNumber })}
      />
      <Twins doc={doc} />
      {day('writtenOn')}
      <Select
        name="validity"
        label={t('validity')}
        options={validities.map((value) => ({ value, label: t(value) }))}
        value={content.validity}
        onChange={(validity) => change({ validity: validity || 'unknown' })}
      />
      {day('effectiveFrom')}
      {day('expiresOn')}
      <Select
        name="audience"
        label={t('audience')}
        options={audiences.map((value) => ({ value, label: t(value) }))}
        value={content.audience}
        onChange={(audience) => change({ audience: audience || 'both' })}
      />
      <Field
        name="topics"
        label={t('topics')}
        hint={t('topicsHint')}
        optional
        max={300}
        value={content.topics}
        error={errors.topics}
        onChange={(topics) => change({ topics })}
      />
      <EditorClasses content={content} change={change} />
      <EditorRelations content={content} change={change} doc={doc} />
    </>
  );
}
