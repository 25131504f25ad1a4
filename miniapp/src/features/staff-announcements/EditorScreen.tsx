import { useState } from 'react';
import type { StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { readStaffAnnouncement } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { routes, useParams } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { editorWords } from '@/words/staff-editor';
import { useWords } from '@/words/use-words';
import { Gate } from '../staff/Gate';
import { Editor } from './Editor';
import { Reading } from './Reading';
import { ReviewTalk } from './ReviewTalk';

export function EditorScreen() {
  const t = useWords(editorWords);
  const { id } = useParams();
  return (
    <Page title={t(id ? 'read' : 'create')} backTo={routes.staffAnnouncements()} wide>
      {id ? (
        <Gate roles={['publisher', 'reviewer']}>{() => <Existing id={id} />}</Gate>
      ) : (
        <Gate roles={['publisher']}>{({ officeId }) => <Editor key="new" officeId={officeId ?? ''} />}</Gate>
      )}
    </Page>
  );
}

function Existing({ id }: { id: string }) {
  const query = useQuery(`staff/announcement/${id}`, () => api(readStaffAnnouncement, { params: { id } }));
  const [answer, setAnswer] = useState<StaffAnnouncement>();
  const read = query.data;
  const doc = answer && (!read || answer.version >= read.version) ? answer : read;
  const reload = () => void query.reload();
  return (
    <Loaded query={query} data={doc} waiting={<Skeleton kind="text" rows={8} />}>
      {(data) =>
        data.actions.includes('change') ? (
          <>
            <Editor key={data.id} doc={data} officeId={data.office.id} take={setAnswer} reload={reload} />
            <ReviewTalk doc={data} take={setAnswer} />
          </>
        ) : (
          <Reading key={data.id} doc={data} take={setAnswer} reload={reload} />
        )
      }
    </Loaded>
  );
}
