import { useEffect, useState } from 'react';
import { ticketKinds, type TicketKind } from '@minxin/shared/tickets/states';
import { Box } from '@/ui/Box';
import { Search } from '@/ui/Search';
import { Select } from '@/ui/Select';
import { inboxWords } from '@/words/staff-inbox';
import { staffTerms } from '@/words/staff-terms';
import { useWords } from '@/words/use-words';
import { useOffices } from '../staff/use-offices';
import styles from './TrayFilter.module.scss';

export interface Filter {
  q: string;
  kind: TicketKind | '';
  office: string;
}
export const noFilter: Filter = { q: '', kind: '', office: '' };

/** Words, kind and office to look for in a tray. */
export function TrayFilter({
  filter,
  byOffice,
  onChange,
}: {
  filter: Filter;
  byOffice: boolean;
  onChange: (filter: Filter) => void;
}) {
  const t = useWords(inboxWords);
  const term = useWords(staffTerms);
  const offices = useOffices();
  const [words, setWords] = useState(filter.q);
  useEffect(() => setWords(filter.q), [filter.q]);
  return (
    <Box className={styles.filter}>
      <Search label={t('search')} value={words} onChange={setWords} onSearch={(q) => onChange({ ...filter, q })} />
      <Select
        name="kind"
        label={t('kind')}
        empty={t('anyKind')}
        options={ticketKinds.map((value) => ({ value, label: term(value) }))}
        value={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      {byOffice ? (
        <Select
          name="office"
          label={t('office')}
          empty={t('anyOffice')}
          options={offices.map((each) => ({ value: each.id, label: each.name, lang: 'zh-CN' }))}
          value={filter.office}
          onChange={(office) => onChange({ ...filter, office })}
        />
      ) : null}
    </Box>
  );
}
