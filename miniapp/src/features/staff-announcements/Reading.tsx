import type { ReactNode } from 'react';
import type { StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { readStaffChanges, readWaitingChanges } from '@minxin/shared/announcements/endpoints';
import { filePath } from '@minxin/shared/files/file';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { useClock } from '@/platform/time';
import { Box } from '@/ui/Box';
import { Card, Facts, Section } from '@/ui/Card';
import { Cluster, Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { FoldedDifference, LoadedDifference } from '@/ui/LoadedDifference';
import { Notice, Status } from '@/ui/Notice';
import { Timeline } from '@/ui/Timeline';
import { Copy, Heading } from '@/ui/Copy';
import { fileSize } from '@/ui/file-name';
import { courseWords } from '@/words/staff-course';
import { draftWords } from '@/words/staff-draft';
import { subjectWords } from '@/words/subjects';
import { editorWords } from '@/words/staff-editor';
import { staffNoticeWords } from '@/words/staff-notices';
import { workflowWords } from '@/words/staff-workflow';
import { useWords } from '@/words/use-words';
import { PrivateFile } from '../staff/PrivateFile';
import styles from './Editor.module.scss';
import { PointedAt } from './EditorRelations';
import { PersonalPlaces } from './PersonalData';
import { ReviewTalk } from './ReviewTalk';
import { Twins } from './Twins';
import { NoticeState } from './NoticeRow';
import { Preview } from './Preview';
import { Steps } from './Steps';
import { CorrectedTranslations, Translations, useTranslationName } from './Translations';

interface ReadingProps {
  doc: StaffAnnouncement;
  take: (answer: StaffAnnouncement) => void;
  reload: () => void;
}

/** An announcement that is not being written: its text, what waits, and what may be done. */
export function Reading({ doc, take, reload }: ReadingProps) {
  const t = useWords(workflowWords);
  const e = useWords(editorWords);
  const n = useWords(staffNoticeWords);
  const c = useWords(courseWords);
  const d = useWords(draftWords);
  const s = useWords(subjectWords);
  const nameOf = useTranslationName();
  const clock = useClock();
  const first = Math.min(...doc.versions.map((each) => each.number));
  const { state, correction, versions, withdrawal, pinnedUntil, personalData, scheduledFor, attachments } = doc;
  const facts: [string, ReactNode][] = [
    [e('column'), doc.column.name],
    [e('office'), doc.office.name],
    [e('documentNumber'), doc.documentNumber],
    [e('indexNumber'), doc.indexNumber],
    [e('writtenOn'), doc.writtenOn && clock.day(doc.writtenOn)],
    [e('validity'), e(doc.validity)],
    [e('effectiveFrom'), doc.effectiveFrom && clock.day(doc.effectiveFrom)],
    [e('expiresOn'), doc.expiresOn && clock.day(doc.expiresOn)],
    [s('label'), doc.subject && s(doc.subject)],
    [d('region'), doc.region.name],
    [e('audience'), e(doc.audience)],
    [
      d('languages'),
      doc.translations.length > 0 && <Copy lines>{doc.translations.map((text) => nameOf(text)).join('\n')}</Copy>,
    ],
    [e('topics'), doc.topics.join(' · ')],
    [t('author'), doc.author],
    [t('reviewer'), doc.reviewer],
  ];
  return (
    <>
      <Box id="notice-state">
        <Cluster>
          <NoticeState state={state} />
          {correction ? <Status tone="warn">{n('correction')}</Status> : null}
          {state === 'scheduled' && scheduledFor ? n('publishAt', { at: clock.moment(scheduledFor) }) : null}
          {pinnedUntil ? <Status icon="star">{t('pinnedUntil', { at: clock.moment(pinnedUntil) })}</Status> : null}
        </Cluster>
      </Box>
      {withdrawal ? <Notice tone="warn">{t('withdrawnBy', { reason: withdrawal.reason })}</Notice> : null}
      {personalData.found > 0 ? (
        <Notice tone="warn" action={<PersonalPlaces places={personalData.places} />}>
          {personalData.reason
            ? t('personalReason', { reason: personalData.reason })
            : e('personal', { n: personalData.found })}
        </Notice>
      ) : null}
      <Twins doc={doc} />
      {doc.reviewComment ? <Notice title={t('reviewComment')}>{doc.reviewComment}</Notice> : null}
      <Box className={styles.desk}>
        <Stack gap="large">
          {correction ? (
            <Section title={t('waitingCorrection')}>
              <Notice>{t('proposed', { author: correction.author, note: correction.note })}</Notice>
              <Card>
                <Stack gap="small">
                  <Heading level={3}>{c('compared')}</Heading>
                  <LoadedDifference
                    name={`staff/announcement/${doc.id}/correction/${doc.version}`}
                    load={() => api(readWaitingChanges, { params: { id: doc.id } })}
                  />
                  <Copy kind="secondary">{c(correction.showDifference ? 'showDifferenceNote' : 'hideWarning')}</Copy>
                </Stack>
              </Card>
              <Preview content={correction} />
              <CorrectedTranslations doc={doc} correction={correction} />
            </Section>
          ) : null}
          <Preview content={doc} />
          <Translations texts={doc.translations} />
          {attachments.length > 0 ? (
            <Section title={e('files')}>
              <Cluster>
                {attachments.map(({ id, name, size, scanned }) => (
                  <PrivateFile
                    key={id}
                    url={filePath(id)}
                    name={`${name} (${fileSize(size)}, ${d(scanned ? 'scanned' : 'unscanned')})`}
                  />
                ))}
              </Cluster>
            </Section>
          ) : null}
        </Stack>
        <Stack gap="large">
          <Steps doc={doc} take={take} reload={reload} />
          <PointedAt doc={doc} />
          <Section title={t('facts')}>
            <Card>
              <Facts items={facts.flatMap(([name, value]) => (value ? [{ name, value }] : []))} />
            </Card>
            {state === 'published' ? <Link to={routes.noticeDetail({ id: doc.id })}>{t('publicPage')}</Link> : null}
          </Section>
          {versions.length > 0 ? (
            <Section title={t('versions')}>
              <Card>
                <Timeline
                  label={t('versions')}
                  moments={versions.map(({ number, at, note, changes }) => ({
                    key: String(number),
                    at: clock.moment(at),
                    title: t('version', { n: number }),
                    text:
                      number > first ? (
                        <>
                          {note}
                          <FoldedDifference
                            name={`staff/announcement/${doc.id}/changes/${number}`}
                            load={() => api(readStaffChanges, { params: { id: doc.id, number: String(number) } })}
                          />
                          {changes ? null : <Copy kind="secondary">{c('hiddenFromPublic')}</Copy>}
                        </>
                      ) : (
                        note
                      ),
                  }))}
                />
              </Card>
            </Section>
          ) : null}
          <ReviewTalk doc={doc} take={take} />
        </Stack>
      </Box>
    </>
  );
}
