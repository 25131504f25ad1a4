import { dispatchTicket } from '@minxin/shared/tickets/endpoints';
import { api } from '@/platform/api';
import { Button } from '@/ui/Button';
import { Copy } from '@/ui/Copy';
import { Field } from '@/ui/Field';
import { Cluster } from '@/ui/Layout';
import { Select } from '@/ui/Select';
import { actWords } from '@/words/staff-acts';
import { useWords } from '@/words/use-words';
import { useOffices } from '../staff/use-offices';
import { ActForm } from './ActForm';
import type { Desk } from './desk';

/** Hands a ticket to one leading office and those that assist it. */
export function DispatchForm({ desk }: { desk: Desk }) {
  const t = useWords(actWords);
  const offices = useOffices();
  const { id, kind, office, wishedOffice, aboutOffice } = desk.ticket;
  const protectedFrom = kind === 'report' ? aboutOffice?.id : undefined;
  const guess = [office?.id, wishedOffice?.id].find((each) => each && each !== protectedFrom) ?? '';
  const nameOf = (of: string) => offices.find((each) => each.id === of)?.name ?? of;
  const empty: { officeId: string; coOffices: string[]; note: string } = { officeId: guess, coOffices: [], note: '' };
  const options = offices.map(({ id: value, name }) => ({
    value,
    label: name,
    lang: 'zh-CN',
    disabled: value === protectedFrom,
  }));
  return (
    <ActForm
      desk={desk}
      act="dispatch"
      empty={empty}
      labels={{ officeId: t('office'), coOffices: t('coList'), note: t('note') }}
      faults={(trouble): Record<string, string> =>
        trouble?.kind === 'refused' && /office/.test(trouble.problem.code) ? { officeId: trouble.problem.title } : {}
      }
      send={(body, options) => api(dispatchTicket, { params: { id }, body }, options)}
    >
      {({ value, change, errors }) => (
        <>
          <Select
            name="officeId"
            label={t('office')}
            hint={t('officeHint')}
            empty={t('pickOffice')}
            options={options.filter((each) => !value.coOffices.includes(each.value))}
            value={value.officeId}
            error={errors.officeId}
            onChange={(officeId) => change({ officeId })}
          />
          <Select
            name="coOffices"
            label={t('co')}
            optional
            empty={t('pickOffice')}
            options={options.filter((each) => each.value !== value.officeId && !value.coOffices.includes(each.value))}
            value=""
            error={errors.coOffices}
            onChange={(added) => (added ? change({ coOffices: [...value.coOffices, added] }) : undefined)}
          />
          {value.coOffices.length > 0 ? (
            <Cluster>
              <Copy inline>{t('coList')}</Copy>
              {value.coOffices.map((each) => (
                <Button
                  key={each}
                  kind="plain"
                  fit
                  icon="close"
                  label={t('remove', { name: nameOf(each) })}
                  onPress={() => change({ coOffices: value.coOffices.filter((other) => other !== each) })}
                >
                  {nameOf(each)}
                </Button>
              ))}
            </Cluster>
          ) : null}
          <Field
            name="note"
            kind="prose"
            rows={3}
            max={1000}
            optional
            label={t('note')}
            value={value.note}
            error={errors.note}
            onChange={(note) => change({ note })}
          />
        </>
      )}
    </ActForm>
  );
}
