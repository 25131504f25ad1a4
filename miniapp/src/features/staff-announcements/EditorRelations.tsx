import type { StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { routes } from '@/platform/navigation';
import { Heading } from '@/ui/Copy';
import { Row, Rows } from '@/ui/Card';
import { noticesWords } from '@/words/notices';
import { draftWords } from '@/words/staff-draft';
import { useWords } from '@/words/use-words';
import type { Content } from './content';
import { RelationPick } from './RelationPick';

const incoming = { 'interpreted-by': 'interpretedBy', 'repealed-by': 'repealedBy' } as const;

/** What an announcement explains and ends, and, for information, what explains and ends it. */
export function EditorRelations({
  content,
  change,
  doc,
}: {
  content: Content;
  change: (part: Partial<Content>) => void;
  doc: StaffAnnouncement | undefined;
}) {
  const t = useWords(draftWords);
  const n = useWords(noticesWords);
  return (
    <>
      <Heading level={2}>{n('related')}</Heading>
      <RelationPick
        name="interprets"
        label={t('interprets')}
        chosen={content.interprets}
        without={doc?.id}
        onChange={(interprets) => change({ interprets })}
      />
      <RelationPick
        name="repeals"
        label={t('repeals')}
        chosen={content.repeals}
        without={doc?.id}
        onChange={(repeals) => change({ repeals })}
      />
      <PointedAt doc={doc} />
    </>
  );
}

/** The announcements that point to this one. */
export function PointedAt({ doc }: { doc: StaffAnnouncement | undefined }) {
  const t = useWords(draftWords);
  const n = useWords(noticesWords);
  const others = (doc?.related ?? []).filter((each) => each.relation in incoming);
  if (others.length === 0) return null;
  return (
    <Rows label={n('related')}>
      {others.map(({ id, title, relation }) => (
        <Row
          key={`${relation} ${id}`}
          icon="document"
          title={title}
          note={t(incoming[relation as keyof typeof incoming])}
          to={routes.staffEditor({ id })}
        />
      ))}
    </Rows>
  );
}
