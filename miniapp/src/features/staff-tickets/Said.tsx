import { filePath } from '@minxin/shared/files/file';
import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { useClock } from '@/platform/time';
import { Card, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Cluster, Stack } from '@/ui/Layout';
import { Status } from '@/ui/Notice';
import { Timeline } from '@/ui/Timeline';
import { ticketWords } from '@/words/staff-ticket';
import { useWords } from '@/words/use-words';
import { PrivateFile } from '../staff/PrivateFile';
import type { Unmasked } from './Contact';

/** What the citizen wrote, and what was said since. */
export function Said({ ticket, unmasked }: { ticket: StaffTicket; unmasked: Unmasked | undefined }) {
  const t = useWords(ticketWords);
  const clock = useClock();
  const { body, place, uploads, messages } = ticket;
  return (
    <>
      <Section title={t('said')}>
        <Card>
          <Stack>
            {unmasked ? (
              <Cluster>
                <Status tone="warn">{t('original')}</Status>
              </Cluster>
            ) : null}
            {unmasked && unmasked.title !== ticket.title ? <Copy kind="strong">{unmasked.title}</Copy> : null}
            <Copy lines lang="zh-CN">
              {unmasked?.body ?? body}
            </Copy>
            {place ? (
              <Copy kind="secondary">
                {t('place')} {place.text}
              </Copy>
            ) : null}
            {uploads.length > 0 ? (
              <Cluster>
                {uploads.map((id, index) => (
                  <PrivateFile key={id} url={filePath(id)} name={t('file', { n: index + 1 })} />
                ))}
              </Cluster>
            ) : null}
          </Stack>
        </Card>
      </Section>
      {messages.length > 0 ? (
        <Section title={t('talk')}>
          <Card>
            <Timeline
              label={t('talk')}
              moments={messages.map(({ id, from, office, text, at }) => ({
                key: id,
                at: clock.moment(at),
                title: from === 'citizen' ? t('citizen') : (office?.name ?? ''),
                text,
              }))}
            />
          </Card>
        </Section>
      ) : null}
    </>
  );
}
