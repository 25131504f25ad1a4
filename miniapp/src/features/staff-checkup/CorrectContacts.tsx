import { correctContacts } from '@minxin/shared/offices/endpoints';
import type { OfficeContacts } from '@minxin/shared/offices/contacts';
import { api } from '@/platform/api';
import { Field } from '@/ui/Field';
import { toast } from '@/ui/toast';
import { checkupWords } from '@/words/staff-checkup';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';

interface CorrectContactsProps {
  contacts: OfficeContacts;
  onDone: () => void;
  onReload: () => void;
  onClose: () => void;
}

/** Puts right how an office is reached. */
export function CorrectContacts({ contacts, onDone, onReload, onClose }: CorrectContactsProps) {
  const t = useWords(checkupWords);
  const { id, version, phone, complaintPhone, address } = contacts;
  const labels = { phone: t('phone'), complaintPhone: t('complaintPhone'), address: t('address') };
  const empty = { phone: phone ?? '', complaintPhone: complaintPhone ?? '', address: address ?? '' };
  return (
    <StepForm
      label={t('correct')}
      draft={`contacts.${id}`}
      empty={empty}
      labels={labels}
      version={version}
      verb={t('save')}
      send={({ version: of, ...given }, options) => {
        const body = {
          version: of,
          phone: given.phone || null,
          complaintPhone: given.complaintPhone || null,
          address: given.address || null,
        };
        return api(correctContacts, { params: { id }, body }, options);
      }}
      onDone={() => {
        toast(t('corrected'), 'ok');
        onDone();
      }}
      onReload={onReload}
      onClose={onClose}
    >
      {({ value, change, errors }) => (
        <>
          <Field
            name="phone"
            kind="phone"
            max={29}
            label={labels.phone}
            hint={t('phoneHint')}
            optional
            value={value.phone}
            error={errors.phone}
            onChange={(next) => change({ phone: next })}
          />
          <Field
            name="complaintPhone"
            kind="phone"
            max={29}
            label={labels.complaintPhone}
            optional
            value={value.complaintPhone}
            error={errors.complaintPhone}
            onChange={(next) => change({ complaintPhone: next })}
          />
          <Field
            name="address"
            max={200}
            label={labels.address}
            optional
            value={value.address}
            error={errors.address}
            onChange={(next) => change({ address: next })}
          />
        </>
      )}
    </StepForm>
  );
}
