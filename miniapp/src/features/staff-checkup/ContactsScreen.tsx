import { useState } from 'react';
import { confirmContacts, readContacts } from '@minxin/shared/offices/endpoints';
import type { OfficeContacts } from '@minxin/shared/offices/contacts';
import { api } from '@/platform/api';
import { routes, useParams } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { useClock } from '@/platform/time';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Card, Facts } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Cluster, Stack } from '@/ui/Layout';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { PhoneLink } from '@/ui/Link';
import { toast } from '@/ui/toast';
import { checkupWords } from '@/words/staff-checkup';
import { useWords } from '@/words/use-words';
import { Refused } from '../staff/Conflict';
import { Gate } from '../staff/Gate';
import { CorrectContacts } from './CorrectContacts';

/** The contacts of one office: somebody calls, looks, and says that they are right, or puts them right. */
export function ContactsScreen() {
  const t = useWords(checkupWords);
  const { id = '' } = useParams();
  return (
    <Page title={t('contacts')} backTo={routes.staffCheckup()}>
      <Gate roles={['publisher', 'handler', 'supervisor', 'admin']}>{() => <Contacts key={id} id={id} />}</Gate>
    </Page>
  );
}

function Contacts({ id }: { id: string }) {
  const t = useWords(checkupWords);
  const query = useQuery(`staff/contacts/${id}`, () => api(readContacts, { params: { id } }));
  const [correcting, setCorrecting] = useState(false);
  const reload = () => void query.reload();
  return (
    <Loaded query={query} data={query.data}>
      {(contacts) => (
        <Card>
          <Stack>
            <Heading level={2} lang="zh-CN">
              {contacts.name}
            </Heading>
            <Copy kind="secondary">{t('contactsText')}</Copy>
            {correcting ? (
              <CorrectContacts
                contacts={contacts}
                onReload={reload}
                onClose={() => setCorrecting(false)}
                onDone={() => {
                  setCorrecting(false);
                  reload();
                }}
              />
            ) : (
              <Shown contacts={contacts} reload={reload} onCorrect={() => setCorrecting(true)} />
            )}
          </Stack>
        </Card>
      )}
    </Loaded>
  );
}

function Shown({
  contacts,
  reload,
  onCorrect,
}: {
  contacts: OfficeContacts;
  reload: () => void;
  onCorrect: () => void;
}) {
  const t = useWords(checkupWords);
  const clock = useClock();
  const { id, version, phone, complaintPhone, address, verifiedAt, actions } = contacts;
  const { submit, busy, trouble } = useSubmit(
    (body: { version: number }) => api(confirmContacts, { params: { id }, body }),
    () => {
      toast(t('confirmed'), 'ok');
      reload();
    },
  );
  const call = (number: string | null) => (number === null ? t('none') : <PhoneLink number={number} />);
  return (
    <>
      <Facts
        items={[
          { name: t('phone'), value: call(phone) },
          { name: t('complaintPhone'), value: call(complaintPhone) },
          { name: t('address'), value: address ?? t('none') },
          { name: t('verifiedAt'), value: verifiedAt === null ? t('neverConfirmed') : clock.moment(verifiedAt) },
        ]}
      />
      <Refused trouble={trouble} onReload={reload} />
      <Cluster>
        {actions.includes('confirm') ? (
          <Button fit icon="check" busy={busy} onPress={() => void submit({ version })}>
            {t('confirm')}
          </Button>
        ) : null}
        {actions.includes('correct') ? (
          <Button kind="plain" fit icon="edit" onPress={onCorrect}>
            {t('correct')}
          </Button>
        ) : null}
      </Cluster>
    </>
  );
}
