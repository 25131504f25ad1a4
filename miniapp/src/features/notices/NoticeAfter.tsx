import type { Announcement } from '@minxin/shared/announcements/announcement';
import { readChanges } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { useClock } from '@/platform/time';
import { Row, Rows, Section } from '@/ui/Card';
import { FileLink } from '@/ui/FileLink';
import { FoldedDifference } from '@/ui/LoadedDifference';
import { Timeline } from '@/ui/Timeline';
import { fileSize, kindOfFile } from '@/ui/file-name';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';

const relations = {
  interprets: 'interprets',
  'interpreted-by': 'interpretedBy',
  repeals: 'repeals',
  'repealed-by': 'repealedBy',
} as const;

/** What belongs to a text: its files, the documents it speaks of, and what was changed. */
export function NoticeAfter({ notice: { id: ownId, attachments, related, versions } }: { notice: Announcement }) {
  const t = useWords(noticesWords);
  const clock = useClock();
  const first = Math.min(...versions.map((each) => each.number));
  return (
    <>
      {attachments.length > 0 ? (
        <Section title={t('attachments')}>
          <Rows label={t('attachments')}>
            {attachments.map(({ id, name, size, url }) => (
              <FileLink key={id} url={url} name={name}>
                {name} ({kindOfFile(name)}, {fileSize(size)})
              </FileLink>
            ))}
          </Rows>
        </Section>
      ) : null}
      {related.length > 0 ? (
        <Section title={t('related')}>
          <Rows label={t('related')}>
            {related.map(({ id, title, relation }) => (
              <Row
                key={`${relation} ${id}`}
                icon="document"
                title={title}
                note={t(relations[relation])}
                to={routes.noticeDetail({ id })}
              />
            ))}
          </Rows>
        </Section>
      ) : null}
      {versions.length > 1 ? (
        <Section title={t('versions')}>
          <Timeline
            label={t('versions')}
            moments={versions.map(({ number, at, note, changes }) => ({
              key: String(number),
              at: clock.moment(at),
              title: t(number === first ? 'firstVersion' : 'changed'),
              text: changes ? (
                <>
                  {note}
                  <FoldedDifference
                    name={`notice/${ownId}/changes/${number}`}
                    load={() => api(readChanges, { params: { id: ownId, number: String(number) } })}
                  />
                </>
              ) : (
                (note ?? undefined)
              ),
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}
